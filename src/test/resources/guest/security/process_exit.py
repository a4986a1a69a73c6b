# attack: ending the process
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

for leave in (lambda: os._exit(1), lambda: sys.exit(1), exit, quit):
    refused(leave, SystemExit)
assert not hasattr(os, "abort") or refused(os.abort, OSError) is None
refused(lambda: __import__("faulthandler")._sigsegv(), ImportError, AttributeError)
print("held")
