# attack: members that other languages give every object (as in CVE-2026-5752)
# expect: completes, held
def refused(action, *errors):
    """Runs an action that has to fail with one of the errors."""
    try:
        result = action()
    except errors:
        return
    raise AssertionError(f"not refused: {result!r}")


import _kernel

array = _kernel.array_zeros(4, [3])
for one in (_kernel.array_zeros, array, _kernel.array_infer([1]), type(array), type(_kernel.array_zeros)):
    for door in ("constructor", "__proto__", "prototype", "process", "mainModule", "require", "call", "apply", "bind", "this", "new",
                 "super", "class", "getClass", "forName", "getRuntime", "exec", "invokeMember", "asHostObject", "target", "list",
                 "get", "set", "getSize", "name", "body", "execute", "toString", "hashCode"):
        assert not hasattr(one, door), (one, door)
        refused(lambda: setattr(one, door, 1), AttributeError, TypeError)
        refused(lambda: delattr(one, door), AttributeError, TypeError)
refused(lambda: type(array)(), TypeError)
refused(lambda: type(array).__new__(type(array)), TypeError)
refused(lambda: object.__new__(type(array)), TypeError)
refused(lambda: object.__getattribute__(array, "target"), AttributeError)
refused(lambda: setattr(type(array), "x", 1), TypeError, AttributeError)
refused(lambda: array.__reduce_ex__(4), TypeError)


class Own(type(array)):
    pass


# A class of the code's own may look like a foreign object's; it is none.
try:
    one = Own()
except TypeError:
    one = object()
for name in dir(_kernel):
    if not name.startswith("__"):
        try:
            getattr(_kernel, name)(one, one, one)
        except Exception as error:
            assert "java" not in str(error), (name, error)
print("held")
