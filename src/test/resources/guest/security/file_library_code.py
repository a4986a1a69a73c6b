# attack: the compiled code of the standard library, overwritten, shadowed or taken away
# expect: completes, held
# limits: cpu_ms=20_000, wall_ms=60_000
def refused(action, *errors):
    """Runs an action that has to fail with one of the errors."""
    try:
        result = action()
    except errors:
        return
    raise AssertionError(f"not refused: {result!r}")


import os
import py_compile
import shutil

folder = "/usr/lib/python3.12/__pycache__"
if not os.path.isdir(folder):
    # The build makes the code; a worker that runs from folders of classes has the sources alone.
    folder = "/usr/lib/python3.12"
first = folder + "/" + next(name for name in os.listdir(folder) if "." in name)
content = open(first, "rb").read()
open("/tmp/forged.pyc", "wb").write(b"x")
for action in (
    lambda: open(first, "wb"), lambda: open(first, "r+b"), lambda: open(first, "ab"), lambda: open(folder + "/new.pyc", "wb"),
    lambda: os.open(first, os.O_RDONLY | os.O_TRUNC), lambda: os.open(folder + "/new", os.O_RDONLY | os.O_CREAT),
    lambda: os.open(first, os.O_RDWR), lambda: os.truncate(first, 0), lambda: os.ftruncate(os.open(first, os.O_RDONLY), 0),
    lambda: os.remove(first), lambda: os.rename(folder, "/tmp/library"), lambda: os.rename("/usr", "/tmp/usr"),
    lambda: os.replace("/tmp/forged.pyc", first), lambda: os.symlink("/tmp/forged.pyc", folder + "/new.pyc"),
    lambda: os.link("/tmp/forged.pyc", folder + "/new.pyc"), lambda: os.mkdir("/usr/lib/python3.12/new"), lambda: os.utime(first),
    lambda: os.chmod(first, 0o777), lambda: shutil.rmtree("/usr/lib/python3.12"), lambda: shutil.move("/tmp/forged.pyc", first),
    lambda: py_compile.compile("/usr/lib/python3.12/colorsys.py", doraise=True),
):
    refused(action, OSError)
assert open(first, "rb").read() == content
print("held")
