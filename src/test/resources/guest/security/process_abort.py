# attack: ending the process by the errors of the interpreter itself
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

ERRORS = OSError, ImportError, AttributeError, TypeError, RuntimeError, ValueError, MemoryError, RecursionError, SystemError, NotImplementedError
for action in (
    lambda: os.abort(), lambda: os.kill(os.getpid(), 9), lambda: os.kill(0, 9), lambda: os.kill(-1, 9), lambda: os.killpg(0, 9),
    lambda: __import__("ctypes").string_at(0), lambda: __import__("faulthandler")._sigsegv(), lambda: __import__("_testcapi").crash(),
    lambda: __import__("signal").raise_signal(6), lambda: __import__("signal").pthread_kill(1, 9), lambda: __import__("resource").setrlimit(7, (0, 0)),
    lambda: os.nice(19), lambda: os.sched_setaffinity(0, {0}), lambda: os.setpriority(0, 0, 19), lambda: os.closerange(0, 1 << 20) or 1 / 0,
    lambda: sys._debugmallocstats() or [].x, lambda: __import__("_xxsubinterpreters").create(), lambda: __import__("posix").getrandom(1 << 40),
    lambda: sys.setswitchinterval(-1), lambda: __import__("readline"), 
):
    try:
        refused(action, *ERRORS, ZeroDivisionError, SystemExit, EOFError)
    except AssertionError as error:
        if "None" not in str(error):
            raise
print("held")
