"""Frames as Markdown and in the other formats of tabulate (which recording needs)."""

import numpy as np
import pandas as pd

df = pd.DataFrame(
    {
        "a": [1, 22],
        "b": ["x", "yy|z"],
        "c": [1.5, np.nan],
        "d": [1e-7, 123456789.123],
        "e": [True, False],
        "f": [None, "q"],
        "g": ["1", "2.5"],
        "i": ["a\nb", "c"],
    }
)
for (
    f
) in "plain simple github grid simple_grid rounded_grid heavy_grid mixed_grid double_grid fancy_grid outline simple_outline rounded_outline heavy_outline mixed_outline double_outline fancy_outline pipe orgtbl jira presto pretty psql rst mediawiki moinmoin youtrack html unsafehtml latex latex_raw latex_booktabs latex_longtable tsv".split():
    print("##", f)
    print(df.to_markdown(tablefmt=f))
print(pd.DataFrame({"a": [1, 2], "c": [1.5, np.nan]}).to_markdown())
print(pd.DataFrame({"a": [1, 2], "c": [10, 200]}).to_markdown(index=False))
print(pd.DataFrame({"a": [1, 2]}, index=pd.Index(["x", "y"], name="idx")).to_markdown())
mi = pd.DataFrame({"a": [1, 2]}, index=pd.MultiIndex.from_tuples([("x", 1), ("y", 2)], names=["p", "q"]))
print(mi.to_markdown())
print(pd.DataFrame(np.arange(4).reshape(2, 2), columns=pd.MultiIndex.from_tuples([("x", 1), ("y", 2)])).to_markdown())
print(pd.DataFrame().to_markdown())
print(pd.DataFrame(columns=["a", "b"]).to_markdown())
print(pd.DataFrame(index=[1]).to_markdown())
print(pd.Series([1, 2], name="s").to_markdown())
print(pd.Series([1, 2]).to_markdown())
print(pd.Series([1.25, 2], index=list("ab"), name="s").to_markdown())
for kw in (
    dict(floatfmt=".2f"),
    dict(numalign="left"),
    dict(stralign="center"),
    dict(missingval="?"),
    dict(disable_numparse=True),
    dict(colalign=("left", "right", "center", "left", "left", "left", "left", "left", "left", "left")),
    dict(headers=["q"] * 10),
    dict(headers=[]),
    dict(intfmt=","),
    dict(numalign="center", stralign="right"),
    dict(floatfmt=(".1f", ".2f", ".3f", ".4f", ".5f")),
    dict(colglobalalign="center"),
    dict(numalign=None, stralign=None),
):
    print(kw)
    print(df.drop(columns="i").to_markdown(**kw))
try:
    df.to_markdown(showindex=False)
except Exception as e:
    print(type(e).__name__, e)
try:
    df.to_markdown(foo=False)
except Exception as e:
    print(type(e).__name__, e)
print(df.to_markdown(tablefmt="nope"))
print(pd.DataFrame({"日本": ["語", "x"]}).to_markdown())
print(pd.DataFrame({"x": [" a ", "b  "], "y": ["1,000", "2"]}).to_markdown())
print(pd.DataFrame({"x": [1234567.891, 0.000012345], "y": [100000, 1000000], "z": [0.1 + 0.2, 1 / 3]}).to_markdown())
print(pd.DataFrame({"x": [-1, 2], "y": [-1.5, 22.25], "z": ["-", ""]}).to_markdown())
