"""Whether the guest's code still can come to an object.

pandas learns from weak references that an object is gone, which for CPython is the moment its last name goes. Here it stays
until memory is collected, so what is asked instead is whether it can be reached from the variables of the calls that run.
"""

import sys
from types import FunctionType, GeneratorType, MethodType, ModuleType

from ..indexing import _Indexer
from .base import NDFrame

_OBJECTS_MOST = 20_000
_LEAVES = (str, bytes, int, float, complex, type(None), type, ModuleType)


def held(target):
    """Whether some variable leads to an object: itself, or through containers, attributes and closures."""
    scopes = _scopes()
    for scope in scopes:
        for value in list(scope.values()):
            if value is target:
                return True
    return _search(target, [value for scope in scopes for value in list(scope.values())])


def _scopes():
    """The variables of all calls of code that is not the facade's."""
    frame = sys._getframe(2)
    scopes, seen = [], set()
    while frame is not None:
        code = frame.f_code
        if not is_own(code.co_filename):
            names = frame.f_globals
            if id(names) not in seen:
                seen.add(id(names))
                scopes.append(names)
            variables = frame.f_locals
            if variables is not names:
                scopes.append(variables)
        frame = frame.f_back
    return scopes


def is_own(filename):
    """Whether a file is the facade's."""
    return "/pandas/" in filename or "/numpy/" in filename or "/_sandframe/" in filename


def _search(target, found):
    seen = set()
    while found and len(seen) < _OBJECTS_MOST:
        after = []
        for value in found:
            if value is target:
                return True
            if issubclass(type(value), _LEAVES) or id(value) in seen:
                continue
            seen.add(id(value))
            if len(seen) >= _OBJECTS_MOST:
                break
            after += _parts(value)
        found = after
    return False


def _parts(value):
    """What an object holds, as far as it can be seen without running any code of its own."""
    kind = type(value)
    if issubclass(kind, dict):
        return list(dict.values(value))
    if issubclass(kind, (list, tuple, set, frozenset)):
        return list(value)
    if issubclass(kind, NDFrame):
        return [value._attrs] if value._attrs else []
    if kind is FunctionType:
        return [cell.cell_contents for cell in value.__closure__ or () if _is_filled(cell)] + list(value.__defaults__ or ())
    if kind is MethodType:
        return [value.__self__, value.__func__]
    if kind is GeneratorType:
        return [] if value.gi_frame is None else list(value.gi_frame.f_locals.values())
    if issubclass(kind, _Indexer):
        return [value.obj]
    try:
        return list(object.__getattribute__(value, "__dict__").values())
    except (AttributeError, TypeError):
        return []


def _is_filled(cell):
    try:
        cell.cell_contents
    except ValueError:
        return False
    return True
