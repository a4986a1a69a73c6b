# attack: descriptors that the process may hold open
# expect: completes, held
def refused(action, *errors):
    """Runs an action that has to fail with one of the errors."""
    try:
        result = action()
    except errors:
        return
    raise AssertionError(f"not refused: {result!r}")


import os

for number in list(range(3, 64)) + [255, 1000]:
    refused(lambda: os.read(number, 10), OSError)
    refused(lambda: os.write(number, b"x"), OSError)
    refused(lambda: os.fstat(number), OSError)
    refused(lambda: open(number, "rb", closefd=False).read(), OSError)
print("held")
