"""Names and paths that are longer than Linux has them: 255 bytes a name, 4,095 a path."""
import os
import tempfile

folder = tempfile.mkdtemp()
os.chdir(folder)


def tried(action, path):
    try:
        done = action(path)
        return done if isinstance(done, bool) else "done"
    except OSError as error:
        assert path in str(error) or action is os.utime, error
        return f"{type(error).__name__} {error.errno} {error.strerror}"


def written(path):
    with open(path, "w") as file:
        file.write("content")


def renamed(path):
    os.rename("there", path)


PATHS = {
    "a name of 255": "a" * 255,
    "a name of 256": "a" * 256,
    "a name of 254 bytes": "é" * 127,
    "a name of 256 bytes": "é" * 128,
    "of 256 in a folder that is not there": "missing/" + "a" * 256,
    "of 256 below a file": "there/" + "a" * 256,
    "a path of 4,095": "x/" * 2047 + "y",
    "a path of 4,096": "x/" * 2047 + "yy",
    "a path of 4,096 bytes": "x/" * 2047 + "é",
    "only slashes": "/" * 5000,
    "dots that lead to a name": "./" * 3000 + "there",
    "a path of megabytes": "x" * (4 << 20),
}
ACTIONS = (
    written, os.stat, os.lstat, os.path.exists, os.path.isdir, os.mkdir, os.listdir, os.scandir, os.chdir, renamed, os.remove,
    os.rmdir, os.utime, os.readlink,
)
for what, path in PATHS.items():
    print(what)
    for action in ACTIONS:
        os.chdir(folder)
        written("there")
        print("   ", action.__name__, tried(action, path))

try:
    open("a" * 256)
except OSError as error:
    print(error)
try:
    open("a" * 4096)
except OSError as error:
    print(str(error)[:60])
