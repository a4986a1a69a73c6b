# attack: closures, defaults and code objects of the session itself
# expect: completes, held
def refused(action, *errors):
    """Runs an action that has to fail with one of the errors."""
    try:
        result = action()
    except errors:
        return
    raise AssertionError(f"not refused: {result!r}")


import sys
import types

import _sandframe.execution
import _sandframe.lockdown
import _sandframe.session

def contents(value, depth):
    if depth == 0:
        return
    yield value
    for name in ("__closure__", "__defaults__", "__globals__", "__dict__", "__func__", "__self__", "__wrapped__", "__code__"):
        inner = getattr(value, name, None)
        if isinstance(inner, tuple):
            inner = [getattr(cell, "cell_contents", cell) for cell in inner]
        elif isinstance(inner, dict):
            inner = list(inner.values())
        else:
            inner = [inner]
        for one in inner:
            if isinstance(one, (types.FunctionType, types.MethodType, type)):
                yield from contents(one, depth - 1)

for module in (_sandframe.execution, _sandframe.lockdown, _sandframe.session):
    for value in vars(module).values():
        for inner in contents(value, 3):
            for door in ("getClass", "add_to_classpath", "import_value", "host_import_enabled_", "raise_signal"):
                assert not hasattr(inner, door) or refused(lambda: getattr(inner, door)(15), OSError) is None, (inner, door)
code = (lambda: None).__code__.replace(co_consts=(None, "x"), co_name="y")
types.FunctionType(code, {})()
print("held")
