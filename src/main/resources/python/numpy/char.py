"""``numpy.char``: the older form of ``numpy.strings``, whose comparisons and arrays pay no heed to blanks at the end."""

from . import _text_arrays as _T
from . import strings as _strings
from .strings import *  # noqa: F403

__all__ = sorted(
    [*_strings.__all__, *"array asarray chararray compare_chararrays join rsplit split splitlines".split()]
)


def split(a, sep=None, maxsplit=None):
    """As ``str.split``, lists in an object array."""
    return _T.objects(a, lambda text: text.split(sep, -1 if maxsplit is None else maxsplit))


def rsplit(a, sep=None, maxsplit=None):
    """As ``str.rsplit``, lists in an object array."""
    return _T.objects(a, lambda text: text.rsplit(sep, -1 if maxsplit is None else maxsplit))


def splitlines(a, keepends=None):
    """As ``str.splitlines``, lists in an object array."""
    return _T.objects(a, lambda text: text.splitlines(bool(keepends)))


def join(sep, seq):
    """The separators between the characters of texts."""
    a = _T.texts(sep)
    (separators, sequences), shape = _T.joined(a, seq)
    if not separators:
        return _T.asarray([])
    return _T.array_of([each.join(parts) for each, parts in zip(separators, sequences)], shape, a.dtype.kind)


def multiply(a, i):
    """The texts repeated."""
    try:
        return _strings.multiply(a, i)
    except TypeError:
        raise ValueError("Can only multiply by integers") from None


def partition(a, sep):
    """As ``str.partition``, with a new last axis of three."""
    return _stacked(_strings.partition(a, sep))


def rpartition(a, sep):
    """As ``str.rpartition``, with a new last axis of three."""
    return _stacked(_strings.rpartition(a, sep))


def _stacked(parts):
    from ._shape_functions import stack

    return stack(parts, axis=-1)


_COMPARISONS = {
    "==": "equal",
    "!=": "not_equal",
    "<": "less",
    "<=": "less_equal",
    ">": "greater",
    ">=": "greater_equal",
}


def compare_chararrays(a1, a2, cmp, rstrip):
    """A comparison by its operator's name, without regard to blanks at the end where these are to be stripped."""
    if cmp not in _COMPARISONS:
        raise ValueError("comparison must be '==', '!=', '<', '>', '<=', '>='")
    a1, a2 = _T.asarray(a1), _T.asarray(a2)
    if a1.dtype.kind not in "US" or a2.dtype.kind not in "US":
        raise TypeError("comparison of non-string arrays")
    if a1.dtype.kind != a2.dtype.kind:
        return NotImplemented
    if rstrip:
        a1, a2 = _strings.rstrip(a1), _strings.rstrip(a2)
    return _T.asarray(getattr(_strings, _COMPARISONS[cmp])(a1, a2))


def _comparison(operator, name):
    def function(x1, x2):
        return compare_chararrays(x1, x2, operator, True)

    function.__name__ = function.__qualname__ = name
    function.__doc__ = f"``{operator}`` of texts, without regard to blanks at the end."
    return function


for _operator, _name in _COMPARISONS.items():
    globals()[_name] = _comparison(_operator, _name)


def __getattr__(name):
    if name in ("chararray", "array", "asarray"):
        from . import _chararray

        return getattr(_chararray, name)
    raise AttributeError(f"module 'numpy.char' has no attribute '{name}'")


def __dir__():
    return __all__
