"""The methods of ``ndarray`` that compute, by the module that holds each; loaded when first called."""

from importlib import import_module

_MODULES = {
    "_reductions": "sum prod min max any all mean var std argmax argmin cumsum cumprod",
    "_sorting": "sort argsort partition argpartition searchsorted",
    "_array_methods": (
        "nonzero clip round take put repeat compress choose diagonal trace conj conjugate dot tofile dump dumps getfield"
        " setfield"
    ),
}


def _late(cls, module, name):
    found = None

    def method(self, *args, **kwargs):
        nonlocal found
        if found is None:
            found = getattr(import_module("numpy." + module), name)
            if cls.__dict__.get(name) is method:
                # From now on without this detour.
                setattr(cls, name, found)
        return found(self, *args, **kwargs)

    method.__name__ = name
    method.__qualname__ = "ndarray." + name
    return method


def install(cls):
    """Gives a class its methods."""
    for module, names in _MODULES.items():
        for name in names.split():
            setattr(cls, name, _late(cls, module, name))
