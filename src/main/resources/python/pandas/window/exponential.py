"""Exponentially weighted windows."""

import _kernel as K
import numpy as np
from numpy import ndarray

from .._lazy import module
from . import bounds, pairwise
from .base import BaseWindow


def _center_of_mass(comass, span, halflife, alpha):
    """What the weights fall by, as a center of mass, from the one way in which it is said."""
    given = sum(value is not None for value in (comass, span, halflife, alpha))
    if given > 1:
        raise ValueError("comass, span, halflife, and alpha are mutually exclusive")
    if comass is not None:
        if comass < 0:
            raise ValueError("comass must satisfy: comass >= 0")
    elif span is not None:
        if span < 1:
            raise ValueError("span must satisfy: span >= 1")
        comass = (span - 1) / 2
    elif halflife is not None:
        if halflife <= 0:
            raise ValueError("halflife must satisfy: halflife > 0")
        comass = 1 / (1 - np.exp(np.log(0.5) / halflife)) - 1
    elif alpha is not None:
        if alpha <= 0 or alpha > 1:
            raise ValueError("alpha must satisfy: 0 < alpha <= 1")
        comass = (1 - alpha) / alpha
    else:
        raise ValueError("Must pass one of comass, span, halflife, or alpha")
    return float(comass)


class ExponentialMovingWindow(BaseWindow):
    """All rows up to each, with weights that fall by a constant factor."""

    __module__ = "pandas.core.window.ewm"
    _shown = ("com", "span", "halflife", "alpha", "min_periods", "adjust", "ignore_na", "axis", "times", "method")

    def __init__(
        self,
        obj,
        com=None,
        span=None,
        halflife=None,
        alpha=None,
        min_periods=0,
        adjust=True,
        ignore_na=False,
        axis=0,
        times=None,
        method="single",
    ):
        self.com = com
        self.span = span
        self.halflife = halflife
        self.alpha = alpha
        self.adjust = adjust
        self.ignore_na = ignore_na
        self.times = times
        super().__init__(obj, max(int(min_periods), 1) if min_periods is not None else 1, None, axis, method)
        if times is None:
            timed = isinstance(halflife, np.timedelta64)
            if halflife is not None and (timed or not isinstance(halflife, (int, float, np.number))):
                raise ValueError("halflife can only be a timedelta convertible argument if times is not None.")
            self._gaps = None
            self._com = _center_of_mass(com, span, halflife, alpha)
        else:
            self._gaps, self._com = self._of_times(times, halflife)

    def _of_times(self, times, halflife):
        if not self.adjust:
            raise NotImplementedError("times is not supported with adjust=False.")
        values = None if isinstance(times, str) else module("pandas.indexes.base").Index(times)
        if values is None or values._typ != "datetimeindex":
            raise ValueError("times must be datetime64 dtype.")
        if len(values) != len(self.obj):
            raise ValueError("times must be the same length as the object.")
        if not isinstance(halflife, (str, module("pandas").Timedelta, np.timedelta64)) and not hasattr(halflife, "total_seconds"):
            raise ValueError("halflife must be a timedelta convertible object")
        if values.hasnans:
            raise ValueError("Cannot convert NaT values to integer")
        life = module("pandas").Timedelta(halflife)
        gaps = np.diff(values.as_unit("ns").asi8.astype("float64")) / float(life._ns)
        if any(value is not None for value in (self.com, self.span, self.alpha)):
            return gaps, _center_of_mass(self.com, self.span, None, self.alpha)
        return gaps, 1.0

    @property
    def _least(self):
        return self.min_periods

    def _bounds(self, rows):
        return bounds.expanding(bounds.whole(rows))

    def _each(self, function):
        """function over each part of the values by itself."""
        if self._parts is None:
            return function

        def by_part(values):
            edges = self._parts.starts.tolist()
            return np.concatenate([function(values[a:b].copy()) for a, b in zip(edges, edges[1:])] or [np.zeros(0)])

        return by_part

    def _settings(self, gaps):
        return 1.0 / (1.0 + self._com), bool(self.adjust), bool(self.ignore_na), gaps._h if gaps is not None else None

    def _mean(self, name, numeric_only, normalize):
        def function(values):
            return ndarray._wrap(K.ewm_mean(values._h, *self._settings(self._gaps), self.min_periods, normalize))

        return self._apply(self._each(function), name, numeric_only)

    def mean(self, numeric_only=False, engine=None, engine_kwargs=None):
        """The weighted mean."""
        return self._mean("mean", numeric_only, True)

    def sum(self, numeric_only=False, engine=None, engine_kwargs=None):
        """The weighted sum."""
        if not self.adjust:
            raise NotImplementedError("sum is not implemented with adjust=False")
        if self._gaps is not None:
            raise NotImplementedError("sum is not implemented with times")
        return self._mean("sum", numeric_only, False)

    def _covariance(self, x, y, bias):
        return ndarray._wrap(K.ewm_covariance(x._h, y._h, *self._settings(None), self.min_periods, bool(bias)))

    def var(self, bias=False, numeric_only=False):
        """The weighted variance."""
        if self._gaps is not None:
            raise NotImplementedError("var is not implemented with times")
        return self._apply(self._each(lambda values: self._covariance(values, values, bias)), "var", numeric_only)

    def std(self, bias=False, numeric_only=False):
        """The weighted standard deviation."""
        if self._gaps is not None:
            raise NotImplementedError("std is not implemented with times")

        def function(values):
            variance = self._covariance(values, values, bias)
            return np.sqrt(np.where(variance < 0, 0.0, variance))

        return self._apply(self._each(function), "std", numeric_only)

    def cov(self, other=None, pairwise=None, bias=False, numeric_only=False):
        """The weighted covariance with other's columns, or of the columns with each other."""
        if self._gaps is not None:
            raise NotImplementedError("cov is not implemented with times")
        return _pairs(self, other, pairwise, lambda x, y: self._covariance(x, y, bias), "cov", numeric_only)

    def corr(self, other=None, pairwise=None, numeric_only=False):
        """The weighted correlation with other's columns, or of the columns with each other."""
        if self._gaps is not None:
            raise NotImplementedError("corr is not implemented with times")

        def function(x, y):
            above = self._covariance(x, y, True)
            return above / np.sqrt(self._covariance(x, x, True) * self._covariance(y, y, True))

        return _pairs(self, other, pairwise, function, "corr", numeric_only)

    def online(self, engine="numba", engine_kwargs=None):
        """Means that go on with new rows; needs numba."""
        if engine != "numba":
            raise ValueError("'numba' is the only supported engine")
        raise ImportError("Missing optional dependency 'numba'.  Use pip or conda to install numba.")


def _pairs(self, other, pairs, function, name, numeric_only):
    return pairwise.weighted(self, other, pairs, function, name, numeric_only)
