"""``numpy.char``: the older form of ``numpy.strings``."""

from . import strings as _strings
from ._construct import asarray as _asarray
from .strings import *  # noqa: F403
from .strings import (  # noqa: F401
    add,
    equal,
    greater,
    greater_equal,
    less,
    less_equal,
    not_equal,
)


def split(a, sep=None, maxsplit=None):
    """As ``str.split``, lists in an object array."""
    return _strings.objects(a, lambda text: text.split(sep, -1 if maxsplit is None else maxsplit))


def rsplit(a, sep=None, maxsplit=None):
    """As ``str.rsplit``, lists in an object array."""
    return _strings.objects(a, lambda text: text.rsplit(sep, -1 if maxsplit is None else maxsplit))


def splitlines(a, keepends=None):
    """As ``str.splitlines``, lists in an object array."""
    return _strings.objects(a, lambda text: text.splitlines(bool(keepends)))


def join(sep, seq):
    """The separators between the characters of texts."""
    return _strings._map(sep, lambda text, parts: text.join(parts), None, (seq,))


def partition(a, sep):
    """As ``str.partition``, with a new last axis of three."""
    return _stacked(_strings.partition(a, sep))


def rpartition(a, sep):
    """As ``str.rpartition``, with a new last axis of three."""
    return _stacked(_strings.rpartition(a, sep))


def _stacked(parts):
    from ._shape_functions import stack

    return stack(parts, axis=-1)


def array(obj, itemsize=None, copy=True, unicode=None, order=None):
    """An array of text."""
    made = _asarray(obj)
    return made if made.dtype.kind in "US" else made.astype("U")


def asarray(obj, itemsize=None, unicode=None, order=None):
    """An array of text."""
    return array(obj)


def compare_chararrays(a1, a2, cmp, rstrip):
    """A comparison by its operator's name."""
    names = {"==": equal, "!=": not_equal, "<": less, "<=": less_equal, ">": greater, ">=": greater_equal}
    if cmp not in names:
        raise ValueError("comparison must be '==', '!=', '<', '>', '<=', '>='")
    a1, a2 = array(a1), array(a2)
    if rstrip:
        a1, a2 = _strings.rstrip(a1), _strings.rstrip(a2)
    return names[cmp](a1, a2)


def __getattr__(name):
    if name == "chararray":
        raise NotImplementedError("numpy.char.chararray")
    raise AttributeError(f"module 'numpy.char' has no attribute '{name}'")
