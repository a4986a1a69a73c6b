# attack: signals to this process and to others
# expect: completes, held
def refused(action, *errors):
    """Runs an action that has to fail with one of the errors."""
    try:
        result = action()
    except errors:
        return
    raise AssertionError(f"not refused: {result!r}")


import _signal
import os
import signal

refused(lambda: os.kill(os.getpid(), 9), OSError)
refused(lambda: os.kill(1, 15), OSError)
refused(lambda: os.killpg(0, 9), OSError)
refused(lambda: signal.raise_signal(signal.SIGTERM), OSError)
refused(lambda: _signal.raise_signal(15), OSError)
refused(lambda: signal.alarm(1), OSError)
refused(lambda: signal.setitimer(signal.ITIMER_REAL, 0.1), OSError)
refused(lambda: __import__("_thread").interrupt_main(), OSError)
signal.signal(signal.SIGTERM, lambda *args: None)
print("held")
