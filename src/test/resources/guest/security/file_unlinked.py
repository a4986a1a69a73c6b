# attack: files that go on after they are gone, and folders within themselves
# expect: completes, held
def refused(action, *errors):
    """Runs an action that has to fail with one of the errors."""
    try:
        result = action()
    except errors:
        return
    raise AssertionError(f"not refused: {result!r}")


import os

with open("gone", "w+") as file:
    os.remove("gone")
    try:
        file.write("x" * (1 << 20))
        file.flush()
    except OSError:
        pass
assert not os.path.exists("gone")
os.makedirs("a/b/c", exist_ok=True)
refused(lambda: os.rename("a", "a/b/c/d"), OSError)
refused(lambda: os.removedirs("/"), OSError)
refused(lambda: os.rmdir("."), OSError)
refused(lambda: os.rmdir("a"), OSError)
refused(lambda: os.chdir("/etc"), OSError)
refused(lambda: os.chdir("nowhere"), OSError)
depth = 0
try:
    while depth < 3000:
        os.mkdir("deep")
        os.chdir("deep")
        depth += 1
except (OSError, RecursionError):
    pass
os.chdir("/home/sandbox")
import shutil

try:
    shutil.rmtree("deep")
except (OSError, RecursionError):
    pass
shutil.rmtree("a")
print("held")
