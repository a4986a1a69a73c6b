"""pandas' own places of its classes: what types are printed and pickled under. Each stands for a module of this facade."""

from .._lazy import module


def alias(name):
    """A module's __getattr__ that looks its names up in another module."""

    def __getattr__(wanted):
        if wanted.startswith("__"):
            raise AttributeError(wanted)
        return getattr(module(name), wanted)

    return __getattr__
