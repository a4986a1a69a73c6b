"""Floating-point exceptions: what to do on each (``errstate``), and telling them as numpy does."""

import sys

DIVIDE, OVERFLOW, UNDERFLOW, INVALID = 1, 2, 4, 8

_NAMES = (
    (DIVIDE, "divide", "divide by zero encountered in "),
    (OVERFLOW, "over", "overflow encountered in "),
    (UNDERFLOW, "under", "underflow encountered in "),
    (INVALID, "invalid", "invalid value encountered in "),
)
_modes = {"divide": "warn", "over": "warn", "under": "ignore", "invalid": "warn"}
_call = None
_active = 11
_tellers = {}
_of_arrays = False
_buffer_size = 8192


def teller(name):
    """A function that reports flags of a function of a name; ``None`` while nothing is to be reported."""
    if not _active:
        return None
    made = _tellers.get(name)
    if made is None:

        def made(flags):
            report(flags, name)

        _tellers[name] = made
    return made


def report(flags, name):
    """Warns of, raises, or passes on floating-point exceptions by the modes in force."""
    if not _active:
        return
    if _of_arrays:
        name = name.removeprefix("scalar ")
    for flag, key, text in _NAMES:
        if flags & flag:
            mode = _modes[key]
            if mode == "warn":
                warn(text + name, RuntimeWarning)
            elif mode == "raise":
                raise FloatingPointError(text + name)
            elif mode == "print":
                print(f"Warning: {text}{name}", file=sys.stderr)
            elif mode in ("call", "log"):
                _tell(mode, text, name, flags)


def _tell(mode, text, name, flags):
    """Hands an exception to the function, or to the object with ``write``, that is there for it."""
    what = text.partition(" encountered")[0]
    if mode == "call":
        if _call is None:
            raise NameError(f"python callback specified for {what} (in  {name}) but no function found.")
        _call(what, flags)
    elif _call is None:
        raise NameError(f"log specified for {what} (in {name}) but no object with write method found.")
    else:
        _call.write(f"Warning: {text}{name}\n")


def warn(text, category):
    """A warning at the first frame outside the facade."""
    import warnings

    frame = sys._getframe(1)
    level = 2
    while frame is not None and frame.f_globals.get("__name__", "").partition(".")[0] in ("numpy", "pandas"):
        frame = frame.f_back
        level += 1
    warnings.warn(text, category, stacklevel=level)


def of_arrays(function, *arguments):
    """A function's result, where what scalars report is told as by functions of arrays. Not numpy's."""
    global _of_arrays
    _of_arrays = True
    try:
        return function(*arguments)
    finally:
        _of_arrays = False


def quietly(function, *arguments):
    """A function's result with nothing reported, whatever the modes. Not numpy's."""
    global _active
    before, _active = _active, 0
    try:
        return function(*arguments)
    finally:
        _active = before


def geterr():
    """The modes by exception."""
    return dict(_modes)


def seterr(all=None, divide=None, over=None, under=None, invalid=None):
    """Sets modes and returns the old ones."""
    global _active
    old = dict(_modes)
    for key, value in (("divide", divide), ("over", over), ("under", under), ("invalid", invalid)):
        value = value if value is not None else all
        if value is not None:
            if value not in ("ignore", "warn", "raise", "call", "print", "log"):
                raise ValueError(f"invalid error mode {value!r}")
            _modes[key] = value
    _active = sum(flag for flag, key, _ in _NAMES if _modes[key] != "ignore")
    return old


def getbufsize():
    """The size of the buffer that ``setbufsize`` was told; nothing is buffered here."""
    return _buffer_size


def setbufsize(size):
    """Keeps a size of the buffer, which ``getbufsize`` tells, and returns the old one."""
    global _buffer_size
    if not hasattr(size, "__index__"):
        raise TypeError(f"'{type(size).__name__}' object cannot be interpreted as an integer")
    size = size.__index__()
    if size > 10_000_000:
        raise ValueError(f"Buffer size, {size}, is too big")
    if size < 5:
        raise ValueError(f"Buffer size, {size}, is too small")
    if size % 16:
        raise ValueError(f"Buffer size, {size}, is not a multiple of 16")
    old, _buffer_size = _buffer_size, size
    return old


def seterrcall(func):
    """Sets the function for the mode 'call' and returns the old one."""
    global _call
    if func is not None and not callable(func) and not callable(getattr(func, "write", None)):
        raise TypeError("python object must be callable or have a callable write method")
    old, _call = _call, func
    return old


def geterrcall():
    """The function for the mode 'call'."""
    return _call


class errstate:
    """Modes within a ``with`` block or a decorated function."""

    __module__ = "numpy"

    def __init__(self, *, call=None, all=None, divide=None, over=None, under=None, invalid=None):
        self._call = call
        self._kwargs = {"all": all, "divide": divide, "over": over, "under": under, "invalid": invalid}

    def __enter__(self):
        self._old_size = _buffer_size
        self._old = seterr(**self._kwargs)
        if self._call is not None:
            self._old_call = seterrcall(self._call)

    def __exit__(self, *exc_info):
        setbufsize(self._old_size)
        seterr(**self._old)
        if self._call is not None:
            seterrcall(self._old_call)

    def __call__(self, func):
        def inner(*args, **kwargs):
            with errstate(call=self._call, **self._kwargs):
                return func(*args, **kwargs)

        inner.__name__ = func.__name__
        return inner
