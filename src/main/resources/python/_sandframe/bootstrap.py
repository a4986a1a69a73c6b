"""Sets up a fresh context: the kernel module, the import of the facade, and the session.

Evaluates to a function start(verbs, names, find, read) that the worker calls once. It returns [raise_, session, None]: the function
by which Java raises Python exceptions, the module that runs what the worker asks, and the None that Java answers with.
"""


def _start(verbs, names, find, read):
    import builtins
    import os
    import sys

    # Bound here: code that replaces a builtin does so for itself.
    from builtins import ImportError, RuntimeError, __import__, compile, exec, getattr, len
    from importlib.machinery import ModuleSpec
    from marshal import loads
    from types import ModuleType

    kernel = ModuleType("_kernel", "The functions of the worker's Java half; see the package bridge.")
    for name in names:
        setattr(kernel, name, getattr(verbs, name))
    sys.modules["_kernel"] = kernel

    roots = {"numpy", "pandas", "dateutil", "pytz", "_sandframe"}

    class FacadeImporter:
        """Finds and runs the facade's modules, whose code or text comes from the worker's class path."""

        @staticmethod
        def find_spec(name, path=None, target=None):
            if name.partition(".")[0] not in roots:
                return None
            found = find(name)
            if len(found) == 0:
                return None
            spec = ModuleSpec(name, FacadeImporter, origin=found[0], is_package=found[1])
            spec.has_location = True
            return spec

        @staticmethod
        def create_module(spec):
            return None

        @staticmethod
        def exec_module(made):
            spec = made.__spec__
            # By the name alone: nothing that a spec carries is taken for code.
            content = read(spec.name)
            if len(content) == 0:
                raise ImportError(f"no module named {spec.name!r} in the facade", name=spec.name)
            text, compiled = content
            code = loads(text.encode("latin-1")) if compiled else compile(text, spec.origin, "exec", dont_inherit=True)
            exec(code, made.__dict__)

    sys.meta_path.insert(0, FacadeImporter)

    os.environ.clear()
    os.environ.update(
        HOME="/home/sandbox",
        USER="sandbox",
        PATH="/usr/bin:/bin",
        LANG="C.UTF-8",
        TZ="UTC",
        PYTHONTZPATH="/usr/share/zoneinfo",
    )

    kinds = dict(vars(builtins))

    def raise_(type_name, text):
        kind = kinds.get(type_name)
        if kind is None:
            place, _, name = type_name.rpartition(".")
            kind = getattr(__import__(place or "pandas.errors", fromlist=[name]), name, RuntimeError)
        raise kind(text) if text else kind

    import _sandframe.session as session
    from _sandframe.lockdown import lock_down
    from _sandframe.repairs import repair

    repair()
    lock_down()

    return [raise_, session, None]


_start
