# attack: objects smuggled in exceptions and their frames (as in CVE-2026-0863 and CVE-2025-9959)
# expect: completes, held
def refused(action, *errors):
    """Runs an action that has to fail with one of the errors."""
    try:
        result = action()
    except errors:
        return
    raise AssertionError(f"not refused: {result!r}")


def leak():
    try:
        [].nothing
    except AttributeError as error:
        return error

error = leak()
assert error.obj == []
frame = error.__traceback__.tb_frame
names = set()
while frame is not None:
    names |= set(frame.f_globals)
    system = frame.f_globals.get("os", None)
    assert system is None or refused(lambda: system.system("id"), OSError) is None
    frame = frame.f_back
assert "java" not in names
print("held")
