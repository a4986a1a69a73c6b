"""Floats in engineering notation: powers of ten that are multiples of three, or their prefixes."""

import math
from decimal import Decimal

_PREFIXES = "yzafpnum kMGTPEZY"
_LEAST = -24


class EngFormatter:
    """A function that writes a number in engineering notation."""

    __module__ = "pandas.io.formats.format"
    ENG_PREFIXES = {_LEAST + 3 * at: prefix.strip() for at, prefix in enumerate(_PREFIXES)}

    def __init__(self, accuracy=None, use_eng_prefix=False):
        self.accuracy = accuracy
        self.use_eng_prefix = use_eng_prefix

    def __call__(self, num):
        exact = Decimal(str(num))
        if exact.is_nan():
            return "NaN"
        if exact.is_infinite():
            return "inf"
        power = int(math.floor(abs(exact).log10() / 3) * 3) if exact else 0
        power = min(max(power, _LEAST), -_LEAST)
        if self.use_eng_prefix:
            suffix = self.ENG_PREFIXES[power]
        else:
            suffix = f"E-{-power:02d}" if power < 0 else f"E+{power:02d}"
        mantissa = exact / Decimal(10) ** power
        number = f"{mantissa: g}" if self.accuracy is None else f"{mantissa: .{self.accuracy:d}f}"
        return number + suffix
