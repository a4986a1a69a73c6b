"""Every argument of to_string, on frames and Series."""

import numpy as np
import pandas as pd

df = pd.DataFrame({"a": [1.5, -2.25, np.nan], "b": [1, 2, 3], "c": ["x", None, "yy"], "d": [True, False, None]})
for k in (
    dict(float_format="%.2f"),
    dict(float_format="{:.3f}".format),
    dict(float_format=lambda x: "#" + str(x)),
    dict(na_rep="--"),
    dict(decimal=","),
    dict(float_format="%.2f", decimal=","),
    dict(justify="left"),
    dict(justify="center"),
    dict(justify="right"),
    dict(justify="foo"),
    dict(index=False),
    dict(header=False),
    dict(header=["W", "X", "Y", "Z"]),
    dict(header=["W"]),
    dict(columns=["c", "a"]),
    dict(col_space=10),
    dict(col_space={"a": 8}),
    dict(col_space=[3, 5, 7, 9]),
    dict(col_space=[1]),
    dict(col_space={"zz": 3}),
    dict(formatters={"a": lambda v: f"<{v}>"}),
    dict(formatters=[str] * 4),
    dict(formatters=[str]),
    dict(formatters={"c": lambda v: repr(v), "b": hex}),
    dict(formatters={"__index__": lambda v: f"r{v}"}),
    dict(max_rows=2),
    dict(max_cols=2),
    dict(max_rows=1, max_cols=1),
    dict(show_dimensions=True),
    dict(line_width=12),
    dict(max_colwidth=5),
    dict(min_rows=1, max_rows=2),
    dict(index=False, header=False),
    dict(justify="left", index=False),
    dict(index_names=False),
    dict(sparsify=False),
    dict(columns=["zz"]),
    dict(encoding="utf-8"),
    dict(na_rep="", index=False),
    dict(float_format="%d"),
    dict(max_rows=2, index=False, header=False),
):
    print(k if "format" not in str(k) else list(k))
    try:
        print(df.to_string(**k))
    except Exception as e:
        print(type(e).__name__, e)
se = df["a"]
for k in (
    dict(float_format="%.2f"),
    dict(float_format="{:.3f}".format),
    dict(na_rep="--"),
    dict(index=False),
    dict(header=False),
    dict(length=True),
    dict(dtype=True),
    dict(name=True),
    dict(length=True, dtype=True, name=True),
    dict(max_rows=2),
    dict(max_rows=2, min_rows=1),
    dict(max_rows=1),
):
    print(k if "format" not in str(k) else list(k))
    print(se.to_string(**k))
    print(se.rename_axis("ix").to_string(**k))
    print(df["c"].to_string(**k))
print(pd.Series(["x" * 80]).to_string())
print(pd.DataFrame({"a": ["x" * 80]}).to_string())
