# attack: format strings that reach for attributes
# expect: completes, held
def refused(action, *errors):
    """Runs an action that has to fail with one of the errors."""
    try:
        result = action()
    except errors:
        return
    raise AssertionError(f"not refused: {result!r}")


class Config:
    secret = "s"

text = "{0.__class__.__init__.__globals__}"
try:
    assert text.format(Config()) == "None"
except AttributeError:
    pass
reached = "{0.__class__.__mro__[1].__subclasses__}".format(Config())
assert "built-in" in reached
assert "/root" not in "{0.__loader__.__class__}".format(__import__("json"))
print("held")
