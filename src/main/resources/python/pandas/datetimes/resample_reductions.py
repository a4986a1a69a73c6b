"""The reductions of resampled rows, each with the arguments that pandas gives it."""

from .._lazy import renamed
from ..generic.base import warn

# What NumPy's functions of these names may call; the others say only that there is too much.
_OF_NUMPY = frozenset("sum mean std var min max prod".split())


def _check(self, name, args, kwargs):
    """Refuses what a reduction has no use for."""
    for what, given in (("kwargs", kwargs), ("args", args)):
        if given:
            warn(
                f"Passing additional {what} to {type(self).__name__}.{name} has no impact on the result and is deprecated. This "
                "will raise a TypeError in a future version of pandas.",
                FutureWarning,
            )
    if args or kwargs:
        if name in _OF_NUMPY:
            from ..errors import UnsupportedFunctionCall

            raise UnsupportedFunctionCall(f"numpy operations are not valid with resample. Use .resample(...).{name}() instead")
        raise TypeError("too many arguments passed in")


def _counting(name):
    def method(self, numeric_only=False, min_count=0, *args, **kwargs):
        _check(self, name, args, kwargs)
        return self._reduced(name, numeric_only=numeric_only, min_count=min_count)

    return method


def _picking(name):
    def method(self, numeric_only=False, min_count=0, skipna=True, *args, **kwargs):
        _check(self, name, args, kwargs)
        return self._reduced(name, numeric_only=numeric_only, min_count=min_count, skipna=skipna)

    return method


def _averaging(name):
    def method(self, numeric_only=False, *args, **kwargs):
        _check(self, name, args, kwargs)
        return self._reduced(name, numeric_only=numeric_only)

    return method


def _deviating(name):
    def method(self, ddof=1, numeric_only=False, *args, **kwargs):
        _check(self, name, args, kwargs)
        return self._reduced(name, ddof=ddof, numeric_only=numeric_only)

    return method


def _plain(name):
    def method(self, *args, **kwargs):
        _check(self, name, args, kwargs)
        return self._reduced(name)

    return method


def _counted(name):
    def method(self):
        return self._reduced(name)

    return method


def quantile(self, q=0.5, **kwargs):
    """The value below which a share of the rows of each span lies."""
    return self._reduced("quantile", q=q, **kwargs)


def install(kind):
    """Gives the class of resampled rows its reductions."""
    shapes = (
        (_counting, "sum prod min max"), (_picking, "first last"), (_averaging, "mean median"), (_deviating, "std var sem"),
        (_plain, "nunique ohlc"), (_counted, "count size"),
    )
    for shape, names in shapes:
        for name in names.split():
            method = renamed(shape(name), name, f"Resampler.{name}")
            method.__doc__ = f"The {name} of the rows of each span."
            setattr(kind, name, method)
    kind.quantile = renamed(quantile, "quantile", "Resampler.quantile")
