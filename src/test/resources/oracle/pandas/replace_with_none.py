# preamble: printed.py
"""replace where None, NA, NaT or NaN come in, alone and beside other values."""
import warnings

import numpy as np
import pandas as pd

warnings.simplefilter("ignore")
for column in (pd.Series([1, 2, 1, None]), pd.Series([1, 2, 1]), pd.Series([1, 2, 1], dtype=object), pd.Series([True, False, True])):
    for arguments in (
        (1, None), ([1], [None]), ([1, 2], [None, 5]), ([1, 2], [None, None]), ([1, 9], [None, 5]), ({1: None},), ({1: None, 2: 5},),
        ({1: None, 2: "x"},), (2, pd.NA), ([2], [pd.NA]), ({2: pd.NA},), (2, np.nan), (2, pd.NaT), ([1, 2], pd.NA), (9, None), (9, pd.NA),
        ({1: 2}, 5), ({1: 2}, None),
    ):
        print(arguments)
        check(lambda: column.replace(*arguments))
texts = pd.Series(["a", "b", None])
for arguments in (
    (["a", "b"], [None, "z"]), ("a", pd.NA), ({"a": None, "b": 1},), ("a", np.nan), (["a"], [pd.NaT]), ({None: "q"},), (np.nan, "q"),
    (pd.NA, "q"), ([np.nan, "a"], "q"), ({"a": None},),
):
    print(arguments)
    check(lambda: texts.replace(*arguments))
frame = pd.DataFrame({"i": [1, 2, 1], "o": ["a", "b", None]})
check(lambda: frame.replace({1: None}))
check(lambda: frame.replace(1, None))
check(lambda: frame.replace([1, "a"], [None, None]))
check(lambda: frame.replace({"i": {1: None, 2: 7}}))
check(lambda: frame.replace({"i": 1, "o": "a"}, None))
check(lambda: pd.Series([1 + 1j, 2, 3j]).diff())
check(lambda: pd.Series([1 + 1j, 2, 3j]).diff(-1))
daily = pd.DataFrame({"a": [1.0, 2]}, index=pd.date_range("2024-01-01", periods=2))
check(lambda: daily.resample("D").agg("foo"))
check(lambda: daily.a.resample("D").agg("foo"))
