# attack: reading from a terminal that is not there
# expect: completes, held
def refused(action, *errors):
    """Runs an action that has to fail with one of the errors."""
    try:
        result = action()
    except errors:
        return
    raise AssertionError(f"not refused: {result!r}")


import os
import sys

assert sys.stdin.read() == ""
refused(input, EOFError)
refused(lambda: [][0] if os.read(0, 10) == b"" else None, IndexError, OSError)
print("held")
