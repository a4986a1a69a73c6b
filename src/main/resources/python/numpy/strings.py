"""``numpy.strings``: Python's methods of str and bytes on arrays of text.

Those that numpy has as ufuncs give scalars for scalars; the others give arrays without axes. The width of what is made follows
numpy's own reckoning, which for most is the operand's or an upper bound, not the longest text.
"""

from . import _text_arrays as _T
from ._ufuncs import add, equal, greater, greater_equal, less, less_equal, not_equal
from ._widths import possible as _possible

__all__ = """
    equal not_equal less less_equal greater greater_equal add multiply isalpha isdigit isspace isalnum islower isupper istitle
    isdecimal isnumeric str_len find rfind index rindex count startswith endswith lstrip rstrip strip replace expandtabs center
    ljust rjust zfill partition rpartition upper lower swapcase capitalize title mod decode encode translate
""".split()


def _own(name):
    def function(a):
        a = _T.texts(a)
        return _T.array_of([getattr(text, name)() for text in _T.arguments(a)[0]], a.shape, a.dtype)

    return _named(function, name)


def _named(function, name):
    function.__name__ = function.__qualname__ = name
    function.__doc__ = f"As ``str.{name}``."
    function.__module__ = "numpy.strings"
    return function


def _test(name):
    def function(x):
        a = _T.asarray(x)
        _T.ufunc_types(name, (a,), texts_only=name in ("isdecimal", "isnumeric"))
        return _T.whole([getattr(text, name)() for text in _T.arguments(a)[0]], a.shape, bool)

    return _named(function, name)


for _name in ("upper", "lower", "capitalize", "title", "swapcase"):
    globals()[_name] = _own(_name)
for _name in ("isalpha", "isalnum", "isdigit", "isspace", "islower", "isupper", "istitle", "isdecimal", "isnumeric"):
    globals()[_name] = _test(_name)


def _strip(name):
    def function(a, chars=None):
        a = _T.asarray(a)
        if chars is None:
            _T.ufunc_types(f"_{name}_whitespace", (a,))
            values = [getattr(text, name)() for text in _T.arguments(a)[0]]
            made = _T.array_of(values, a.shape, a.dtype)
        else:
            _T.ufunc_types(f"_{name}_chars", (a, chars))
            (all_texts, all_chars), shape = _T.joined(a, chars)
            made = _T.array_of([getattr(text, name)(each) for text, each in zip(all_texts, all_chars)], shape, a.dtype)
        return made if made.shape else made[()]

    return _named(function, name)


for _name in ("strip", "lstrip", "rstrip"):
    globals()[_name] = _strip(_name)


def _search(name, kind):
    def function(a, sub, start=0, end=None):
        a = _T.asarray(a)
        _T.ufunc_types(name, (a, sub, start, 1 if end is None else end))
        (texts, parts, starts, ends), shape = _T.joined(a, sub, start, end)
        try:
            found = [getattr(text, name)(part, *bounds) for text, part, *bounds in zip(texts, parts, starts, ends)]
        except ValueError:
            raise ValueError("substring not found") from None
        return _T.whole(found, shape, kind)

    return _named(function, name)


for _name in ("find", "rfind", "index", "rindex", "count"):
    globals()[_name] = _search(_name, int)
for _name in ("startswith", "endswith"):
    globals()[_name] = _search(_name, bool)


def str_len(x):
    """The lengths."""
    a = _T.asarray(x)
    _T.ufunc_types("str_len", (a,))
    return _T.whole(list(map(len, _T.arguments(a)[0])), a.shape, int)


def _whole_numbers(given, operand):
    numbers = _T.asarray(given)
    if numbers.dtype.kind not in "iu":
        raise TypeError(f"unsupported type {numbers.dtype} for operand '{operand}'")
    return numbers


def multiply(a, i):
    """The texts repeated."""
    a = _T.asarray(a)
    numbers = _whole_numbers(i, "i")
    (texts, times), shape = _T.joined(a, numbers)
    return _T.array_of([text and text * _possible(max(0, n)) for text, n in zip(texts, times)], shape, a.dtype.kind)


def mod(a, values):
    """``%`` formatting."""
    a = _T.texts(a)
    (texts, given), shape = _T.joined(a, values if isinstance(values, dict) else _T.asarray(values))
    return _T.array_of([text % value for text, value in zip(texts, given)], shape, a.dtype.kind)


def replace(a, old, new, count=-1):
    """As ``str.replace``. What is given as plain text is held to the operand's width, as numpy has it."""
    a = _T.asarray(a)
    _T.ufunc_types("_replace", (a, old, new))
    old = old if hasattr(old, "dtype") else _T.asarray(old, a.dtype)
    new = new if hasattr(new, "dtype") else _T.asarray(new, a.dtype)
    (texts, olds, news, counts), shape = _T.joined(a, old, new, count)
    values = [text.replace(x, y, n) for text, x, y, n in zip(texts, olds, news, counts)]
    return _T.array_of(values, shape, a.dtype.kind)


def _pad(name):
    def function(a, width, fillchar=" "):
        numbers = _whole_numbers(width, "width")
        a = _T.asarray(a)
        if any(len(each) != 1 for each in _T.arguments(_T.asarray(fillchar))[0]):
            raise TypeError("The fill character must be exactly one character long")
        fill = _T.against_bytes(_T.asarray(fillchar), a)
        (texts, widths, fills), shape = _T.joined(a, numbers, fill)
        values = [getattr(text, name)(_possible(size), each) for text, size, each in zip(texts, widths, fills)]
        return _T.array_of(values, shape, a.dtype.kind, _T.longest(texts, widths))

    return _named(function, name)


for _name in ("center", "ljust", "rjust"):
    globals()[_name] = _pad(_name)


def zfill(a, width):
    """As ``str.zfill``."""
    numbers = _whole_numbers(width, "width")
    a = _T.asarray(a)
    _T.ufunc_types("_zfill", (a, 1))
    (texts, widths), shape = _T.joined(a, numbers)
    values = [text.zfill(_possible(size)) for text, size in zip(texts, widths)]
    return _T.array_of(values, shape, a.dtype.kind, _T.longest(texts, widths))


def expandtabs(a, tabsize=8):
    """As ``str.expandtabs``; numpy reserves four characters for each one of text that is no tab."""
    a = _T.asarray(a)
    _T.ufunc_types("_expandtabs", (a, 1))
    (texts, sizes), shape = _T.joined(a, tabsize)
    values = [text.expandtabs(size) for text, size in zip(texts, sizes)]
    tab, more = ("\t", 3) if a.dtype.kind == "U" else (b"\t", 0)
    room = [len(made) + more * (len(text) - text.count(tab)) for text, made in zip(texts, values)]
    return _T.array_of(values, shape, a.dtype.kind, max(room) if room else _T.longest((), ()))


def encode(a, encoding=None, errors=None):
    """Text as bytes."""
    a = _T.texts(a)
    if a.dtype.kind == "S":
        raise AttributeError("type object 'bytes' has no attribute 'encode'")
    encoding, errors = encoding or "utf-8", errors or "strict"
    values = []
    for text in _T.arguments(a)[0]:
        if errors == "strict" and encoding == "ascii" and not text.isascii():
            at = next(k for k, letter in enumerate(text) if letter > "\x7f")
            raise UnicodeEncodeError("ascii", text, at, at + 1, "ordinal not in range(128)")
        values.append(text.encode(encoding, errors))
    return _T.array_of(values, a.shape, "S")


def decode(a, encoding=None, errors=None):
    """Bytes as text."""
    a = _T.texts(a)
    if a.dtype.kind == "U":
        raise AttributeError("type object 'str' has no attribute 'decode'")
    return _T.array_of([text.decode(encoding or "utf-8", errors or "strict") for text in _T.arguments(a)[0]], a.shape, "U")


def translate(a, table, deletechars=None):
    """As ``str.translate``, held to the operand's width."""
    a = _T.texts(a)
    given = (table,) if a.dtype.kind == "U" or deletechars is None else (table, deletechars)
    return _T.array_of([text.translate(*given) for text in _T.arguments(a)[0]], a.shape, a.dtype)


def _parts(name):
    def function(a, sep):
        a = _T.asarray(a)
        sep = _T.asarray(sep)
        _T.ufunc_types("find" if name == "partition" else "rfind", (a, sep, 1, 1))
        (texts, separators), shape = _T.joined(a, sep)
        rows = [getattr(text, name)(each) for text, each in zip(texts, separators)]
        return tuple([_T.array_of([row[k] for row in rows], shape, a.dtype.kind) for k in range(3)])

    return _named(function, name)


partition = _parts("partition")
rpartition = _parts("rpartition")


def __dir__():
    return sorted(__all__)
