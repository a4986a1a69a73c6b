"""The session's dictionary of names and the code that runs with it, in the seed's dialect.

The original application ran ``exec(code, frames, {})`` over one dictionary, gave back the names that the code assigned, and
forgot them.
"""

import json

_frames = {}


def names():
    """The names bound in the dictionary, in order, without what exec() leaves there."""
    return [name for name in _frames if name != "__builtins__" and isinstance(name, str)]


def clear():
    """Forgets every name."""
    _frames.clear()


def execute_seed(code):
    """Runs code and returns [True, JSON of the assigned names] or [False, text of the exception]."""
    assigned = {}
    try:
        exec(code, _frames, assigned)
        return [True, json.dumps({name: _plain(value) for name, value in assigned.items()})]
    except Exception as error:
        return [False, str(error)]


def _plain(value):
    if isinstance(value, (int, float, bool, str, list, dict)):
        return value
    return str(value)
