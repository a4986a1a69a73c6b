"""Finding texts and patterns in texts."""

import re

import _kernel as K
from numpy import ndarray

from .._missing import is_missing
from .._na import NA
from .._sentinel import no_default
from .mapping import each
from .patterns import all_kernel, count_kernel, test_kernel
from .wrapping import wrapped

META = frozenset(".^$*+?{}[]\\|()")


def is_literal(pat):
    """Whether a pattern matches exactly the text that it is."""
    return type(pat) is str and not META & set(pat)


def compiled(pat, flags, what="cannot process flags argument with a compiled pattern"):
    """A pattern compiled by Python's own ``re``."""
    if flags and isinstance(pat, re.Pattern):
        raise ValueError(what)
    return re.compile(pat, flags)


def filling_of(accessor, na):
    """What missing elements give in a test; None: they stay missing."""
    values = accessor._array
    if na is no_default or na is None:
        return None
    if type(values).__name__ == "StringArray":
        return None if is_missing(na) else bool(na)
    if na is NA:
        if type(values).__name__ == "Categorical":
            bool(na)
        return na
    return None if is_missing(na) else na


def _tested(self, function, kernel, na):
    return wrapped(self, each(self._array, function, "truth", kernel, filling_of(self, na)))


def contains(self, pat, case=True, flags=0, na=None, regex=True):
    """Whether a pattern is found in each element."""
    self._refuse_bytes("contains")
    if regex and not isinstance(pat, str) or regex and not is_literal(pat) and re.compile(pat).groups:
        if re.compile(pat).groups:
            from ..generic.base import warn

            warn(
                "This pattern is interpreted as a regular expression, and has match groups. To actually get the groups, use "
                "str.extract.",
                UserWarning,
            )
    if regex:
        if not case:
            flags |= re.IGNORECASE
        if is_literal(pat) and not flags:
            return _tested(
                self, lambda text: pat in text if isinstance(text, str) else _no_text(), _literal(K.string_contains, pat), na
            )
        pattern = compiled(pat, flags)
        return _tested(self, lambda text: pattern.search(text) is not None, test_kernel(pattern), na)
    if case:
        return _tested(self, lambda text: pat in text, _literal(K.string_contains, pat), na)
    upper = pat.upper()
    return _tested(self, lambda text: upper in text.upper(), None, na)


def _no_text():
    raise TypeError("expected string or bytes-like object")


def _literal(verb, pat):
    return (lambda handle, filling: verb(handle, filling, pat)) if type(pat) is str else None


def match(self, pat, case=True, flags=0, na=None):
    """Whether each element begins with a match of a pattern."""
    self._refuse_bytes("match")
    if not case:
        flags |= re.IGNORECASE
    pattern = compiled(pat, flags)
    kernel = _literal(K.string_starts, pat) if is_literal(pat) and not flags else test_kernel(pattern, "MATCH")
    return _tested(self, lambda text: pattern.match(text) is not None, kernel, na)


def fullmatch(self, pat, case=True, flags=0, na=None):
    """Whether a pattern matches the whole of each element."""
    self._refuse_bytes("fullmatch")
    if not case:
        flags |= re.IGNORECASE
    pattern = compiled(pat, flags)
    kernel = _literal(K.string_equals, pat) if is_literal(pat) and not flags else test_kernel(pattern, "FULLMATCH")
    return _tested(self, lambda text: pattern.fullmatch(text) is not None, kernel, na)


def startswith(self, pat, na=None):
    """Whether each element starts with a text, or one of a tuple of texts."""
    self._refuse_bytes("startswith")
    _check_text_or_tuple(pat)
    return _tested(self, lambda text: text.startswith(pat), _literal(K.string_starts, pat), na)


def endswith(self, pat, na=None):
    """Whether each element ends with a text, or one of a tuple of texts."""
    self._refuse_bytes("endswith")
    _check_text_or_tuple(pat)
    return _tested(self, lambda text: text.endswith(pat), _literal(K.string_ends, pat), na)


def _check_text_or_tuple(pat):
    if not isinstance(pat, (str, tuple)):
        raise TypeError(f"expected a string or tuple, not {type(pat).__name__}")


def _check_text(sub):
    if not isinstance(sub, str):
        raise TypeError(f"expected a string object, not {type(sub).__name__}")


def _found(self, sub, start, end, name, kernel=None):
    self._refuse_bytes(name)
    _check_text(sub)
    if end is not None or start != 0:
        kernel = None
    return wrapped(self, each(self._array, lambda text: getattr(text, name)(sub, start, end), "count", kernel))


def find(self, sub, start=0, end=None):
    """Where a text is found first in each element; -1 where it is not."""
    return _found(self, sub, start, end, "find", lambda handle, filling: K.string_find(handle, filling is True, sub, False))


def rfind(self, sub, start=0, end=None):
    """Where a text is found last in each element; -1 where it is not."""
    return _found(self, sub, start, end, "rfind", lambda handle, filling: K.string_find(handle, filling is True, sub, True))


def index(self, sub, start=0, end=None):
    """Where a text is found first in each element, which must have it."""
    return _found(self, sub, start, end, "index")


def rindex(self, sub, start=0, end=None):
    """Where a text is found last in each element, which must have it."""
    return _found(self, sub, start, end, "rindex")


def count(self, pat, flags=0):
    """How often a pattern is found in each element."""
    self._refuse_bytes("count")
    pattern = re.compile(pat, flags=flags)
    kernel = count_kernel(pattern)
    if is_literal(pat) and pat and not flags:
        kernel = lambda handle, filling: K.string_count(handle, filling is True, pat)  # noqa: E731
    return wrapped(self, each(self._array, lambda text: len(pattern.findall(text)), "count", kernel))


def findall(self, pat, flags=0):
    """A list of all matches in each element."""
    self._refuse_bytes("findall")
    pattern = re.compile(pat, flags=flags)
    # Elsewhere the kernel's lists would be taken for what the array holds.
    kernel = all_kernel(pattern) if isinstance(self._array, ndarray) else None
    return wrapped(self, each(self._array, pattern.findall, "any", kernel))
