"""What the interpreter does otherwise than CPython, where programs notice it, put right in a fresh context."""

import builtins
import io
import os
import posix
import re
import sys
import weakref

from . import dates

# Bound here: code that replaces a builtin does so for itself.
from builtins import AttributeError, OSError, RecursionError, ValueError, bytes, id, isinstance, len, list, str, type

_open_files = {}


def repair():
    """Does it; once, before guest code runs."""
    sys.getsizeof = getsizeof
    builtins.open = io.open = _opening(io.open)
    posix.chdir = os.chdir = _changing_folder(posix.chdir, posix.stat)
    re._compiler.compile = _compiling(re._compiler.compile)
    _name_matches()
    dates.repair()


def _name_matches():
    """Patterns and matches are written in Python here."""
    re.Match.__module__ = re.Pattern.__module__ = "re"
    re.Match.__repr__ = lambda self: f"<re.Match object; span={self.span()!r}, match={self.group()!r}>"


def flush_files():
    """Writes out what files that are still open hold back."""
    for reference in list(_open_files.values()):
        file = reference()
        if file is not None and not file.closed:
            try:
                file.flush()
            except (OSError, ValueError):
                pass


def _opening(original):
    def open(file, mode="r", *args, **kwargs):
        # CPython closes a file when the last reference goes: open(name, "w").write(text) is on the disk at once. Here the
        # collector decides when, so whoever opens a file next finds all others written out.
        flush_files()
        opened = original(file, mode, *args, **kwargs)
        if isinstance(mode, str) and not mode.startswith("r") or "+" in mode:
            key = id(opened)
            _open_files[key] = weakref.ref(opened, lambda _: _open_files.pop(key, None))
        return opened

    open.__doc__ = original.__doc__
    open.__module__ = "_io"
    open.__qualname__ = "open"
    return open


def _changing_folder(original, stat):
    def chdir(path):
        """Change the current working directory to the specified path."""
        # Whatever is wrong with the path, the original says that there is no such file.
        stat(path)
        original(path)

    return chdir


def _compiling(original):
    def compile(p, flags=0):
        # Where CPython's recursion ends at once, this engine goes on for minutes.
        if _is_nested_deep(p):
            raise RecursionError("maximum recursion depth exceeded")
        try:
            return original(p, flags)
        except AttributeError as lacking:
            # The engine has answered with nothing: it gives up on patterns that would fill its memory.
            if lacking.args != ("'NoneType' object has no attribute 'flags'",):
                raise
        raise re.error("the pattern is too large for this engine", p)

    return compile


def _is_nested_deep(pattern):
    """Whether a pattern opens more than a thousand groups before it closes one."""
    kind = type(pattern)
    if kind is str:
        opening, escaped, closing = "(", "\\(", ")"
    elif kind is bytes:
        opening, escaped, closing = b"(", b"\\(", b")"
    else:
        return False
    first = pattern.find(closing)
    end = first if first >= 0 else len(pattern)
    return end > 1000 and pattern.count(opening, 0, end) - pattern.count(escaped, 0, end) > 1000


def getsizeof(object, *default):
    """The size that CPython 3.12 gives an object of a builtin type, in bytes; other types tell theirs by __sizeof__."""
    kind = type(object)
    measure = _SIZES.get(kind)
    if measure is not None:
        return measure(object)
    for cls in kind.__mro__:
        own = vars(cls).get("__sizeof__")
        if own is not None and cls.__module__ != "builtins":
            return int(own(object)) + 16
    if isinstance(object, type):
        return 1688
    return 48 if hasattr(object, "__dict__") else 16


def _text_size(text):
    widest = max(map(ord, text), default=0)
    if widest < 128:
        return 41 + len(text)
    if widest < 256:
        return 57 + len(text)
    return 58 + 2 * len(text) if widest < 65536 else 60 + 4 * len(text)


def _dict_size(table):
    if not table:
        return 64
    slots = 8
    while len(table) > slots * 2 // 3:
        slots *= 2
    index = 1 if slots <= 128 else 2 if slots <= 32768 else 4
    entry = 16 if all(type(key) is str for key in table) else 24
    return 96 + index * slots + entry * (slots * 2 // 3)


def _set_size(values):
    # A set grows when three fifths of its slots are taken.
    slots, filled = 8, 5
    while filled <= len(values):
        wanted = filled * (2 if filled > 50000 else 4)
        while slots <= wanted:
            slots *= 2
        filled = -(-(slots - 1) * 3 // 5)
    return 216 if slots == 8 else 216 + 16 * slots


_SIZES = {
    int: lambda n: 28 if n == 0 else 24 + 4 * max(1, -(-abs(n).bit_length() // 30)),
    bool: lambda b: 28,
    float: lambda f: 24,
    complex: lambda c: 32,
    type(None): lambda n: 16,
    str: _text_size,
    bytes: lambda b: 33 + len(b),
    bytearray: lambda b: 57 + len(b) if b else 56,
    list: lambda x: 56 + 8 * len(x),
    tuple: lambda x: 40 + 8 * len(x),
    dict: _dict_size,
    set: _set_size,
    frozenset: _set_size,
    range: lambda r: 48,
    slice: lambda s: 56,
}
