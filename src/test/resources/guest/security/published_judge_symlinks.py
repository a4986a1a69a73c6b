# attack: links that a runner of programs follows with more rights (as in CVE-2024-28185, -28189 and -29021)
# expect: completes, held
def refused(action, *errors):
    """Runs an action that has to fail with one of the errors."""
    try:
        result = action()
    except errors:
        return
    raise AssertionError(f"not refused: {result!r}")


import os

os.makedirs("box", exist_ok=True)
refused(lambda: os.symlink("/etc", "box/run"), OSError)
refused(lambda: os.chown("box", 0, 0) or open("/etc/x", "w"), OSError)
refused(lambda: os.rename("box", "/etc/box"), OSError)
refused(lambda: open("box/../../../etc/cron.d/x", "w"), OSError)
print("held")
