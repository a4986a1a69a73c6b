"""Takes away from a fresh context what a session has no business with.

The context itself denies files, sockets, processes, threads, native code and Java; a call that it denies may end the execution
with an error of the interpreter, though, and some calls reach the JVM or tell of the host. Here each such function gives way
to one that raises what a program on a locked-down CPython would see. Modules of the interpreter are singletons: what is taken
out of them stays out, however they are imported again.
"""

import _imp
import _signal
import _thread
import builtins
import importlib
import os
import posix
import sys
from types import ModuleType

_HIDDEN = {
    "__graalpython__": "the interpreter's own functions",
    "polyglot": "other languages",
    "_polyglot": "other languages",
    "_polyglot_arrow": "other languages",
    "_polyglot_datetime": "other languages",
    "_polyglot_time": "other languages",
    "java": "Java",
    "jarray": "Java",
    "pip_hook": "the installing of packages",
    "ctypes": "native code",
    "_ctypes": "native code",
    "_crypt": "native code",
    "_multiprocessing": "processes",
    "_multiprocessing_graalpy": "processes",
    "_posixshmem": "shared memory",
    "mmap": "mapped memory",
    "fcntl": "file descriptors of the host",
    "resource": "the limits of the process",
    "faulthandler": "the process's signals",
    "readline": "a terminal",
    "termios": "a terminal",
    "pwd": "the host's users",
    "grp": "the host's users",
}


def _denied(error, text):
    def denied(*args, **kwargs):
        raise error(text)

    return denied


class _PermissionDenied:
    """A function that is not permitted; its text is what errno 1 gives, and a sentence."""

    def __init__(self, what):
        self._what = what

    def __call__(self, *args, **kwargs):
        raise PermissionError(1, f"Operation not permitted: the sandbox has no {self._what}")

    def __repr__(self):
        return f"<denied: {self._what}>"


class _HiddenImporter:
    """Refuses the hidden modules by name, before any other importer is asked."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        reason = _HIDDEN.get(name.partition(".")[0])
        if reason is None:
            return None
        raise ModuleNotFoundError(f"No module named '{name}': the sandbox denies {reason}", name=name)


def lock_down():
    """Does it; once, before guest code runs."""
    import datetime  # noqa: F401  (takes the interpreter's own modules when first imported, as time does)
    import time  # noqa: F401

    _hold_the_lock()
    _keep_what_the_library_needs()
    _empty_hidden_modules()
    _replace_process_functions()
    _keep_standard_descriptors()
    _replace_signal_functions()
    _replace_threads()
    _replace_network_functions()
    _hide_the_host()
    sys.meta_path.insert(0, _HiddenImporter)


def _hold_the_lock():
    """One thread runs Python: letting go of the interpreter's lock at each kernel call would only cost time."""
    import polyglot

    polyglot.__set_gil_locked_during_foreign_calls__(True)


def _keep_what_the_library_needs():
    """A stand-in for the few harmless functions that the standard library takes from the interpreter by name."""
    import __graalpython__ as own

    def same(function):
        return function

    stand_in = ModuleType("sandbox")
    stand_in.unsafe_object_new = object.__new__
    stand_in.ForeignType = own.ForeignType
    stand_in.in_preinitialization = False
    stand_in.host_import_enabled = False
    stand_in.jython_emulation_enabled = False
    stand_in.stdlib_home = "/usr/lib/python3.12"
    stand_in.capi_home = "/usr/lib"
    stand_in.posix_module_backend = lambda: "java"
    stand_in.get_max_process_count = lambda: 1
    stand_in.determine_system_toolchain = lambda: dict.fromkeys(("CC", "CXX", "AR", "RANLIB", "LD", "NM"), "cc")
    stand_in.force_split_direct_calls = same
    for user in (builtins, *list(sys.modules.values())):
        if getattr(user, "__dict__", {}).get("__graalpython__") is own:
            user.__graalpython__ = stand_in


def _empty_hidden_modules():
    for name in _HIDDEN:
        module = sys.modules.pop(name, None)
        if module is None and name in sys.builtin_module_names:
            spec = importlib.machinery.BuiltinImporter.find_spec(name)
            module = _imp.create_builtin(spec)
        if module is None:
            continue
        for attribute in list(vars(module)):
            # The interpreter itself calls the messages to foreign objects (__read__, __keys__, ...), all without rights.
            if not (attribute.startswith("__") and attribute != "__getattr__"):
                try:
                    delattr(module, attribute)
                except AttributeError:
                    setattr(module, attribute, "/usr/lib" if isinstance(getattr(module, attribute), str) else None)
    sys.meta_path[:] = [
        finder for finder in sys.meta_path if "JavaImportFinder" not in (getattr(finder, "__name__", ""), type(finder).__name__)
    ]
    for name in ("create_dynamic", "exec_dynamic", "__create_dynamic__", "_override_frozen_modules_for_tests"):
        if hasattr(_imp, name):
            setattr(_imp, name, _denied(ImportError, "the sandbox denies native code"))


def _replace_process_functions():
    def leave(status=0):
        raise SystemExit(status)

    replaced = {
        name: _PermissionDenied("processes")
        for name in (
            "system fork forkpty execv execve posix_spawn posix_spawnp kill killpg waitpid wait wait3 wait4 waitid abort "
            "setsid setpgid setpgrp setuid setgid setreuid setregid setgroups nice openpty "
            "getsid getpgid getpgrp popen spawnv spawnve"
        ).split()
    }
    import _posixsubprocess

    _posixsubprocess.fork_exec = _PermissionDenied("processes")
    replaced["_exit"] = leave
    for name in "chown lchown fchown mkfifo mknod chflags chroot set_blocking".split():
        replaced[name] = _PermissionDenied("owners, pipes and devices")
    replaced["register_at_fork"] = lambda **kwargs: None
    # What the interpreter lacks is there all the same, as a program on Linux expects, and refused.
    present = {"fork", "forkpty", "posix_spawn", "posix_spawnp", "register_at_fork"}
    for name, function in replaced.items():
        for module in (posix, os):
            if name in present or hasattr(module, name):
                setattr(module, name, function)
    for name in ("execl", "execle", "execlp", "execlpe", "execvp", "execvpe", "spawnl", "spawnle"):
        if hasattr(os, name):
            setattr(os, name, replaced["execv"])
    builtins.exit = builtins.quit = leave


def _keep_standard_descriptors():
    """The interpreter opens no file any more once its first three descriptors are closed, so they stay open."""
    close = posix.close

    def close_others(fd):
        if type(fd) is not int or fd not in (0, 1, 2):
            close(fd)

    posix.close = os.close = close_others


def _replace_signal_functions():
    handlers = {}

    def signal(signalnum, handler):
        """Remembers a handler, which nothing ever calls: the sandbox has no signals."""
        previous = handlers.get(signalnum, default(signalnum))
        handlers[signalnum] = handler
        return previous

    def getsignal(signalnum):
        return handlers.get(signalnum, default(signalnum))

    def default(signalnum):
        return _signal.default_int_handler if signalnum == _signal.SIGINT else _signal.SIG_DFL

    denied = _PermissionDenied("signals")
    for name in list(vars(_signal)):
        if callable(getattr(_signal, name)) and name not in ("default_int_handler", "valid_signals", "__loader__"):
            setattr(_signal, name, denied)
    _signal.signal = signal
    _signal.getsignal = getsignal
    sys.modules.pop("signal", None)


def _replace_threads():
    def start_new_thread(*args, **kwargs):
        raise RuntimeError("can't start new thread: the sandbox has no threads")

    _thread.start_new_thread = _thread.start_new = start_new_thread
    _thread.interrupt_main = _PermissionDenied("signals")
    _thread.daemon_threads_allowed = lambda: False
    _thread.get_native_id = lambda: 1
    sys.modules.pop("threading", None)


def _replace_network_functions():
    import _socket

    class Socket:
        """No socket can be made."""

        __slots__ = ()

        def __init__(self, *args, **kwargs):
            raise PermissionError(1, "Operation not permitted: the sandbox has no network")

    def unresolved(*args, **kwargs):
        raise _socket.gaierror(-3, "Temporary failure in name resolution: the sandbox has no network")

    _socket.socket = _socket.SocketType = Socket
    _socket.gethostname = lambda: "sandbox"
    for name in "getaddrinfo gethostbyname gethostbyname_ex gethostbyaddr getnameinfo".split():
        setattr(_socket, name, unresolved)
    for name in "socketpair fromfd dup if_nameindex sethostname getservbyname getservbyport getprotobyname".split():
        if hasattr(_socket, name):
            setattr(_socket, name, _PermissionDenied("network"))
    sys.modules.pop("socket", None)


def _hide_the_host():
    asked = posix.sysconf

    def sysconf(name):
        """What programs ask of the machine's size has the session's own answers."""
        number = posix.sysconf_names.get(name, name) if isinstance(name, str) else name
        own = configured.get(number)
        return asked(name) if own is None else own

    configured = {
        posix.sysconf_names[name]: value
        for name, value in (
            ("SC_NPROCESSORS_ONLN", 1),
            ("SC_NPROCESSORS_CONF", 1),
            ("SC_PHYS_PAGES", 1 << 17),
            ("SC_AVPHYS_PAGES", 1 << 16),
        )
        if name in posix.sysconf_names
    }
    name = posix.uname_result(("Linux", "sandbox", "6.1.0", "#1 SMP", "x86_64"))
    told = {
        "uname": lambda: name,
        "getuid": lambda: 1000,
        "geteuid": lambda: 1000,
        "getgid": lambda: 1000,
        "getegid": lambda: 1000,
        "getgroups": lambda: [1000],
        "getpid": lambda: 1,
        "getppid": lambda: 0,
        "cpu_count": lambda: 1,
        "sysconf": sysconf,
        "getloadavg": lambda: (0.0, 0.0, 0.0),
        "sched_getaffinity": lambda pid: {0},
        "getlogin": lambda: "sandbox",
    }
    for function, value in told.items():
        setattr(posix, function, value)
        setattr(os, function, value)
    sys.version = "3.12.8 (main, Dec  3 2024, 00:00:00) [GraalPy]"
    sys.argv = [""]
    sys.orig_argv = ["python3"]
    sys._git = ("", "", "")
