# attack: objects that the collector knows
# expect: completes, held
def refused(action, *errors):
    """Runs an action that has to fail with one of the errors."""
    try:
        result = action()
    except errors:
        return
    raise AssertionError(f"not refused: {result!r}")


import gc

objects = gc.get_objects() if hasattr(gc, "get_objects") else []
for value in objects[:100_000]:
    assert type(value).__module__ not in ("java", "polyglot.host"), value
print("held")
