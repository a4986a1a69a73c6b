# attack: starting threads by every name
# expect: completes, held
def refused(action, *errors):
    """Runs an action that has to fail with one of the errors."""
    try:
        result = action()
    except errors:
        return
    raise AssertionError(f"not refused: {result!r}")


import _thread
import concurrent.futures
import threading

refused(lambda: threading.Thread(target=print).start(), RuntimeError)
refused(lambda: _thread.start_new_thread(print, ()), RuntimeError)
refused(lambda: _thread.start_new(print, ()), RuntimeError)
refused(lambda: concurrent.futures.ThreadPoolExecutor().submit(print), RuntimeError)
refused(lambda: threading.Timer(0, print).start(), RuntimeError)
print("held")
