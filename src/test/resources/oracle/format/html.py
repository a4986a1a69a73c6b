"""Frames as HTML: every argument, several levels, what is left out, and the form for notebooks."""

import numpy as np
import pandas as pd

df = pd.DataFrame({"a": [1, 2], "b": ["x<y", 'z&"q"'], "c": [1.5, np.nan]})
print(df.to_html())
print(df._repr_html_())
print(df.to_html(index=False))
print(df.to_html(header=False))
print(df.to_html(border=0))
print(df.to_html(border=3, classes="my cls"))
print(df.to_html(classes=["a", "b"], table_id="t"))
print(df.to_html(escape=False))
print(df.to_html(justify="left"))
print(df.to_html(bold_rows=False))
print(df.to_html(notebook=True))
print(df.to_html(na_rep="-", float_format="%.2f"))
print(df.to_html(col_space=50))
print(df.to_html(col_space={"a": "10em"}))
print(df.to_html(max_rows=1, show_dimensions=True))
print(df.to_html(columns=["a"]))
print(df.to_html(formatters={"a": lambda x: f"<{x}>"}))
print(df.to_html(render_links=True))
print(df.to_html(border=False))
print(df.to_html(border=True))
print(pd.DataFrame({"u": ["http://x.y/?a=1&b", "no"]}).to_html(render_links=True))
print(pd.DataFrame({"u": ["http://x.y/?a=1&b", "no"]}).to_html(render_links=True, escape=False))
d = df.rename_axis("idx")
print(d.to_html())
d = df.rename_axis(columns="cols")
print(d.to_html())
d = df.rename_axis("idx").rename_axis(columns="cols")
print(d.to_html())
print(d.to_html(index_names=False))
print(d.to_html(index=False))
print(d.to_html(header=False))
mi = pd.DataFrame(
    np.arange(8).reshape(4, 2),
    index=pd.MultiIndex.from_product([["a", "b"], [1, 2]], names=["x", "y"]),
    columns=pd.MultiIndex.from_tuples([("p", "q"), ("p", "r")], names=["c1", "c2"]),
)
print(mi.to_html())
print(mi.to_html(sparsify=False))
print(mi.to_html(index=False))
print(mi.to_html(index_names=False))
print(mi.to_html(max_rows=2))
print(mi.to_html(bold_rows=False))
print(mi.to_html(header=False))
mi2 = mi.copy()
mi2.index.names = [None, None]
print(mi2.to_html())
mi2.columns.names = [None, None]
print(mi2.to_html())
big = pd.DataFrame(np.arange(300).reshape(100, 3))
print(big._repr_html_())
wide = pd.DataFrame(np.arange(60).reshape(2, 30))
print(wide._repr_html_())
print(wide.to_html(max_cols=4))
print(wide.to_html(max_cols=5, max_rows=1, index=False))
print(pd.DataFrame().to_html())
print(pd.DataFrame()._repr_html_())
print(pd.DataFrame(columns=["a"]).to_html())
print(pd.DataFrame(index=[1, 2]).to_html())
print(pd.DataFrame(columns=["a"])._repr_html_())
print(pd.DataFrame({"a": [1.0, 2.5]}, index=[0.5, 1]).to_html(decimal=","))
print(pd.Series([1]).to_frame().to_html())
mw = pd.DataFrame(np.arange(40).reshape(2, 20), columns=pd.MultiIndex.from_product([list("abcd"), range(5)]))
print(mw.to_html(max_cols=6))
print(mw._repr_html_())
print(pd.DataFrame({"a<b": [1], "c&d": [2]}, index=["<i>"]).to_html())
for j in (
    "left",
    "right",
    "center",
    "justify",
    "justify-all",
    "start",
    "end",
    "inherit",
    "match-parent",
    "initial",
    "unset",
):
    print(pd.DataFrame({"a": [1]}).to_html(justify=j).split("\n")[2])
try:
    df.to_html(justify="foo")
except Exception as e:
    print(type(e).__name__, e)
try:
    df.to_html(classes=5)
except Exception as e:
    print(type(e).__name__, e)
try:
    df.to_html(col_space=[1])
except Exception as e:
    print(type(e).__name__, e)

with pd.option_context("display.html.use_mathjax", False, "display.html.border", 0):
    print(pd.DataFrame({"a": [1]}).to_html())
with pd.option_context("display.large_repr", "info", "display.max_rows", 1):
    print(pd.DataFrame({"a": [1, 2]})._repr_html_())
with pd.option_context("display.notebook_repr_html", False):
    print(pd.DataFrame({"a": [1, 2]})._repr_html_())
print(pd.DataFrame({1.0: [1], 2.5: [2]})._repr_html_())
print(pd.DataFrame({"a": ["x" * 60]})._repr_html_())
mi = pd.DataFrame(
    np.arange(80).reshape(40, 2), index=pd.MultiIndex.from_product([["a", "b"], range(20)], names=["x", "y"])
)
print(mi.to_html(max_rows=6))
print(mi.to_html(max_rows=6, sparsify=False))
mi = pd.DataFrame(
    np.arange(80).reshape(40, 2), index=pd.MultiIndex.from_product([["a", "b", "c", "d"], range(10)], names=["x", "y"])
)
print(mi.to_html(max_rows=4, max_cols=1))
mi = pd.DataFrame(np.arange(80).reshape(40, 2), index=pd.MultiIndex.from_product([["a"], range(5), range(8)]))
print(mi._repr_html_())
print(mi.to_html(max_rows=4))
print(mi.to_html(max_rows=10))
print(pd.DataFrame({"a  b": ["x  y", "   z "]}).to_html())
both = pd.DataFrame([[1, 2]], columns=pd.MultiIndex.from_product([["a"], ["x", "y"]]))
for space in (100, ["1em", "2em"], {("a", "x"): "3em"}):
    print(both.to_html(col_space=space))
