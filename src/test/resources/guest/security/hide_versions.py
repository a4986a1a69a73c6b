# attack: what tells of the machine under the interpreter
# expect: completes, held
import os
import platform
import sys
import sysconfig
import time

told = []
for name in dir(platform):
    function = getattr(platform, name)
    if callable(function) and not name.startswith("_") and name not in ("namedtuple", "freedesktop_os_release"):
        try:
            told.append((name, function()))
        except Exception as error:
            told.append((name, error))
told += [sysconfig.get_config_vars(), sysconfig.get_paths(), sysconfig.get_platform(), sysconfig.get_makefile_filename()]
told += [(name, getattr(sys, name)) for name in dir(sys) if name not in ("modules",)]
told += [(name, getattr(os, name)) for name in dir(os) if not callable(getattr(os, name)) and name != "sys"]
for module in list(sys.modules.values()):
    told += [(getattr(module, "__name__", ""), getattr(module, name, None)) for name in ("__file__", "__path__", "__cached__", "__spec__", "__loader__")]
for call in ("confstr_names", "sysconf_names", "uname", "getcwd", "get_terminal_size", "times", "getlogin", "ctermid", "getresuid"):
    value = getattr(os, call, None)
    try:
        told.append((call, value() if callable(value) else value))
    except Exception as error:
        told.append((call, error))
text = repr(told)
with open("/proc/version") if os.path.exists("/proc/version") else open(os.devnull) as file:
    text += file.read()
for secret in ("/root", "/work", "JAVA_HOME", "/jvm/", ".jar", ".m2/", "Temurin", "OpenJDK", "HotSpot", "java.home", "25.0.", "GLIBC", "Ubuntu", "Debian", "gcc",
               "GraalVM CE", "org.graalvm", "com.oracle", "serverJVM"):
    assert secret not in text, (secret, text[max(0, text.index(secret) - 150):][:300])
assert platform.java_ver()[0] == "", platform.java_ver()
assert os.sysconf("SC_NPROCESSORS_ONLN") == 1 if hasattr(os, "sysconf") else True
assert len(os.sched_getaffinity(0)) == 1 if hasattr(os, "sched_getaffinity") else True
assert os.cpu_count() == 1 and getattr(os, "process_cpu_count", lambda: 1)() == 1
import multiprocessing

assert multiprocessing.cpu_count() == 1
print("held")
