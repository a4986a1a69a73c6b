"""``numpy.polynomial``: polynomials in powers of a variable. The other bases are not here."""

from . import polynomial
from ._series import Polynomial

_ABSENT = frozenset(
    "Chebyshev Legendre Hermite HermiteE Laguerre chebyshev legendre hermite hermite_e laguerre polyutils".split()
)


def set_default_printstyle(style):
    """Sets whether polynomials are written with raised powers."""
    from . import _series

    if style not in ("unicode", "ascii"):
        raise ValueError(f"Unsupported format string '{style}'. Valid options are 'ascii' and 'unicode'")
    _series.style = style


def __getattr__(name):
    if name in _ABSENT:
        raise NotImplementedError(f"numpy.polynomial.{name}")
    raise AttributeError(f"module 'numpy.polynomial' has no attribute '{name}'")


__all__ = ["Polynomial", "polynomial", "set_default_printstyle"]
