# preamble: index_samples.py each.py
"""Reductions, distinct values and duplicates of indexes of every kind."""

import pandas as pd

each(lambda x: x.min())
each(lambda x: x.max())
each(lambda x: x.argmin())
each(lambda x: x.argmax())
each(lambda x: x.any())
each(lambda x: x.all())
each(lambda x: x.sum())
each(lambda x: x.mean())
each(lambda x: x.unique())
each(lambda x: x.nunique())
each(lambda x: x.value_counts())
each(lambda x: x.value_counts(normalize=True, dropna=False))
each(lambda x: x.duplicated())
each(lambda x: x.duplicated(keep=False))
each(lambda x: x.drop_duplicates())
each(lambda x: x.drop_duplicates(keep="last"))
each(lambda x: x.factorize())
each(lambda x: pd.factorize(x, sort=True))
