"""``numpy.polynomial``: polynomials in powers of a variable and in five orthogonal bases, each loaded at its first use."""

_CLASSES = {
    "Polynomial": "polynomial",
    "Chebyshev": "chebyshev",
    "Legendre": "legendre",
    "Hermite": "hermite",
    "HermiteE": "hermite_e",
    "Laguerre": "laguerre",
}


def set_default_printstyle(style):
    """Sets whether polynomials are written with raised powers."""
    from ._polybase import ABCPolyBase

    if style not in ("unicode", "ascii"):
        raise ValueError(f"Unsupported format string '{style}'. Valid options are 'ascii' and 'unicode'")
    ABCPolyBase._use_unicode = style == "unicode"


def __getattr__(name):
    from importlib import import_module

    if name in _CLASSES:
        return getattr(import_module("." + _CLASSES[name], __name__), name)
    if name in _CLASSES.values() or name == "polyutils":
        return import_module("." + name, __name__)
    raise AttributeError(f"module 'numpy.polynomial' has no attribute '{name}'")


def __dir__():
    return sorted([*globals(), *_CLASSES, *_CLASSES.values(), "polyutils"])


__all__ = [
    "set_default_printstyle",
    "polynomial",
    "Polynomial",
    "chebyshev",
    "Chebyshev",
    "legendre",
    "Legendre",
    "hermite",
    "Hermite",
    "hermite_e",
    "HermiteE",
    "laguerre",
    "Laguerre",
]
