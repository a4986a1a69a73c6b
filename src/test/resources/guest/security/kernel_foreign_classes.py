# attack: the classes that the interpreter gives foreign objects
# expect: completes, held
def refused(action, *errors):
    """Runs an action that has to fail with one of the errors."""
    try:
        result = action()
    except errors:
        return
    raise AssertionError(f"not refused: {result!r}")


import _kernel

seen = set()
queue = [type(_kernel.array_zeros), *type(_kernel.array_zeros(4, [1])).__subclasses__()]
while queue:
    cls = queue.pop()
    if cls in seen:
        continue
    seen.add(cls)
    queue += [] if issubclass(cls, type) else cls.__subclasses__()
    queue += cls.__mro__
    for name in dir(cls) if cls.__module__ == "polyglot" else ():
        assert not name.startswith(("get_host", "java", "eval", "import_")), (cls, name)
    if cls.__module__ == "polyglot" and not issubclass(cls, BaseException):
        refused(cls, TypeError, RecursionError)
print("held")
