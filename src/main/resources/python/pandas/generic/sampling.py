"""sample: rows or columns by the exact random streams of numpy."""

import numpy as np

from ..indexes.base import default_index
from .base import NDFrame


def random_of(state):
    """The generator that pandas uses for a random_state."""
    if state is None:
        return np.random
    if isinstance(state, (int, np.integer)):
        return np.random.RandomState(int(state))
    if hasattr(state, "choice"):
        return state
    if isinstance(state, np.ndarray):
        return np.random.RandomState(state)
    raise ValueError(
        "random_state must be an integer, array-like, a BitGenerator, Generator, a numpy RandomState, or None"
    )


def sample(self, n, frac, replace, weights, random_state, axis, ignore_index):
    number = 0 if axis is None else self._axis_number(axis)
    count = len(self._axis_index(number))
    random = random_of(random_state)
    size = _size(n, frac, replace)
    if size is None:
        if frac is None:
            raise ValueError("frac must not be None when n is None")
        size = round(frac * count)
    if weights is not None:
        weights = _weights(self, weights, number, count)
    positions = _drawn(count, size, replace, weights, random)
    result = self.take(positions, axis=number)
    if ignore_index:
        if number:
            result.columns = default_index(size)
        else:
            result.index = default_index(size)
    return result


def _size(n, frac, replace):
    if n is None and frac is None:
        return 1
    if n is not None and frac is not None:
        raise ValueError("Please enter a value for `frac` OR `n`, not both")
    if n is not None:
        if n < 0:
            raise ValueError("A negative number of rows requested. Please provide `n` >= 0.")
        if n % 1 != 0:
            raise ValueError("Only integers accepted as `n` values")
        return n
    if frac > 1 and not replace:
        raise ValueError("Replace has to be set to `True` when upsampling the population `frac` > 1.")
    if frac < 0:
        raise ValueError("A negative number of rows requested. Please provide `frac` >= 0.")
    return None


def _weights(self, weights, number, count):
    if isinstance(weights, str):
        if not self._is_frame:
            raise ValueError("Strings cannot be passed as weights when sampling from a Series.")
        if number != 0:
            raise ValueError("Strings can only be passed to weights when sampling from rows on a DataFrame")
        try:
            weights = self[weights]
        except KeyError as error:
            raise KeyError("String passed to weights not a valid column") from error
    if isinstance(weights, NDFrame):
        weights = weights.reindex(self._axis_index(number))
    values = np.array(weights, dtype="float64")
    if len(values) != count:
        raise ValueError("Weights and axis to be sampled must be of same length")
    if np.isinf(values).any():
        raise ValueError("weight vector may not include `inf` values")
    if (values < 0).any():
        raise ValueError("weight vector many not include negative values")
    values[np.isnan(values)] = 0
    return values


def _drawn(count, size, replace, weights, random):
    if weights is not None:
        total = weights.sum()
        if total == 0:
            raise ValueError("Invalid weights: weights sum to zero")
        weights = weights / total
    return random.choice(count, size=size, replace=replace, p=weights).astype("int64")
