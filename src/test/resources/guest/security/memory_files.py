# attack: the in-memory disk as a way past the heap
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

written = 0
try:
    with open("big", "wb") as file:
        for _ in range(4096):
            written += file.write(bytes(1 << 20))
except (OSError, MemoryError):
    pass
assert written < 1 << 30, written
refused(lambda: os.truncate("big", 1 << 50), OSError, OverflowError, MemoryError)
os.remove("big")


def sparse():
    with open("sparse", "wb") as file:
        file.seek(1 << 50)
        file.write(b"x")


refused(sparse, OSError, OverflowError, MemoryError)
assert not os.path.exists("sparse") or os.path.getsize("sparse") < 1 << 20, os.path.getsize("sparse")
print("held")
