# attack: what tells of the host
# expect: completes, held
def refused(action, *errors):
    """Runs an action that has to fail with one of the errors."""
    try:
        result = action()
    except errors:
        return
    raise AssertionError(f"not refused: {result!r}")


import getpass
import os
import platform
import socket
import sys
import sysconfig

told = repr([
    os.environ, os.getcwd(), sys.path, sys.version, sys.argv, sys.orig_argv, sys.executable, sys.prefix, os.uname(),
    platform.platform(), platform.node(), platform.uname(), socket.gethostname(), os.path.expanduser("~"), getpass.getuser(),
    sys.flags, sys.implementation, os.__file__, sysconfig.get_paths(), [getattr(m, "__file__", "") for m in list(sys.modules.values())],
])
for secret in ("/root", "/work", "JAVA", "jvm", ".jar", ".m2", "graalvm.polyglot", "Temurin"):
    assert secret not in told, (secret, told[max(0, told.index(secret) - 80):][:160])
assert os.getuid() == 1000 and os.getpid() == 1 and os.cpu_count() == 1
assert os.uname().release == "6.1.0"
print("held")
