# attack: frames, tracebacks and their globals
# expect: completes, held
def refused(action, *errors):
    """Runs an action that has to fail with one of the errors."""
    try:
        result = action()
    except errors:
        return
    raise AssertionError(f"not refused: {result!r}")


import sys

frame = sys._getframe()
seen = []
while frame is not None:
    seen.append(frame.f_code.co_filename)
    for value in list(frame.f_globals.values()):
        for door in ("getClass", "add_to_classpath", "read_file", "import_value"):
            assert not hasattr(value, door), (frame.f_code, door)
    frame = frame.f_back
try:
    1 / 0
except ZeroDivisionError as error:
    trace = error.__traceback__
    while trace is not None:
        assert "java" not in trace.tb_frame.f_globals
        trace = trace.tb_next
assert not any("/root" in name or "/work" in name or ".jar" in name for name in seen), seen
print("held")
