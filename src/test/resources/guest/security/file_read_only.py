# attack: writing where nothing may be written
# expect: completes, held
def refused(action, *errors):
    """Runs an action that has to fail with one of the errors."""
    try:
        result = action()
    except errors:
        return
    raise AssertionError(f"not refused: {result!r}")


import os

for name in ("/usr/lib/python3.12/os.py", "/x", "/usr/x", "/dev/x", "/usr/share/zoneinfo/UTC", "/home/x"):
    refused(lambda: open(name, "w"), OSError)
    refused(lambda: os.mkdir(name + ".d"), OSError)
refused(lambda: os.remove("/usr/lib/python3.12/json/__init__.py"), OSError)
refused(lambda: os.rename("/usr/lib/python3.12/json", "/tmp/json"), OSError)
refused(lambda: os.rmdir("/tmp"), OSError)
print("held")
