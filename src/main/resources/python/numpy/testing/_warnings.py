"""Context managers that keep warnings away, note them, or ask for them."""

import re
import warnings
from contextlib import contextmanager
from functools import wraps


class clear_and_catch_warnings(warnings.catch_warnings):
    """``warnings.catch_warnings`` that also empties the registries of some modules for its time."""

    __module__ = "numpy.testing"
    class_modules = ()

    def __init__(self, record=False, modules=()):
        self.modules = set(modules).union(self.class_modules)
        self._registries = {}
        super().__init__(record=record)

    def __enter__(self):
        for each in self.modules:
            registry = getattr(each, "__warningregistry__", None)
            if registry is not None:
                self._registries[each] = registry.copy()
                registry.clear()
        return super().__enter__()

    def __exit__(self, *exc_info):
        super().__exit__(*exc_info)
        for each in self.modules:
            if hasattr(each, "__warningregistry__"):
                each.__warningregistry__.clear()
                each.__warningregistry__.update(self._registries.get(each, {}))


class suppress_warnings:
    """A context manager and decorator that keeps chosen warnings away, or notes them."""

    __module__ = "numpy.testing"

    def __init__(self, forwarding_rule="always"):
        if forwarding_rule not in {"always", "module", "once", "location"}:
            raise ValueError("unsupported forwarding rule.")
        self._forwarding_rule = forwarding_rule
        self._filters = []
        self._entered = False
        self.log = []

    def _add(self, category, message, module, record):
        found = [] if record else None
        pattern = re.compile(message, re.IGNORECASE)
        self._filters.append((category, pattern, module, found))
        return found

    def filter(self, category=Warning, message="", module=None):
        """Keeps the warnings of a class and a text away."""
        self._add(category, message, module, False)

    def record(self, category=Warning, message="", module=None):
        """Keeps the warnings of a class and a text away and gives a list that notes them."""
        return self._add(category, message, module, True)

    def __enter__(self):
        if self._entered:
            raise RuntimeError("cannot enter suppress_warnings twice.")
        self._entered = True
        self._catcher = warnings.catch_warnings()
        self._catcher.__enter__()
        self._shown = warnings.showwarning
        self._once = set()
        self.log = []
        warnings.simplefilter("always")
        warnings.showwarning = self._show
        return self

    def __exit__(self, *exc_info):
        self._catcher.__exit__(*exc_info)
        self._entered = False

    def _show(self, message, category, filename, lineno, *args, **kwargs):
        for wanted, pattern, module, found in reversed(self._filters):
            if not issubclass(category, wanted) or pattern.match(str(message)) is None:
                continue
            if module is not None and not (getattr(module, "__file__", None) or "\0").startswith(filename):
                continue
            if found is not None:
                note = warnings.WarningMessage(message, category, filename, lineno, **kwargs)
                found.append(note)
                self.log.append(note)
            return
        if self._forwarding_rule != "always":
            signature = (str(message), category)
            if self._forwarding_rule == "module":
                signature += (filename,)
            elif self._forwarding_rule == "location":
                signature += (filename, lineno)
            if signature in self._once:
                return
            self._once.add(signature)
        self._shown(message, category, filename, lineno, *args, **kwargs)

    def __call__(self, func):
        @wraps(func)
        def inner(*args, **kwargs):
            with self:
                return func(*args, **kwargs)

        return inner


@contextmanager
def _warning_expected(warning_class, name=None):
    with suppress_warnings() as sup:
        found = sup.record(warning_class)
        yield
        if not found:
            raise AssertionError(f"No warning raised{'' if name is None else f' when calling {name}'}")


def assert_warns(warning_class, *args, **kwargs):
    """Raises unless a call, or a block, warns."""
    if not args:
        return _warning_expected(warning_class)
    with _warning_expected(warning_class, name=args[0].__name__):
        return args[0](*args[1:], **kwargs)


@contextmanager
def _no_warning(name=None):
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        yield
        if found:
            raise AssertionError(f"Got warnings{'' if name is None else f' when calling {name}'}: {found}")


def assert_no_warnings(*args, **kwargs):
    """Raises where a call, or a block, warns."""
    if not args:
        return _no_warning()
    with _no_warning(name=args[0].__name__):
        return args[0](*args[1:], **kwargs)
