# preamble: array_samples.py each.py
"""Extension arrays of every kind within series, frames and indexes."""

import pandas as pd

each(lambda x: pd.NA in x, but=["categorical", "moments", "durations"])
each(lambda x: pd.Series(x))
each(lambda x: pd.DataFrame({"v": x}))
each(lambda x: pd.Index(x), but=["zoned"])
each(lambda x: pd.isna(x))
each(lambda x: pd.concat([pd.Series(x), pd.Series(x)]))
each(lambda x: pd.Series(x).describe())
each(lambda x: pd.Series(x).sort_values())
each(lambda x: pd.Series(x).mode())
each(lambda x: pd.Series(x).reindex([0, 9]))
each(lambda x: pd.Series(x).sum())
each(lambda x: pd.Series(x).cumsum())
