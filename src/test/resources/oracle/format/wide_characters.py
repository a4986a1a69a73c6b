"""East Asian characters, with and without their width counted."""

import numpy as np
import pandas as pd

df = pd.DataFrame({"日本語": ["あ", "いいい", "x"], "b": [1, 22, 3], "c": ["¡", "é", "ααα"]}, index=["行", "y", "zzz"])


def all():
    print(df)
    print(df["日本語"])
    print(df.rename_axis("索引"))
    print(df.rename_axis(columns="列"))
    print(df.index)
    print(df.columns)
    print(df.set_index("日本語"))
    print(df.to_string(justify="left"))
    print(df.to_string(justify="center"))
    print(pd.concat([df] * 30) if hasattr(pd, "concat") and False else df.iloc[[0, 1, 2] * 30])
    print(df["日本語"].iloc[[0, 1, 2] * 30])
    print(pd.DataFrame({"名前" * 3: ["あ" * 30] * 2, "b": 1, "いろは" * 8: ["x"] * 2}))
    print(df.set_index(["日本語", "b"]))
    print(pd.Series(["あ" * 60]))
    print(pd.DataFrame({"a": ["あ" * 60, "b"]}))
    print(pd.DataFrame({"a": ["x"], "長い" * 4: [1], "b": ["あ" * 20], "c": ["い" * 20], "d": ["う" * 20]}))


all()
with pd.option_context("display.unicode.east_asian_width", True):
    all()
with pd.option_context("display.unicode.east_asian_width", True, "display.unicode.ambiguous_as_wide", True):
    all()
with pd.option_context("display.unicode.ambiguous_as_wide", True):
    all()
print(pd.Series(["😀", "👨‍👩‍👧", "a"]))
print(pd.Series(["😀" * 60]))
