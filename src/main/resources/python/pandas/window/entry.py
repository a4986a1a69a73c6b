"""``rolling``, ``expanding`` and ``ewm`` of Series and DataFrame."""

from .._lazy import module
from .._sentinel import no_default
from ..generic.base import warn


def _axis(self, axis, name):
    """The number of an axis that was given; giving one is deprecated."""
    if axis is no_default:
        return 0
    number = self._axis_number(axis)
    kind = type(self).__name__
    if number == 1:
        warn(
            f"Support for axis=1 in {kind}.{name} is deprecated and will be removed in a future version. Use obj.T.{name}(...) "
            "instead",
            FutureWarning,
        )
    else:
        warn(
            f"The 'axis' keyword in {kind}.{name} is deprecated and will be removed in a future version. Call the method without "
            "the axis keyword instead.",
            FutureWarning,
        )
    return number


def rolling(
    self, window, min_periods=None, center=False, win_type=None, on=None, axis=no_default, closed=None, step=None, method="single"
):
    """Windows of a number of rows, of a span of time, or as an indexer says."""
    axis = _axis(self, axis, "rolling")
    if win_type is not None:
        return module("pandas.window.rolling").weighted(win_type)
    return module("pandas.window.rolling").Rolling(self, window, min_periods, center, on, axis, closed, step, method)


def expanding(self, min_periods=1, axis=no_default, method="single"):
    """Windows of all rows up to each."""
    return module("pandas.window.rolling").Expanding(self, min_periods, _axis(self, axis, "expanding"), method)


def ewm(
    self,
    com=None,
    span=None,
    halflife=None,
    alpha=None,
    min_periods=0,
    adjust=True,
    ignore_na=False,
    axis=no_default,
    times=None,
    method="single",
):
    """All rows up to each, with weights that fall by a constant factor."""
    axis = _axis(self, axis, "ewm")
    return module("pandas.window.exponential").ExponentialMovingWindow(
        self, com, span, halflife, alpha, min_periods, adjust, ignore_na, axis, times, method
    )
