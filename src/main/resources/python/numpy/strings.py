"""``numpy.strings``: Python's methods of str on arrays of text."""

from ._array import asarray, ndarray
from ._construct import object_array
from ._shape_functions import broadcast_arrays
from ._transfer import flat_list
from ._ufuncs import add as add  # noqa: F401
from ._ufuncs import equal, greater, greater_equal, less, less_equal, not_equal  # noqa: F401
from ._widths import possible


def _text(a):
    """An array of text or bytes."""
    made = asarray(a)
    if made.dtype.kind not in "US":
        if made.dtype.kind == "O" and all(isinstance(value, str) for value in flat_list(made)):
            return made.astype("U")
        raise TypeError("string operation on non-string array")
    return made


def _finish(values, shape, kind):
    made = object_array(values, shape)
    made = made.astype(kind)
    return made if made.shape else made[()]


def _map(a, function, kind=None, others=()):
    """A function of the elements of some arrays, stretched."""
    a = _text(a)
    arrays = broadcast_arrays(a, *[asarray(each) for each in others])
    values = [function(*row) for row in zip(*[flat_list(each) for each in arrays])]
    return _finish(values, arrays[0].shape, a.dtype.kind if kind is None else kind)


def _own(name, doc):
    def function(a):
        return _map(a, lambda text: getattr(text, name)())

    function.__name__ = function.__qualname__ = name
    function.__doc__ = doc
    return function


def _test(name, doc):
    def function(a):
        return _map(a, lambda text: getattr(text, name)(), bool)

    function.__name__ = function.__qualname__ = name
    function.__doc__ = doc
    return function


for _name in ("upper", "lower", "capitalize", "title", "swapcase"):
    globals()[_name] = _own(_name, f"As ``str.{_name}``.")
for _name in ("isalpha", "isalnum", "isdigit", "isspace", "islower", "isupper", "istitle", "isdecimal", "isnumeric"):
    globals()[_name] = _test(_name, f"As ``str.{_name}``.")


def _strip(name):
    def function(a, chars=None):
        if chars is None:
            return _map(a, lambda text: getattr(text, name)())
        return _map(a, lambda text, given: getattr(text, name)(given), None, (chars,))

    function.__name__ = function.__qualname__ = name
    function.__doc__ = f"As ``str.{name}``."
    return function


for _name in ("strip", "lstrip", "rstrip"):
    globals()[_name] = _strip(_name)


def _search(name, kind):
    def function(a, sub, start=0, end=None):
        return _map(a, lambda text, part: getattr(text, name)(part, start, end), kind, (sub,))

    function.__name__ = function.__qualname__ = name
    function.__doc__ = f"As ``str.{name}``."
    return function


for _name in ("find", "rfind", "index", "rindex", "count"):
    globals()[_name] = _search(_name, int)
for _name in ("startswith", "endswith"):
    globals()[_name] = _search(_name, bool)


def str_len(a):
    """The lengths."""
    return _map(a, len, int)


def multiply(a, i):
    """The texts repeated."""
    return _map(a, lambda text, times: text and text * possible(max(0, times)), None, (i,))


def mod(a, values):
    """``%`` formatting."""
    return _map(a, lambda text, value: text % value, None, (values,))


def replace(a, old, new, count=-1):
    """As ``str.replace``."""
    return _map(a, lambda text, x, y: text.replace(x, y, count), None, (old, new))


def _pad(name):
    def function(a, width, fillchar=" "):
        return _map(a, lambda text, size, fill: getattr(text, name)(possible(size), fill), None, (width, fillchar))

    function.__name__ = function.__qualname__ = name
    function.__doc__ = f"As ``str.{name}``."
    return function


for _name in ("center", "ljust", "rjust"):
    globals()[_name] = _pad(_name)


def zfill(a, width):
    """As ``str.zfill``."""
    return _map(a, lambda text, size: text.zfill(possible(size)), None, (width,))


def expandtabs(a, tabsize=8):
    """As ``str.expandtabs``."""
    return _map(a, lambda text, size: text.expandtabs(size), None, (tabsize,))


def encode(a, encoding=None, errors=None):
    """Text as bytes."""
    return _map(a, lambda text: text.encode(encoding or "utf-8", errors or "strict"), "S")


def decode(a, encoding=None, errors=None):
    """Bytes as text."""
    return _map(a, lambda text: text.decode(encoding or "utf-8", errors or "strict"), "U")


def translate(a, table, deletechars=None):
    """As ``str.translate``."""
    return _map(a, lambda text: text.translate(table))


def partition(a, sep):
    """As ``str.partition``, in three arrays."""
    return _parts(a, sep, "partition")


def rpartition(a, sep):
    """As ``str.rpartition``, in three arrays."""
    return _parts(a, sep, "rpartition")


def _parts(a, sep, name):
    a = _text(a)
    rows = [getattr(text, name)(sep) for text in flat_list(a)]
    return tuple([_finish([row[k] for row in rows], a.shape, a.dtype.kind) for k in range(3)])


def objects(a, function):
    """An object array of a function of the texts. Not numpy's."""
    a = a if isinstance(a, ndarray) else asarray(a)
    values = [function(text) for text in flat_list(_text(a))]
    made = object_array(values, a.shape)
    return made if made.shape else made[()]
