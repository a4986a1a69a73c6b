# attack: the objects that the bridge hands out
# expect: completes, held
def refused(action, *errors):
    """Runs an action that has to fail with one of the errors."""
    try:
        result = action()
    except errors:
        return
    raise AssertionError(f"not refused: {result!r}")


import _kernel

for name in dir(_kernel):
    verb = getattr(_kernel, name)
    for door in (
        "getClass", "class", "__class_", "getMethods", "wait", "notify", "hashCode", "toString", "execute", "length",
        "buffer", "shape", "forName", "newInstance", "getClassLoader", "static",
    ):
        assert not hasattr(verb, door), (name, door)
array = _kernel.array_zeros(4, [3])
for door in ("getClass", "class", "buffer", "shape", "offset", "strides", "copy", "dtype", "hashCode", "toString", "notify"):
    assert not hasattr(array, door), door
for use in (lambda: array(), lambda: array[0], lambda: len(array), lambda: list(array), lambda: setattr(array, "x", 1)):
    refused(use, TypeError, AttributeError, NotImplementedError)
for name in dir(_kernel):
    if name.startswith("__"):
        continue
    for arguments in ((), (None,), (1,), ("x",), (object(),), (array,), (array, array), (array, -1), (array, 10**30),
                      (array, "x", [1, 2]), ([array], [10**9]), (b"x" * 9, 7, (1, 2)), (-1, [-1]), (255, [10**9] * 9)):
        try:
            getattr(_kernel, name)(*arguments)
        except BaseException as error:
            text = str(error)
            assert "java." not in text and "com.oracle" not in text and "dev.sandframe" not in text, (name, text)
            assert isinstance(error, Exception), (name, type(error), text)
print("held")
