# preamble: index_samples.py each.py
"""Operators and functions on indexes of every kind."""

import numpy as np

each(lambda x: x[np.array([0, 1])])
each(lambda x: x == x)
each(lambda x: x == x[0])
each(lambda x: x != x)
each(lambda x: x < x[0])
each(lambda x: x == "nope")
each(lambda x: x == [1, 2, 3])
each(lambda x: x == [1, 2])
each(lambda x: x + x)
each(lambda x: x + 1)
each(lambda x: x * 2)
each(lambda x: 1 - x)
each(lambda x: x / 2)
each(lambda x: -x)
each(lambda x: ~x)
each(lambda x: abs(x))
each(lambda x: x & x)
each(lambda x: x.round())
# numpy takes the root of bools in half precision.
each(lambda x: np.sqrt(x), but=["bools"])
