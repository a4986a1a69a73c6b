"""Frames as LaTeX (recording needs jinja2)."""

import numpy as np
import pandas as pd

df = pd.DataFrame(
    {
        "a": [1, 2],
        "b": ["x_y", "z&%"],
        "c": [1.5, np.nan],
        "d": [True, False],
        "f": [None, "q"],
        "g": [1e-7, 123456789.123],
    }
)


def p(d, **k):
    print("##", *k)
    try:
        print(d.to_latex(**k))
    except Exception as e:
        print(type(e).__name__, e)


small = df[["a", "b", "c"]]
for k in (
    dict(index=False),
    dict(header=False),
    dict(header=["A", "B", "C"]),
    dict(header=["A"]),
    dict(na_rep="-"),
    dict(float_format="%.2f"),
    dict(float_format="{:.3f}".format),
    dict(formatters={"a": lambda x: f"<{x}>"}),
    dict(formatters=[str, str.upper, lambda x: "q"]),
    dict(column_format="lll"),
    dict(column_format=3),
    dict(longtable=True),
    dict(escape=True),
    dict(decimal=","),
    dict(caption="Cap"),
    dict(caption=("Long", "short")),
    dict(caption=("a", "b", "c")),
    dict(label="tab:x"),
    dict(caption="C", label="l", position="h"),
    dict(position="htbp"),
    dict(bold_rows=True),
    dict(columns=["c", "a"]),
    dict(longtable=True, caption="C", label="l", position="t"),
    dict(longtable=True, caption=("C", "s")),
    dict(longtable=True, index=False),
    dict(longtable=True, header=False),
    dict(header=False, index=False),
    dict(index_names=False),
    dict(longtable=True, label="x"),
    dict(escape=True, bold_rows=True),
    dict(index=False, caption="x"),
):
    p(small, **k)
mi = pd.DataFrame(
    np.arange(8).reshape(4, 2),
    index=pd.MultiIndex.from_product([["a", "b"], [1, 2]], names=["x", "y"]),
    columns=pd.MultiIndex.from_tuples([("p", "q"), ("p", "r")], names=["c1", "c2"]),
)
for k in (
    dict(),
    dict(index=False),
    dict(multirow=False),
    dict(multicolumn=False),
    dict(multicolumn_format="c"),
    dict(multicolumn_format="|r|"),
    dict(index_names=False),
    dict(bold_rows=True),
    dict(longtable=True),
    dict(header=False),
    dict(multirow=True, longtable=True),
    dict(escape=True),
):
    p(mi, **k)
p(mi.reset_index(drop=True))
p(mi["p"])
p(df.rename_axis("idx")[["a"]])
p(df.rename_axis(columns="cols")[["a"]])
p(df.rename_axis("idx").rename_axis(columns="cols")[["a"]])
p(pd.DataFrame())
p(pd.DataFrame(columns=["a"]))
p(pd.DataFrame(index=[1]))
p(pd.Series([1, 2], name="s"))
p(pd.Series([1.5, 2]))
p(pd.DataFrame({"a": ["\\ { } # $ ~ ^ < >", "a\nb"]}), escape=True)
with pd.option_context("display.max_rows", 3, "display.precision", 2):
    p(pd.DataFrame({"a": np.arange(5) / 3}))
mi3 = pd.DataFrame(
    {"v": range(6)},
    index=pd.MultiIndex.from_tuples(
        [("a", "x", 1), ("a", "x", 2), ("a", "y", 1), ("b", "x", 1), ("b", "y", 1), ("b", "y", 2)]
    ),
)
p(mi3)
p(mi3, multirow=False)
p(pd.DataFrame({"a_b": [1]}, index=["i_j"]), escape=True)
p(pd.DataFrame({"a_b": [1]}, index=["i_j"]))
p(pd.DataFrame({"x": [0.1, 100000000.0, -1e-20]}))
p(df, encoding="utf-8")
mc = pd.DataFrame(
    np.arange(12).reshape(2, 6),
    columns=pd.MultiIndex.from_tuples(
        [("p", "q", 1), ("p", "q", 2), ("p", "r", 1), ("s", "q", 1), ("s", "q", 2), ("t", "u", 1)]
    ),
)
p(mc)
p(mc, multicolumn=False)


def p(d, **k):
    print("##", *k)
    try:
        print(d.to_latex(**k))
    except Exception as e:
        print(type(e).__name__, e)


p(pd.DataFrame({"a": [1]}, index=pd.Index(["x"], name="i_n")).rename_axis(columns="c_n"), escape=True)
p(pd.DataFrame({"a": [1, 2]}, index=[None, np.nan]), na_rep="-")
p(pd.DataFrame({None: [1], np.nan: [2]}))
p(pd.DataFrame({"a": [1, 2.5]}), formatters={"a": "{:.1f}".format}, float_format="%.3f")
p(pd.DataFrame({"a": [1]}), multicolumn_format="q")
p(pd.DataFrame({"a": [1]}), columns=["zz"])
p(pd.DataFrame({"a": [1]}), caption=5)
p(pd.DataFrame({"a": ["a  b", " c ", "\\x", "~y", "x^2", "^ "]}), escape=True)
p(pd.DataFrame({"a": [1], "b": [2]}), formatters=[str])
mi = pd.DataFrame(
    np.arange(8).reshape(4, 2), index=pd.MultiIndex.from_product([["a", "b"], [1, 2]]), columns=["u", "v"]
)
p(mi)
p(mi, index=False)
p(mi, header=["A", "B"])
p(pd.DataFrame(np.arange(8).reshape(4, 2), index=pd.MultiIndex.from_product([["a", "b"], [1, 2]], names=["x", None])))
p(pd.DataFrame({"a": [1]}), index_names=True)
