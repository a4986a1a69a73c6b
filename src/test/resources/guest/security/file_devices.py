# attack: devices, memory maps and descriptors of the kernel
# expect: completes, held
def refused(action, *errors):
    """Runs an action that has to fail with one of the errors."""
    try:
        result = action()
    except errors:
        return
    raise AssertionError(f"not refused: {result!r}")


import os

for module in ("mmap", "fcntl", "resource", "termios"):
    refused(lambda: __import__(module), ImportError)
for name in ("mkfifo", "mknod", "chroot", "mount", "memfd_create", "openpty", "pidfd_open", "eventfd", "sendfile"):
    assert not hasattr(os, name) or refused(lambda: getattr(os, name)("/tmp/x"), OSError, TypeError) is None
print("held")
