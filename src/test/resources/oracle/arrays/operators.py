# preamble: typed.py
"""Operators that arrays of whole numbers, texts and times have and those that they refuse."""
import numpy as np
import pandas as pd

import operator

whole = pd.array([1, 2, None], dtype="Int64")
others = [whole, 3, True, pd.NA, None, 1.5, [1, 2, 3], np.array([1, 2, 3]), np.array([True, False, True]),
          pd.array([True, False, None], dtype="boolean"), pd.array([1, 2, 3], dtype="Int8"), "x"]
for other in others:
    for function in (operator.and_, operator.or_, operator.xor):
        t(lambda: function(whole, other))
texts = pd.array(["a", "b", None], dtype="string")
ARITHMETIC = [operator.add, operator.sub, operator.mul, operator.truediv, operator.floordiv, operator.mod, operator.pow]
for other in (texts, "x", 1, pd.NA, None, 1.5, ["a", "b", "c"], ["a", "b"], ["a"], np.array([1, 2, 3])):
    for function in ARITHMETIC:
        t(lambda: function(texts, other))
    t(lambda: other - texts)
    t(lambda: texts == other)
    t(lambda: texts < other)
for function in (operator.neg, operator.invert, abs, operator.pos):
    t(lambda: function(texts))
print(texts.any(), texts.all())
t(lambda: pd.Series(texts).diff())
moments = pd.Series(pd.to_datetime(["2020", "2021"]))
for times in (moments, pd.Series(pd.to_timedelta(["1D", "-2D"])), moments.dt.tz_localize("UTC"), pd.Series(pd.period_range("2020", periods=2))):
    for function in (operator.neg, operator.invert, operator.pos):
        t(lambda: function(times))
    for other in (times, True, 1):
        t(lambda: times & other)
        t(lambda: other | times)
