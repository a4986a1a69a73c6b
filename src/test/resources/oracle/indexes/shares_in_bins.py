# value_counts of bins as shares: of all elements, the missing ones and those outside the bins among them.
import numpy as np
import pandas as pd

series = pd.Series([1.0, 2, 3, np.nan, 10], name="size")
for dropna in (True, False):
    for bins in (2, 3, [0, 2, 5], [2, 3, 100], [50, 60, 70]):
        for normalize in (True, False):
            print(f"dropna={dropna} bins={bins} normalize={normalize}")
            print(series.value_counts(bins=bins, normalize=normalize, dropna=dropna))
print(series.value_counts(bins=2, normalize=True, sort=False))
print(series.value_counts(bins=2, normalize=True, ascending=True))
print(pd.Series([1, 2, 3, 4], dtype="Int64").value_counts(bins=2, normalize=True))
print(pd.Index([1, 2, 3, 40]).value_counts(bins=[0, 3], normalize=True))
