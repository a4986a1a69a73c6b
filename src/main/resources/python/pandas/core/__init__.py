"""pandas' own places of its classes: what types are printed and pickled under. Each stands for a module of this facade."""

from .._lazy import module


def alias(*names):
    """A module's __getattr__ that looks its names up in other modules, the first that has them."""

    def __getattr__(wanted):
        if wanted.startswith("__"):
            raise AttributeError(wanted)
        for name in names[:-1]:
            found = getattr(module(name), wanted, None)
            if found is not None:
                return found
        return getattr(module(names[-1]), wanted)

    return __getattr__
