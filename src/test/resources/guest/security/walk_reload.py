# attack: modules of the interpreter made anew, by every way of making one
# expect: completes, held
# session: own
def refused(action, *errors):
    """Runs an action that has to fail with one of the errors."""
    try:
        result = action()
    except errors:
        return
    raise AssertionError(f"not refused: {result!r}")


import _imp
import importlib
import importlib.machinery
import importlib.util
import sys

BUILTIN = importlib.machinery.BuiltinImporter


def again(name):
    def reloaded():
        return importlib.reload(sys.modules[name])

    def popped():
        sys.modules.pop(name, None)
        return importlib.import_module(name)

    def created():
        return _imp.create_builtin(importlib.util.spec_from_loader(name, BUILTIN))

    def executed():
        module = created()
        _imp.exec_builtin(module)
        return module

    def found():
        return importlib.util.module_from_spec(BUILTIN.find_spec(name))

    def loaded():
        return BUILTIN.load_module(name)

    def renamed():
        spec = importlib.util.spec_from_loader("other_" + name, BUILTIN)
        spec.name = name
        return _imp.create_builtin(spec)

    def made(way):
        try:
            return way()
        except Exception:
            return None

    modules = [(way.__name__, made(way)) for way in (reloaded, popped, created, executed, found, loaded, renamed)]
    return [pair for pair in modules if pair[1] is not None]


ERRORS = OSError, RuntimeError, AttributeError, TypeError, ImportError, SystemExit
for way, module in again("posix"):
    for call in ("system", "fork", "execv", "kill", "posix_spawn", "_exit", "abort", "mkfifo", "chown"):
        refused(lambda: getattr(module, call)("/bin/true", ["true"], {}) if call in ("execv", "posix_spawn") else getattr(module, call)(1, 0), *ERRORS)
    assert module.getuid() == 1000 and module.getpid() == 1 and module.uname()[2] == "6.1.0" and module.cpu_count() == 1, way
for way, module in again("_signal"):
    for call, arguments in (("raise_signal", (15,)), ("alarm", (1,)), ("setitimer", (0, 0.01)), ("pause", ()), ("set_wakeup_fd", (1,))):
        refused(lambda: getattr(module, call)(*arguments), *ERRORS)
for way, module in again("_thread"):
    refused(lambda: module.start_new_thread(print, ()), *ERRORS)
    refused(lambda: module.interrupt_main(), *ERRORS)
for way, module in again("_socket"):
    refused(lambda: module.socket(), *ERRORS)
    refused(lambda: module.getaddrinfo("localhost", 80), *ERRORS)
    assert module.gethostname() == "sandbox", way
for way, module in again("_posixsubprocess"):
    refused(lambda: module.fork_exec(*[None] * 21), *ERRORS)
for name in ("__graalpython__", "polyglot", "java", "_ctypes", "mmap", "resource", "faulthandler", "fcntl", "pwd", "readline"):
    for way, module in again(name):
        doors = [door for door in dir(module) if not door.startswith("__") and callable(getattr(module, door)) and door != "ForeignType"]
        assert not doors, (name, way, doors)
        assert "/root" not in repr(vars(module)) and "/work" not in repr(vars(module)), (name, way)
print("held")
