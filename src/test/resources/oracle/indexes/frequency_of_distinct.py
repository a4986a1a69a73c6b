# preamble: printed.py
"""The distinct ones of times with a frequency keep it: as levels, as groups, as categories, out of factorize and a pickle."""
import copy
import pickle

import pandas as pd

dates = pd.date_range("2024-01-01", periods=4)
spans = pd.timedelta_range("1h", periods=3, freq="h")
print(dates.factorize(), dates[::-1].factorize(), dates[::-1].factorize(sort=True), pd.factorize(dates, sort=True), spans.factorize())
print(pd.factorize(pd.Series(dates))[1].freq, pd.factorize(dates.rename("n"))[1].name)
print(pd.Categorical(dates).categories, pd.Categorical(dates[::-1]).categories.freq, pd.Series(dates).astype("category").cat.categories.freq)

index = pd.MultiIndex.from_product([dates, [1, 2]], names=["d", "k"])
print(index.levels[0], index[:3].levels[0].freq, index.swaplevel().levels[1].freq, index.get_level_values(0).freq, index.unique(0).freq)
print(index.remove_unused_levels().levels[0].freq, index[:3].remove_unused_levels().levels[0].freq, index.drop(dates[0], level=0).levels[0].freq)
print(pd.MultiIndex.from_product([dates[::-1], [1]]).levels[0], pd.MultiIndex.from_product([dates.repeat(2), [1]]).levels[0].freq)
print(pd.MultiIndex.from_arrays([dates, list("abcd")]).levels[0].freq, pd.MultiIndex.from_tuples(list(index)).levels[0].freq)
print(pd.MultiIndex.from_product([spans, ["a"]]).levels[0])

series = pd.Series(range(8), index=index)
print(series.unstack())
print(series.unstack().index.freq, series.unstack(0).columns.freq, series.xs(1, level="k"), series.loc[:, 2].index, sep="\n")
print(series.groupby(level=0).sum().index.freq, series.groupby("d").mean().index.freq, series.droplevel(1).index.freq)
print(series.swaplevel().sort_index().loc[1], series.unstack().stack().index.levels[0].freq, sep="\n")
print(series.unstack().resample("2D").sum().stack().index.levels[0].freq)

flat = pd.Series([1, 2, 3, 4], index=dates)
print(flat.groupby(level=0).sum(), flat.groupby(dates).max(), flat.groupby(flat.index).mean().index.freq, sep="\n")
print(flat[::2].groupby(level=0).sum(), flat.groupby(level=0).cumsum(), sep="\n")
frame = pd.DataFrame({"b": 1, "c": [2, 3, 4, 5]}, index=dates)
print(frame.set_index("b", append=True).index.levels[0].freq, frame.stack().index.levels[0].freq, frame.set_index(dates).index.freq)
print(frame.groupby(level=0).agg({"c": ["min", "max"]}), frame.groupby([dates, "b"]).c.sum().index.levels[0].freq, sep="\n")

for made in (dates, spans, dates[::-1], dates.tz_localize("UTC"), flat, frame, series):
    again = pickle.loads(pickle.dumps(made))
    kept = again if isinstance(again, pd.Index) else again.index
    print(type(again).__name__, again.equals(made), getattr(kept, "freq", None), copy.deepcopy(made).equals(made))
print(pickle.loads(pickle.dumps(index)).levels[0].freq)
