"""Case, tests of characters, and length."""

import _kernel as K

from .mapping import each
from .wrapping import wrapped


def _mapping(name, kernel=None):
    function = getattr(str, name)

    def method(self):
        if name != "upper" or self._inferred_dtype == "bytes":
            self._refuse_bytes(name)
        own = function if self._inferred_dtype in ("string", "empty") else _own(name)
        return wrapped(self, each(self._array, own, "text", kernel))

    return _described(method, name)


def _own(name):
    """upper() is the element's own method, so that bytes among texts have one; the others are str's."""
    return (lambda value: value.upper()) if name == "upper" else getattr(str, name)


def _test(name, word=None):
    function = getattr(str, name)
    kernel = None if word is None else lambda handle, filling: K.string_consists(handle, filling, word)

    def method(self):
        self._refuse_bytes(name)
        return wrapped(self, each(self._array, function, "truth", kernel))

    return _described(method, name)


def _described(method, name):
    method.__name__ = name
    method.__qualname__ = f"StringMethods.{name}"
    method.__doc__ = f"As ``str.{name}``, for each element."
    return method


upper = _mapping("upper", lambda handle, _: K.string_case(handle, "upper"))
lower = _mapping("lower", lambda handle, _: K.string_case(handle, "lower"))
title = _mapping("title", lambda handle, _: K.string_word_case(handle, "title"))
capitalize = _mapping("capitalize", lambda handle, _: K.string_word_case(handle, "capitalize"))
swapcase = _mapping("swapcase", lambda handle, _: K.string_word_case(handle, "swapcase"))
casefold = _mapping("casefold")
isalnum = _test("isalnum", "alnum")
isalpha = _test("isalpha", "alpha")
isdigit = _test("isdigit", "digit")
isspace = _test("isspace", "space")
islower = _test("islower", "lower")
isupper = _test("isupper", "upper")
istitle = _test("istitle")
isnumeric = _test("isnumeric")
isdecimal = _test("isdecimal", "decimal")


def _length(self):
    return wrapped(self, each(self._array, len, "count", lambda handle, filling: K.string_length(handle, filling is True)))


_described(_length, "len")


def __getattr__(name):
    """``len`` itself is needed here."""
    if name == "len":
        return _length
    raise AttributeError(name)
