# attack: names that mean another file once they are decoded
# expect: completes, held
def refused(action, *errors):
    """Runs an action that has to fail with one of the errors."""
    try:
        result = action()
    except errors:
        return
    raise AssertionError(f"not refused: {result!r}")


import os
import pathlib

for name in (
    "..%2f..%2fetc%2fpasswd", "..%252f..%252fetc/passwd", "%2e%2e/%2e%2e/etc/passwd", "..\\..\\etc\\passwd", "\uff0e\uff0e/\uff0e\uff0e/etc/passwd",
    "..\u2215..\u2215etc\u2215passwd", "....//....//etc/passwd", "/etc/passwd/.", "/etc//passwd", "/etc/passwd ", "\udcff/../etc/passwd",
    "/tmp/\ud800", "~root/.bashrc", "$HOME/../../etc/passwd", "C:\\windows\\win.ini", "\\\\server\\share", "jar:file:/x.jar!/y", "resource:/x",
    "jrt:/java.base/java/lang/Object.class", "/proc/self/../self/environ", "/dev/../proc/1/maps", "a" * 5000, "/".join(["a"] * 3000), "../" * 200 + "etc/passwd",
):
    for action in (
        lambda: open(name).read(), lambda: os.listdir(name), lambda: pathlib.Path(name).resolve(strict=True).read_text(),
        lambda: os.scandir(name), lambda: os.stat(name), lambda: open(os.fsencode(name)).read(), lambda: os.open(name, os.O_RDONLY),
    ):
        refused(action, OSError, ValueError, RecursionError, IndexError, UnicodeError)
assert open(os.devnull).read() == ""
print("held")
