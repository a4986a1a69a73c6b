# preamble: array_samples.py each.py
"""Extension arrays of every kind as other things."""

import numpy as np

each(lambda x: x.astype(object))
each(lambda x: x.astype("string"))
each(lambda x: x.astype(float))
each(lambda x: x.to_numpy())
each(lambda x: x.to_numpy(dtype=object))
each(lambda x: x.to_numpy(dtype=object, na_value=None))
each(lambda x: np.asarray(x))
each(lambda x: x.tolist())
each(lambda x: list(x))
each(lambda x: x.astype("category"))
each(lambda x: x.astype(str), but=["integers", "floats", "bools", "categorical"])
