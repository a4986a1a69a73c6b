"""What classes derived from ``ndarray`` get: results of their own class, which ``__array_finalize__`` hears of.

At the first derived class the methods and functions below get wrappers; who derives nothing pays nothing.
"""

from . import _scalars as S
from . import _ufuncs as U
from ._array import _adopt, ndarray

# These give a derived array also where numpy's own array gives a scalar.
_TO_SCALARS = frozenset("sum prod max min mean std var any all __matmul__ __rmatmul__".split())
_METHODS = _TO_SCALARS | frozenset("cumsum cumprod take repeat squeeze compress diagonal partition swapaxes __getitem__".split())
_FUNCTIONS_TO_SCALARS = frozenset("sum prod max min amax amin mean std var any all median nansum nanprod average ptp".split())
_FUNCTIONS = _FUNCTIONS_TO_SCALARS | frozenset(
    """sort zeros_like ones_like empty_like full_like ravel squeeze clip round around unique repeat diff cumsum cumprod take
    expand_dims atleast_1d atleast_2d atleast_3d insert delete tile flip fliplr flipud roll logical_not transpose swapaxes moveaxis
    reshape nan_to_num compress rot90 triu tril diagonal diag cumulative_sum cumulative_prod nancumsum nancumprod
    partition""".split()
)
_REDUCTIONS = {"sum": "add", "prod": "multiply", "max": "maximum", "min": "minimum", "any": "logical_or", "all": "logical_and"}

_installed = False


def install():
    """Prepares the methods and functions; at the first derived class."""
    global _installed
    if _installed:
        return
    _installed = True
    for name in _METHODS:
        function = ndarray.__dict__.get(name)
        if callable(function):
            setattr(ndarray, name, _wrapped(function, name, name in _TO_SCALARS, _REDUCTIONS.get(name)))
    import numpy

    for name in _FUNCTIONS:
        function = getattr(numpy, name)
        if not isinstance(function, U.ufunc):
            setattr(numpy, name, _wrapped(function, name, name in _FUNCTIONS_TO_SCALARS))
    numpy.broadcast_to = _with_subok(numpy.broadcast_to)


def _wrapped(function, name, scalars, reduction=None):
    picks = name == "__getitem__"
    special = name[:2] == "__"

    def subclassed_call(*args, **kwargs):
        own = args[0] if args else kwargs.get("a")
        kind = type(own)
        if kind is ndarray or not isinstance(own, ndarray) or kind.__module__.startswith("numpy") or kind._takes_over:
            return function(*args, **kwargs)
        if reduction is not None and U.overrides(own):
            found = dict(zip(("axis", "dtype" if reduction in ("add", "multiply") else "out"), args[1:]))
            given = {"axis": None, "dtype": None, "keepdims": False, "where": True, **found, **kwargs}
            return U._overridden(
                getattr(U, reduction), "reduce", (own,), {k: v for k, v in given.items() if k != "out" or v is not None}
            )
        if name == "mean" and U.overrides(own):
            given = {**dict(zip(("axis", "dtype"), args[1:])), **kwargs}
            total = own.sum(given.get("axis"), given.get("dtype"))
            return total / (own.size if getattr(total, "ndim", 0) == 0 else own.size // total.size)
        made = function(*args, **kwargs)
        if picks and type(made) is not ndarray or special and U.overrides(own):
            return made
        return derived(own, made, scalars)

    subclassed_call.__name__, subclassed_call.__qualname__, subclassed_call.__doc__ = (
        function.__name__, function.__qualname__, function.__doc__)
    subclassed_call.__module__ = getattr(function, "__module__", "numpy")
    subclassed_call.__wrapped__ = function
    return subclassed_call


def _with_subok(function):
    def broadcast_to(array, shape, subok=False):
        """The array repeated along new axes, as a view."""
        made = function(array, shape)
        return derived(array, made, False) if subok and isinstance(array, ndarray) else made

    return broadcast_to


def derived(own, made, scalars):
    """A result under the class of the derived array that it was made from."""
    if type(made) is ndarray:
        return _adopt(type(own), made._h, made._dtype, made._shape, own)
    if scalars and isinstance(made, S.generic):
        from ._construct import asarray

        array = asarray(made)
        return _adopt(type(own), array._h, array._dtype, (), own)
    return made
