# attack: a harmless module as the way to a dangerous one (as in CVE-2025-5120 and CVE-2025-9959)
# expect: completes, held
def refused(action, *errors):
    """Runs an action that has to fail with one of the errors."""
    try:
        result = action()
    except errors:
        return
    raise AssertionError(f"not refused: {result!r}")


import importlib
import sys
import types

ERRORS = OSError, RuntimeError, AttributeError, ImportError, TypeError, SystemExit
for start in "random queue collections itertools math statistics re json datetime decimal string textwrap logging tempfile shutil glob inspect".split():
    module = importlib.import_module(start)
    seen = set()
    queue = [module]
    while queue and len(seen) < 60:
        here = queue.pop()
        if id(here) in seen:
            continue
        seen.add(id(here))
        for name, value in list(vars(here).items()):
            if isinstance(value, types.ModuleType):
                queue.append(value)
            if name in ("system", "popen", "fork", "execv", "_exit", "start_new_thread", "raise_signal", "fork_exec", "create_dynamic"):
                refused(lambda: value(*{"system": ("id",), "popen": ("id",), "execv": ("/bin/true", ["true"]), "_exit": (3,),
                                        "start_new_thread": (print, ()), "raise_signal": (15,)}.get(name, ())), *ERRORS)
print("held")
