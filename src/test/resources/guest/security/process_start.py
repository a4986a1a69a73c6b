# attack: starting processes by every name
# expect: completes, held
def refused(action, *errors):
    """Runs an action that has to fail with one of the errors."""
    try:
        result = action()
    except errors:
        return
    raise AssertionError(f"not refused: {result!r}")


import os
import subprocess

for name in "fork forkpty system popen execv execve execl execlp execvp posix_spawn posix_spawnp spawnv spawnl".split():
    if hasattr(os, name):
        refused(lambda: getattr(os, name)("/bin/true"), OSError, TypeError)
refused(lambda: subprocess.run(["true"]), OSError)
refused(lambda: subprocess.Popen("true", shell=True), OSError)
refused(lambda: subprocess.check_output("id"), OSError)
refused(lambda: __import__("multiprocessing").Process(target=print).start(), ImportError, OSError, RuntimeError)
refused(lambda: __import__("pty").spawn("sh"), ImportError, OSError)
print("held")
