"""numpy's exceptions and warnings."""


class ComplexWarning(RuntimeWarning):
    """A complex number lost its imaginary part."""


class VisibleDeprecationWarning(UserWarning):
    """A deprecation that users should see."""


class RankWarning(RuntimeWarning):
    """A polynomial fit is ill-conditioned."""


class TooHardError(RuntimeError):
    """The problem was too hard to solve."""


class AxisError(ValueError, IndexError):
    """An axis that an array does not have."""

    def __init__(self, axis, ndim=None, msg_prefix=None):
        if ndim is None and msg_prefix is None:
            self._text = axis
            self.axis = None
            self.ndim = None
        else:
            self._text = None
            self.axis = axis
            self.ndim = ndim
        self._prefix = msg_prefix

    def __str__(self):
        if self._text is not None:
            return str(self._text)
        text = f"axis {self.axis} is out of bounds for array of dimension {self.ndim}"
        return f"{self._prefix}: {text}" if self._prefix is not None else text


class DTypePromotionError(TypeError):
    """Two dtypes have no common one."""


for _class in (ComplexWarning, VisibleDeprecationWarning, RankWarning, TooHardError, AxisError, DTypePromotionError):
    _class.__module__ = "numpy.exceptions"
__all__ = [
    "ComplexWarning",
    "VisibleDeprecationWarning",
    "RankWarning",
    "TooHardError",
    "AxisError",
    "DTypePromotionError",
]
