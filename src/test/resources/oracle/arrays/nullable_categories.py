# preamble: typed.py
"""Categories of nullable dtypes, and durations as texts."""
import pandas as pd

for values in (
        pd.array(["a", "b", None], dtype="string"), pd.array([1, 2, None], dtype="Int64"), pd.array([1.5, None], dtype="Float64"),
        pd.array([True, None], dtype="boolean"), ["a", None], [1, None]):
    found = pd.Categorical(values)
    print(repr(found), repr(pd.CategoricalIndex(values)), pd.Series(values, dtype="category"), pd.DataFrame({"c": found}), sep="\n")
    print(found.categories, repr(pd.Categorical(values, ordered=True)), repr(pd.Categorical(list(values) * 6)), sep="\n")
    print(found.tolist(), pd.Series(found)[len(found) - 1])
for texts in (["1D", "2D"], ["1D", "2h"], ["-1D", None], ["1D", "1ns"], [None]):
    durations = pd.Series(pd.to_timedelta(texts))
    print(durations.astype(str).tolist(), pd.Index(durations).astype(str).tolist(), durations.astype("string").tolist())
    print(durations.map(str).tolist(), durations.dt.as_unit("s").astype(str).tolist(), durations.to_csv())
    print(durations.to_frame("x").assign(y=lambda frame: frame.x.astype(str) + "!"))
