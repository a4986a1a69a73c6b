"""apply, agg and transform with several functions, functions that give lists and dicts, and labels that repeat."""

import re
import warnings

import numpy as np
import pandas as pd


def show(function):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            found = function()
            print(found)
            if isinstance(found, pd.DataFrame):
                print(found.columns.tolist(), found.dtypes.tolist())
        except Exception as error:
            print(f"{type(error).__name__}: {error}")
    for one in caught:
        print(one.category.__name__, re.sub("0x[0-9a-f]+", "", str(one.message))[:110])


frame = pd.DataFrame({"a": [1, 2], "b": [3.5, 4]})
for op in (
    [lambda x: x + 1], [lambda x: x.sum()], ["sum", np.sum, lambda x: x.sum()], [lambda x: x + 1, lambda x: 3],
    [lambda x: 2, lambda x: 3], {"a": lambda x: x + 1}, {"a": lambda x: x.sum()}, {"a": ["sum", np.sum, lambda x: x.sum()]},
    {"a": lambda x: 1}, ["sum", "sum"], {"a": [np.sqrt, "sum"]}, {"a": ["sqrt", "abs"], "b": "sqrt"}, {}, {"z": "sum"}, np.cumsum,
):
    show(lambda: frame.apply(op))
    show(lambda: frame.agg(op))
    show(lambda: frame.transform(op))
    if not isinstance(op, dict):
        show(lambda: frame.a.apply(op))
        show(lambda: frame.a.agg(op))
show(lambda: frame.apply([len], by_row=False))
show(lambda: frame.apply([len], by_row=True))
show(lambda: frame.transform("nothing"))
show(lambda: frame.transform(lambda x: 1 / 0))

data = pd.DataFrame([[1, 2], [3, 4]], columns=["c0", "c1"], index=["i0", "i1"])
for result_type in (None, "reduce", "expand", "broadcast"):
    for axis in (0, 1):
        for function in (
            list, lambda x: [1, 2], lambda x: (1, 2), lambda x: np.array([1.5, 2]), lambda x: x.mean(),
            lambda x: pd.Series([1, 2], index=["p", "q"]), lambda x: x * 2,
        ):
            show(lambda: data.apply(function, axis=axis, result_type=result_type))
for axis in (0, 1):
    for function in (list, lambda x: x.to_dict(), lambda x: [1, 2, 3], lambda x: x.mean()):
        show(lambda: data.apply(function, axis=axis))
        show(lambda: data.agg(function, axis=axis))
    show(lambda: data.apply(lambda x: [1, 2], axis=axis, raw=True))
    show(lambda: data.agg("size", axis=axis))
    show(lambda: data.apply("size", axis=axis))

twice = pd.DataFrame([[1, 2.5, "x"], [3, np.nan, None]], columns=["A", "A", "C"])
show(lambda: twice.agg({"A": "count"}))
show(lambda: twice.agg({"A": "sum", "C": "count"}))


def shifted(x, a=1, c=0):
    return x + a + c


show(lambda: frame.agg(shifted, 0, 3, c=4))
show(lambda: frame.agg([shifted], 0, 3, c=4))
show(lambda: frame.agg({"a": shifted}, 0, 3, c=4))
