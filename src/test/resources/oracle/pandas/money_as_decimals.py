# preamble: printed.py
"""Columns of Decimals and Fractions: reductions, groups, arithmetic."""
from decimal import Decimal
from fractions import Fraction

import numpy as np
import pandas as pd

money = pd.Series([Decimal("1.10"), Decimal("2.205"), None, Decimal("-3")])
parts = pd.Series([Fraction(1, 3), Fraction(1, 6)])
for one in (money, parts, money.iloc[:0], pd.Series([None, None], dtype=object)):
    for name in ("sum", "mean", "median", "min", "max", "prod", "count", "nunique"):
        check(lambda: getattr(one, name)())
print(parts.std(), parts.var(), parts.sem())
frame = pd.DataFrame({"g": ["a", "b", "a", "b"], "m": money, "n": [1, 2, 3, 4], "f": [1.5, 2.5, 3.5, 4.5]})
print(frame.groupby("g").m.mean(), frame.groupby("g").m.sum(), frame.groupby("g").m.agg(["min", "max", "first", "last", "count"]), sep="\n")
print(frame.groupby("g")[["m", "n"]].mean(), frame[["m", "n"]].mean(), frame[["m", "n"]].sum(), frame[["m", "f"]].min(), sep="\n")
print(frame.pivot_table(index="g", values="m", aggfunc="mean"), frame.pivot_table(index="g", values="m", aggfunc="sum"), sep="\n")
print(frame.groupby("g").agg(total=("m", "sum"), average=("m", "mean"), rows=("n", "size")))
print(frame.m.dropna().cumsum(), frame.m.astype(float).describe(), frame.m.dropna().map(lambda v: v.quantize(Decimal("0.01"))), sep="\n")
print(frame.m.dropna() * 2, frame.m.dropna() / 3, frame.m > 1, frame.sort_values("m"), frame.m.dropna().rank(), sep="\n")
print(frame.to_dict("records"), frame.to_csv(), frame.m.dropna().round(1).tolist(), sep="\n")
print(pd.Series(["1", "2"], dtype=object).sum(), pd.Series([1, 2.5], dtype=object).mean(), pd.Series([1j, 2], dtype=object).mean())
check(lambda: pd.Series(["1", "2"], dtype=object).mean())
check(lambda: pd.Series([1, "b"], dtype=object).mean())
print(np.array([Decimal("1.1"), Decimal("2")]).mean(), np.mean([Decimal("1.1"), Decimal("2")]))
