# attack: modes, owners and times changed where a runner with more rights may look (as in CVE-2024-28185 and -28189)
# expect: completes, held
def refused(action, *errors):
    """Runs an action that has to fail with one of the errors."""
    try:
        result = action()
    except errors:
        return
    raise AssertionError(f"not refused: {result!r}")


import os
import shutil
import stat

os.makedirs("box/inner", exist_ok=True)
for target in ("/etc/passwd", "/usr/lib/python3.12/os.py", "/", "/proc/self/mem"):
    for action in (
        lambda: os.chmod(target, 0o4777), lambda: os.chown(target, 0, 0), lambda: os.utime(target, (0, 0)), lambda: os.remove(target),
        lambda: os.rename(target, "box/stolen"), lambda: os.link(target, "box/link"), lambda: os.symlink(target, "box/symlink"),
        lambda: os.truncate(target, 0), 
        lambda: os.open(target, os.O_RDWR), lambda: os.mkdir(target + "/x"), lambda: os.rmdir(target),
        lambda: shutil.rmtree(target), lambda: open(target, "a"), lambda: os.setxattr(target, "user.x", b"y"),
        lambda: os.mknod("box/node", stat.S_IFCHR, os.makedev(1, 1)), lambda: os.mkfifo("box/pipe"), lambda: os.chroot("box"),
    ):
        refused(action, OSError, AttributeError, ValueError)
refused(lambda: os.rename("box", "../../../../box"), OSError)
refused(lambda: shutil.move("box", "/usr/lib/box"), OSError)
assert os.path.exists("/usr/lib/python3.12/os.py")
shutil.rmtree("box")
print("held")
