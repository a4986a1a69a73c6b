"""The session's dictionary of names and the code that runs with it, in the seed's dialect.

The original application ran ``exec(code, frames, {})`` over one dictionary, gave back the names that the code assigned, and
forgot them.
"""

import builtins
import io
import json
import sys

# Bound here: code that replaces a builtin does so for itself.
from builtins import BaseException, Exception, RecursionError, TypeError, ValueError, bool, bytes, compile, dict, exec, float, int
from builtins import isinstance, issubclass, iter, len, list, next, str, type
from types import ModuleType

import _kernel as K

from _sandframe.repairs import flush_files

_dumps = json.dumps
_quoted = json.encoder.encode_basestring_ascii
_main = ModuleType("__main__")
_frames = vars(_main)
_frames.clear()
# Classes of the session are found here when they are pickled.
sys.modules["__main__"] = _main
_streams = ()
_modules = sys.modules
_execution = None
_import = builtins.__import__
_UNTOLD = {"__builtins__", "__name__", "__annotations__", "__warningregistry__"}
_told = None
_compiled = {}
_COMPILED_MOST = 128
_COMPILED_LONGEST = 4096
_JSON_KINDS = (int, float, bool, str, list, dict)
# numpy's classes that are none of these; asking takes longer than all the rest.
_told_by_text = set()


class _Stream(io.RawIOBase):
    """What is printed, on its way to Java. The interpreter's descriptors close for ever when code is stopped while it prints."""

    mode = "wb"

    def __init__(self, number, name):
        self._number = number
        self.name = name

    def write(self, data):
        return K.stream_write(self._number, data if type(data) is bytes else bytes(data))

    def writable(self):
        return True

    def fileno(self):
        return self._number


class _Text(io.TextIOWrapper):
    """The text above it. What can be is handed over as it is, which takes half the time."""

    def __init__(self, number, name, errors):
        super().__init__(_Stream(number, name), "utf-8", errors, write_through=True)
        self._number = number

    def write(self, text):
        if type(text) is str and not self.closed and K.stream_print(self._number, text):
            return len(text)
        return _write(self, text)


_write = io.TextIOWrapper.write
_Text.__name__ = _Text.__qualname__ = "TextIOWrapper"
_Text.__module__ = "_io"


def renew_streams():
    """Puts streams of our own in the place of what code has left there."""
    global _streams
    # Nothing is held back: what a killed execution had printed is not lost.
    _streams = _Text(1, "<stdout>", "surrogateescape"), _Text(2, "<stderr>", "backslashreplace")
    sys.stdout, sys.stderr = sys.__stdout__, sys.__stderr__ = _streams


renew_streams()


def changed_names():
    """The names bound in the dictionary, in order, without what exec() leaves there; None when the same as last time."""
    global _told
    # A name of the code's own kind could run its methods here, where nobody counts the time.
    now = [name for name in list(_frames) if type(name) is str and name not in _UNTOLD]
    if now == _told:
        return None
    _told = now
    return now


def bind(name, value):
    """Binds a name."""
    _frames[name] = value


def bound(name):
    """What a name is bound to, or None."""
    return None if name in _UNTOLD else _frames.get(name)


def bind_table(name, names, columns, index_columns, rows):
    """Binds a frame of columns that Java parsed."""
    from _sandframe import frames

    _frames[name] = frames.of_table(names, columns, index_columns, rows)


def records(name):
    """What a name holds as JSON records: text, or a handle that Java writes."""
    from _sandframe import frames

    return frames.records(name, bound(name))


def clear():
    """Forgets every name."""
    _frames.clear()


def execute_seed(code):
    """Runs code and returns JSON of the assigned names, or [text of the exception]."""
    assigned = {}
    try:
        exec(_compiled.get(code) or _code_of(code), _frames, assigned)
        return _rendered(assigned)
    except BaseException as error:
        return [_told_as(error)]


def _code_of(code):
    """Compiled code, remembered: programs tend to send the same lines again."""
    known = compile(code, "<string>", "exec", dont_inherit=True)
    if len(code) <= _COMPILED_LONGEST:
        if len(_compiled) >= _COMPILED_MOST:
            _compiled.pop(next(iter(_compiled)))
        _compiled[code] = known
    return known


def _rendered(assigned):
    """JSON of names and values, as json.dumps() writes it; one usual value is put together here, in a fifth of the time."""
    if len(assigned) == 1:
        ((name, value),) = assigned.items()
        if type(name) is str:
            kind = type(value)
            if kind is str:
                return f"{{{_quoted(name)}: {_quoted(value)}}}"
            if kind is int:
                return f"{{{_quoted(name)}: {int.__repr__(value)}}}"
            if kind.__module__ == "numpy" and (kind in _told_by_text or _is_told_by_text(kind)):
                return f"{{{_quoted(name)}: {_quoted(str(value))}}}"
    return _all_rendered(assigned)


def _is_told_by_text(kind):
    if issubclass(kind, _JSON_KINDS):
        return False
    if len(_told_by_text) < _COMPILED_MOST:
        _told_by_text.add(kind)
    return True


def _all_rendered(assigned):
    pandas = _modules.get("pandas")
    frame = pandas.DataFrame if pandas is not None else ()
    plain = {}
    for name, value in assigned.items():
        if isinstance(value, frame):
            value = value.to_json()
        elif not isinstance(value, _JSON_KINDS):
            value = str(value)
        plain[name] = value
    try:
        return _dumps(plain)
    except (TypeError, ValueError, RecursionError):
        # The original answers 500 to what JSON cannot hold; the value's text is of more use.
        return _dumps({name: _json_or_text(value) for name, value in plain.items()})


def _json_or_text(value):
    try:
        _dumps(value)
        return value
    except (TypeError, ValueError, RecursionError):
        return str(value)


def _told_as(error):
    if isinstance(error, Exception):
        return str(error)
    text = str(error)
    name = type(error).__name__
    return f"the code raised {name}: {text}" if text else f"the code raised {name}"


def execute(code):
    """Runs code as a notebook's cell; see the module execution for what it returns."""
    if _streams[0].closed or _streams[1].closed:
        renew_streams()
    return _cells().execute(code, _frames)


def _cells():
    """The module that runs cells: imported when it is first asked for, and kept whatever becomes of the import."""
    global _execution
    if _execution is None:
        from _sandframe import execution

        _execution = execution
    return _execution


def flush():
    """Writes out what was printed and put in files after code was stopped, and takes away what may have kept it from ending.

    A stream, a trace or an import of the code's own would be met by every execution to come.
    """
    sys.settrace(None)
    sys.setprofile(None)
    builtins.__import__ = _import
    flush_files()
    renew_streams()


def aftermath():
    """[results, variables, changed frames] of the last execution."""
    execution = _cells()
    return [execution.take_results(), execution.variables(_frames), execution.changed_frames(_frames)]


def warm_up():
    """Does what makes the first execution of a session a quick one; leaves no name behind."""
    from _sandframe.warmup import warm_up

    warm_up()
    execute_seed("warm = 1 + 1")
    execute("warm = 1 + 1\nwarm")
    aftermath()
    clear()
