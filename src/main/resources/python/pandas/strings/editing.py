"""Parts of texts, and texts made longer, shorter or other."""

import _kernel as K
import numpy as np
from numpy import ndarray
from numpy._widths import possible

from .._construct import is_list_like, objects_of
from .._missing import is_missing
from .mapping import converted, each
from .wrapping import wrapped

_LIMIT = 2**31


def _fits(*positions):
    """Whether positions are plain integers that kernels take, or None."""
    return all(position is None or type(position) is int and -_LIMIT < position < _LIMIT for position in positions)


_LISTS = {list, float, type(None)}


def get(self, i):
    """The part of each element at a position or key; missing where there is none."""

    def part(value):
        if isinstance(value, dict):
            return value.get(i)
        if len(value) > i >= -len(value):
            return value[i]
        return np.nan

    if type(i) is int and type(self._array) is np.ndarray and len(self._array) and type(self._array[0]) is list:
        found = _of_lists(self._array.tolist(), i)
        if found is not None:
            return wrapped(self, found)
    return wrapped(self, each(self._array, part, "text", _at(i) if type(i) is int and _fits(i) else None))


def _of_lists(rows, i):
    """The element of each list at a position, what is missing staying as it is; None where there is anything else."""
    kinds = set(map(type, rows))
    if not kinds <= _LISTS:
        return None
    try:
        found = [row[i] for row in rows]
    except (IndexError, TypeError):
        found = [(row[i] if -len(row) <= i < len(row) else np.nan) if type(row) is list else row for row in rows]
    numbers = converted(found)
    return objects_of(found) if numbers is None else numbers


def _at(i):
    """Characters at a position; left to Python where no text has it, for the dtype is another one then."""

    def kernel(handle, _):
        found = K.string_at(handle, i)
        return found if found is not None and K.string_has_text(found) else None

    return kernel


def slice(self, start=None, stop=None, step=None):  # noqa: A001
    """A part of each element, as ``element[start:stop:step]``."""
    return sliced(self, _slice(start, stop, step))


_slice = __builtins__["slice"] if isinstance(__builtins__, dict) else __builtins__.slice


def sliced(self, key):
    """The elements' parts of a slice."""
    kernel = None
    if key.step == 0:
        raise ValueError("slice step cannot be zero")
    if _fits(key.start, key.stop, key.step):
        kernel = lambda handle, _: K.string_slice(handle, key.start, key.stop, key.step)  # noqa: E731
    return wrapped(self, each(self._array, lambda value: value[key], "text", kernel))


def slice_replace(self, start=None, stop=None, repl=None):
    """Each element with another text instead of a part of it."""
    self._refuse_bytes("slice_replace")
    replacement = "" if repl is None else repl

    def function(value):
        local_stop = start if value[start:stop] == "" else stop
        result = ""
        if start is not None:
            result += value[:start]
        result += replacement
        if stop is not None:
            result += value[local_stop:]
        return result

    return wrapped(self, each(self._array, function, "text"))


def _strip(name, left, right):
    def method(self, to_strip=None):
        self._refuse_bytes(name)
        kernel = None
        if to_strip is None or type(to_strip) is str:
            kernel = lambda handle, _: K.string_strip(handle, left, right, to_strip)  # noqa: E731
        return wrapped(self, each(self._array, lambda value: getattr(value, name)(to_strip), "text", kernel))

    return _described(method, name)


def _described(method, name):
    method.__name__ = name
    method.__qualname__ = f"StringMethods.{name}"
    method.__doc__ = f"As ``str.{name}``, for each element."
    return method


strip = _strip("strip", True, True)
lstrip = _strip("lstrip", True, False)
rstrip = _strip("rstrip", False, True)


def removeprefix(self, prefix):
    """Each element without a beginning, where it has it."""
    self._refuse_bytes("removeprefix")
    kernel = (lambda handle, _: K.string_without(handle, prefix, False)) if type(prefix) is str else None
    return wrapped(self, each(self._array, lambda text: text.removeprefix(prefix), "text", kernel))


def removesuffix(self, suffix):
    """Each element without an ending, where it has it."""
    self._refuse_bytes("removesuffix")
    kernel = (lambda handle, _: K.string_without(handle, suffix, True)) if type(suffix) is str else None
    return wrapped(self, each(self._array, lambda text: text.removesuffix(suffix), "text", kernel))


def pad(self, width, side="left", fillchar=" "):
    """Each element filled up to a width on a side."""
    self._refuse_bytes("pad")
    return _padded(self, width, side, fillchar)


def _padded(self, width, side, fillchar):
    if not isinstance(fillchar, str):
        raise TypeError(f"fillchar must be a character, not {type(fillchar).__name__}")
    if len(fillchar) != 1:
        raise TypeError("fillchar must be a character, not str")
    _check_width(width)
    methods = {"left": "rjust", "right": "ljust", "both": "center"}
    if side not in methods:
        raise ValueError("Invalid side")
    function = getattr(str, methods[side])
    kernel = (lambda handle, _: K.string_pad(handle, width, fillchar, side)) if _fits(width) else None
    return wrapped(self, each(self._array, lambda text: function(text, possible(width), fillchar), "text", kernel))


def _check_width(width):
    if not isinstance(width, (int, np.integer)):
        raise TypeError(f"width must be of integer type, not {type(width).__name__}")


def center(self, width, fillchar=" "):
    """Each element filled up to a width on both sides."""
    self._refuse_bytes("center")
    return _padded(self, width, "both", fillchar)


def ljust(self, width, fillchar=" "):
    """Each element filled up to a width at its end."""
    self._refuse_bytes("ljust")
    return _padded(self, width, "right", fillchar)


def rjust(self, width, fillchar=" "):
    """Each element filled up to a width at its beginning."""
    self._refuse_bytes("rjust")
    return _padded(self, width, "left", fillchar)


def zfill(self, width):
    """Each element filled up to a width with zeros."""
    self._refuse_bytes("zfill")
    _check_width(width)
    kernel = (lambda handle, _: K.string_zfill(handle, width)) if _fits(width) else None
    return wrapped(self, each(self._array, lambda text: text.zfill(possible(width)), "text", kernel))


def wrap(self, width, **kwargs):
    """Each element in lines of at most a width."""
    self._refuse_bytes("wrap")
    import textwrap

    kwargs["width"] = width
    wrapper = textwrap.TextWrapper(**kwargs)
    return wrapped(self, each(self._array, lambda text: "\n".join(wrapper.wrap(text)), "text"))


def repeat(self, repeats):
    """Each element as often as asked, by one number or one for each."""
    self._refuse_bytes("repeat")
    if not is_list_like(repeats):
        if not isinstance(repeats, (int, np.integer)):
            raise ValueError("Buffer has wrong number of dimensions (expected 1, got 0)")
        kernel = (lambda handle, _: K.string_repeat(handle, repeats)) if _fits(repeats) and type(repeats) is int else None
        return wrapped(self, each(self._array, lambda value: _times(value, repeats), "text", kernel))
    times = list(repeats)
    values = self._array
    if len(times) != len(values):
        raise ValueError(f"Arrays were different lengths: {len(values)} vs {len(times)}")
    listed = values.tolist()
    results = [value if is_missing(value) else _times_each(value, many) for value, many in zip(listed, times)]
    if all(is_missing(one) for one in results):
        results = [np.nan] * len(results)
    found = objects_of(results)
    if type(values).__name__ == "StringArray":
        found = type(values)(found)
    return wrapped(self, found)


def _times(value, repeats):
    if isinstance(repeats, int):
        possible(repeats)
    return bytes.__mul__(value, repeats) if isinstance(value, bytes) else str.__mul__(value, repeats)


def _times_each(value, many):
    if is_missing(many):
        return many
    if isinstance(value, (str, bytes)):
        if isinstance(many, int):
            possible(many)
        return bytes.__mul__(value, many) if isinstance(value, bytes) else str.__mul__(value, many)
    raise TypeError(f"descriptor '__mul__' requires a 'str' object but received a '{type(value).__name__}'")


def translate(self, table):
    """Each element with its characters replaced by a table."""
    self._refuse_bytes("translate")
    return wrapped(self, each(self._array, lambda text: text.translate(table), "text"))


def normalize(self, form):
    """Each element in a normal form of Unicode."""
    self._refuse_bytes("normalize")
    from unicodedata import normalize as normal

    return wrapped(self, each(self._array, lambda text: normal(form, text), "text"))


def encode(self, encoding, errors="strict"):
    """Each element as bytes."""
    self._refuse_bytes("encode")
    return wrapped(self, each(self._array, lambda text: text.encode(encoding, errors=errors), "any"))


def decode(self, encoding, errors="strict"):
    """Each element, which is bytes, as text."""
    values = self._array
    if not isinstance(values, ndarray) or values.dtype.kind != "O":
        values = np.asarray(values, dtype=object)
    return wrapped(self, each(values, lambda value: value.decode(encoding, errors), "any"))


def join(self, sep):
    """The parts of each element, which is a list, with a text between them."""
    self._refuse_bytes("join")
    return wrapped(self, each(self._array, sep.join, "text"))
