# preamble: index_samples.py each.py
"""Indexes of every kind with elements added, removed, repeated and moved."""

import pandas as pd

each(lambda x: x.append(x))
each(lambda x: x.append([x, pd.Index(["m"])]))
each(lambda x: x.append(1))
each(lambda x: x.insert(1, x[0]))
each(lambda x: x.insert(1, "new"))
each(lambda x: x.insert(0, None))
each(lambda x: x.insert(1, 1.5))
each(lambda x: x.insert(-1, x[0]))
each(lambda x: x.insert(10, x[0]))
each(lambda x: x.delete(0))
each(lambda x: x.delete([0, 1]))
each(lambda x: x.delete(9))
each(lambda x: x.drop(x[0]))
each(lambda x: x.drop([x[0], "nope"]))
each(lambda x: x.drop("nope", errors="ignore"))
each(lambda x: x.repeat(2))
each(lambda x: x.repeat([1, 2, 0]))
each(lambda x: x.shift(1))
each(lambda x: x.diff())
