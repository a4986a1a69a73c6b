# attack: every object that can be reached from anywhere, in search of a function that was replaced
# expect: completes, held
import builtins
import gc
import sys
import types

# The interpreter's own functions that a session must not hold; those that stand in for them are written in Python.
WANTED = {
    "raise_signal", "alarm", "setitimer", "pause", "sigwait", "siginterrupt", "set_wakeup_fd", "pthread_kill", "fork", "forkpty", "system",
    "execv", "execve", "posix_spawn", "posix_spawnp", "kill", "killpg", "_exit", "abort", "fork_exec", "start_new_thread",
    "interrupt_main", "getuid", "getpid", "uname", "cpu_count", "create_dynamic", "getloadavg", "getaddrinfo", "gethostname",
    "read_file", "import_value", "export_value", "add_to_classpath", "run_path", "java_type", "host_import_enabled", "getlogin",
}
BUILTIN = type(len), type([].append)
seen = set()
queue = [sys.modules, builtins, *object.__subclasses__(), sys._getframe(), gc.get_objects() if hasattr(gc, "get_objects") else ()]
found = []
looked_at = 0
while queue and looked_at < 150_000:
    value = queue.pop()
    if id(value) in seen:
        continue
    seen.add(id(value))
    looked_at += 1
    kind = type(value)
    if kind in BUILTIN:
        if value.__name__ in WANTED and getattr(value, "__module__", "") != "builtins":
            found.append((value.__module__, value.__name__))
        queue.append(getattr(value, "__self__", None))
    elif kind in (dict, types.MappingProxyType):
        queue += list(value.values())
    elif kind in (list, tuple, set, frozenset):
        queue += list(value)
    elif isinstance(value, types.FunctionType):
        queue += [value.__globals__, value.__defaults__, value.__kwdefaults__, value.__dict__]
        for cell in value.__closure__ or ():
            try:
                queue.append(cell.cell_contents)
            except ValueError:
                pass
    elif isinstance(value, types.FrameType):
        queue += [value.f_back, value.f_globals, value.f_builtins]
    elif isinstance(value, type):
        queue += [dict(type.__dict__["__dict__"].__get__(value)), type.__dict__["__bases__"].__get__(value)]
        queue += type.__subclasses__(value) if value is not type else []
    elif isinstance(value, (types.MethodType, classmethod, staticmethod)):
        queue += [getattr(value, "__self__", None), value.__func__]
    elif isinstance(value, property):
        queue += [value.fget, value.fset]
    else:
        try:
            queue.append(object.__getattribute__(value, "__dict__"))
        except Exception:
            pass
assert looked_at > 20_000, looked_at
assert not found, sorted(set(found))
print("held")
