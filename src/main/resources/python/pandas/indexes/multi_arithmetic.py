"""Operators on a MultiIndex: only comparison has a meaning."""

import numpy as np

from .. import _ops
from .._construct import is_list_like


def binary(self, other, name):
    if name not in _ops.COMPARISONS:
        raise TypeError(f"cannot perform __{name}__ with this index type: {type(self).__name__}")
    if isinstance(other, tuple) or not is_list_like(other):
        function = _ops.FUNCTIONS[name]
        return np.array([bool(function(label, other)) for label in self.tolist()], dtype=bool)
    labels = other.tolist() if hasattr(other, "tolist") else list(other)
    if len(labels) != len(self):
        raise ValueError("Lengths must match to compare")
    function = _ops.FUNCTIONS[name]
    return np.array([bool(function(a, b)) for a, b in zip(self.tolist(), labels)], dtype=bool)
