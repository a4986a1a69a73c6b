# attack: builtins that were taken away and put back
# expect: completes, held
def refused(action, *errors):
    """Runs an action that has to fail with one of the errors."""
    try:
        result = action()
    except errors:
        return
    raise AssertionError(f"not refused: {result!r}")


import builtins
import sys

saved = dict(vars(builtins))
for name in ("open", "__import__", "eval", "exec", "compile"):
    delattr(builtins, name)
vars(builtins).update(saved)
refused(lambda: open("/etc/passwd"), OSError)
own = builtins.__dict__.get("__graalpython__")
for door in ("read_file", "extend", "run_path", "java_assert", "import_current_as_named_module"):
    assert not hasattr(own, door), door
print("held")
