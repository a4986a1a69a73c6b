# attack: every class that object knows
# expect: completes, held
def refused(action, *errors):
    """Runs an action that has to fail with one of the errors."""
    try:
        result = action()
    except errors:
        return
    raise AssertionError(f"not refused: {result!r}")


import sys

found = []
for cls in object.__subclasses__():
    found.append(cls.__name__)
    globals_of = getattr(getattr(cls, "__init__", None), "__globals__", None) or {}
    for name in ("__graalpython__", "polyglot", "java"):
        module = globals_of.get(name)
        for door in ("eval", "type", "extend", "read_file", "import_value"):
            assert not hasattr(module, door), (cls, name, door)
    popen = globals_of.get("system")
    assert popen is None or refused(lambda: popen("id"), OSError) is None
assert len(found) > 100
print("held")
