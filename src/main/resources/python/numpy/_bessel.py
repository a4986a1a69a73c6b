"""The modified Bessel function of order 0, by its power series and its asymptotic expansion."""

import math

from ._construct import asarray


def _i0(x):
    x = abs(x)
    if x < 30:
        quarter = x * x / 4
        term = total = 1.0
        k = 1
        while term > total * 1e-17:
            term *= quarter / (k * k)
            total += term
            k += 1
        return total
    total = term = 1.0
    for k in range(1, 40):
        following = term * (2 * k - 1) ** 2 / (8 * k * x)
        if following > term or following < total * 1e-17:
            break
        term = following
        total += term
    return math.exp(x) / math.sqrt(2 * math.pi * x) * total


def i0(x):
    """The function of each element."""
    made = asarray([_i0(value) for value in x.reshape(-1).tolist()], dtype=float).reshape(x.shape)
    return made if made.shape else made[()]
