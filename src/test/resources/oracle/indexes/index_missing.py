# preamble: index_samples.py each.py
"""Missing values of indexes of every kind."""

import pandas as pd

each(lambda x: x.isna())
each(lambda x: x.notna())
each(lambda x: x.dropna())
each(lambda x: x.fillna(x[0]))
each(lambda x: x.fillna("zz"))
each(lambda x: x.fillna([1]))
each(lambda x: pd.isna(x))
