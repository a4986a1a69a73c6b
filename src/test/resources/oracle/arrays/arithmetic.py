# preamble: array_samples.py each.py
"""Operators and functions on extension arrays of every kind."""

import numpy as np
import pandas as pd

each(lambda x: x == x)
each(lambda x: x == x[0])
each(lambda x: x != x[0])
each(lambda x: x < x[0])
each(lambda x: x == "zz")
each(lambda x: x + x)
each(lambda x: x + 1)
each(lambda x: x * 2)
each(lambda x: x - x)
each(lambda x: x / 2)
each(lambda x: x // 2)
each(lambda x: x % 2)
each(lambda x: x ** 2, but=["bools"])
each(lambda x: -x, but=["moments", "zoned"])
each(lambda x: ~x, but=["moments", "zoned"])
each(lambda x: abs(x))
each(lambda x: x + None, but=["numpy", "objects"])
each(lambda x: x + pd.NA, but=["objects"])
each(lambda x: x[0] in x)
each(lambda x: None in x, but=["categorical", "moments", "durations"])
each(lambda x: "zz" in x)
each(lambda x: np.add(x, x), but=["objects", "moments", "durations", "zoned"])
each(lambda x: np.isnan(x), but=["zoned"])
each(lambda x: x & True)
each(lambda x: x | x)
each(lambda x: x + "a")
