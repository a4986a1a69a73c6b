"""``numpy.typing``: names for annotations. Nothing here checks anything."""

from typing import Any, TypeVar

from .._array import ndarray
from .._dtypes import dtype
from .._scalars import generic

ArrayLike = Any
DTypeLike = Any
_Scalar = TypeVar("ScalarType", bound=generic, covariant=True)
NDArray = ndarray[tuple[int, ...], dtype[_Scalar]]


class NBitBase:
    """A width in bits, for annotations."""


__all__ = ["ArrayLike", "DTypeLike", "NBitBase", "NDArray"]
