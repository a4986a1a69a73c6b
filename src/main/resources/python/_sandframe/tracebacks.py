"""Tracebacks as the interpreter writes them.

They are written by copies of the library's modules of our own: code that replaces functions there, or builtins, does so for itself.
"""

import builtins
import linecache
from builtins import len, str, type
from collections import deque
from importlib.machinery import PathFinder
from itertools import chain, islice
from types import ModuleType

# The interpreter has a limit of 1,000 calls, ours goes on until its stack is full: more than ten times as deep. No more is told
# of it, and no more is worth the seconds that it takes to tell.
_CALLS_MOST = 1000

# A session may live for a day and send code without end, of which nobody asks for the oldest lines.
_SOURCES_MOST = 256
_CHARACTERS_MOST = 4 << 20


def _copy_of(name):
    copy = ModuleType(name)
    names = vars(copy)
    names.update((key, value) for key, value in vars(builtins).items() if not key.startswith("__"))
    exec(PathFinder.find_spec(name).loader.get_code(name), names)
    return copy


_linecache = _copy_of("linecache")
# Texts of code that somebody else has put there are shown, too.
_sources = _linecache.cache = linecache.cache
_traceback = _copy_of("traceback")
_traceback.linecache = _linecache
_walk = _traceback._walk_tb_with_full_positions
_format_one = _traceback.StackSummary.format_frame_summary
_formatted = {}
_lines = str.splitlines
_kept = deque()
_characters = 0


def _walk_ends(trace):
    """The first and the last calls of a trace."""
    count, tail, later = 0, trace, trace
    while later is not None:
        count += 1
        later = later.tb_next
        if count > _CALLS_MOST // 2:
            tail = tail.tb_next
    if count <= _CALLS_MOST:
        return _walk(trace)
    return chain(islice(_walk(trace), _CALLS_MOST // 2), _walk(tail))


def _format_once(stack, call):
    """The lines of one call: recursion makes the same ones again and again."""
    key = (call.filename, call.lineno, call.end_lineno, call.colno, call.end_colno, call.name)
    known = _formatted.get(key)
    if known is None:
        known = _formatted[key] = _format_one(stack, call)
    return known


_traceback._walk_tb_with_full_positions = _walk_ends
_traceback.StackSummary.format_frame_summary = _format_once


def remember(file, code):
    """Keeps the text of code for the tracebacks to come, and forgets the oldest when there is too much."""
    global _characters
    _sources[file] = (len(code), None, _lines(code, True), file)
    _kept.append((file, len(code)))
    _characters += len(code)
    while len(_kept) > _SOURCES_MOST or _characters > _CHARACTERS_MOST and len(_kept) > 1:
        oldest, length = _kept.popleft()
        _characters -= length
        _sources.pop(oldest, None)


def text_of(error, trace):
    """The text of an exception, its causes and its contexts, with this trace as its own."""
    try:
        return "".join(_traceback.format_exception(type(error), error, trace))
    finally:
        _formatted.clear()


def line_in(file, trace):
    """The line of the innermost call in a file; None where there is none."""
    line = None
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == file:
            line = trace.tb_lineno
        trace = trace.tb_next
    return line
