# attack: the pipe to the server by its descriptors
# expect: completes, held
def refused(action, *errors):
    """Runs an action that has to fail with one of the errors."""
    try:
        result = action()
    except errors:
        return
    raise AssertionError(f"not refused: {result!r}")


import io
import os
import sys

# A worker speaks with the server over its first descriptors; the guest's are others of these numbers.
refused(lambda: [][0] if os.read(0, 100) == b"" else None, OSError, IndexError)
for number in (0, 1, 2):
    refused(lambda: os.lseek(number, 0, 0), OSError)
    refused(lambda: os.ftruncate(number, 0), OSError)
for action in (lambda: os.close(9), lambda: os.fdopen(5), lambda: os.dup(0), lambda: os.pipe(), lambda: os.ttyname(0)):
    try:
        action()
    except (OSError, AttributeError, ValueError):
        pass
os.write(2, b"to standard error\n")
out = io.FileIO(1, "w", closefd=False)
out.write(b"held\n")
sys.stdout.flush()
