# attack: filling the in-memory disk by bytes and by files
# expect: completes, held
def refused(action, *errors):
    """Runs an action that has to fail with one of the errors."""
    try:
        result = action()
    except errors:
        return
    raise AssertionError(f"not refused: {result!r}")


import os

def fill():
    with open("big", "wb") as file:
        while True:
            file.write(b"x" * (1 << 20))

def many():
    for i in range(100_000):
        open(f"/tmp/{i}", "w").close()

refused(fill, OSError, MemoryError)
os.remove("big")
refused(many, OSError)
for name in os.listdir("/tmp"):
    os.remove("/tmp/" + name)
with open("after", "w") as file:
    file.write("works")
assert open("after").read() == "works"
print("held")
