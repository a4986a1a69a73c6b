# preamble: printed.py
"""Keys that are longer than the levels of an index, and lists of labels that it has not."""
import numpy as np
import pandas as pd

frame = pd.DataFrame({"a": [1, 2, 3], "b": ["x", "y", "z"], "c": [1.5, np.nan, 2]}).set_index(["a", "b"])
check(lambda: frame.loc[(1, "x", "q")])
check(lambda: frame.loc[(9, "x", "q")])
check(lambda: frame.loc[(1, "x", "q"), :])
check(lambda: frame.loc[(1, "x", "q"), "c"])
check(lambda: frame.loc[1, "x", "c"])
check(lambda: frame.loc[1, "x"])
check(lambda: frame.loc[1, "c"])
check(lambda: frame.loc[1, "q"])
check(lambda: frame.c[(1, "x", "q")])
check(lambda: frame.c.loc[(1, "x", "q")])
check(lambda: frame.c[1, "q"])
check(lambda: frame.c[9])
check(lambda: (frame.c.get((1, "x", "q")), frame.c.get((1, "q")), frame.c.get((1, "x")), frame.c.get(9, "none")))
check(lambda: frame.loc[[(1, "q")]])
check(lambda: frame.loc[[(1, "x"), (1, "q")]])
check(lambda: frame.loc[[1, 9]])
check(lambda: frame.loc[[8, 9]])
check(lambda: frame.c.loc[[8, 9]])
check(lambda: frame.swaplevel().loc[["x", "q", "r"]])
check(lambda: frame.loc[[1, 3]])
check(lambda: frame.T[[8, 9]])

series = pd.Series(range(4), index=pd.date_range("2024", periods=4))
check(lambda: series.resample("2D").agg(["sum", lambda x: x.max()]))
check(lambda: series.resample("2D").agg([lambda x: x.min(), lambda x: x.max()]))
check(lambda: series.to_frame("q").resample("2D").agg(["sum", lambda x: x.max()]))
check(lambda: series.to_frame("q").resample("2D").agg({"q": ["sum", lambda x: x.max()]}))
check(lambda: series.resample("2D").agg({"a": "sum"}))
