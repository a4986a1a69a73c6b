# preamble: printed.py
"""Nullable columns side by side: values are objects, also transposed and stacked where their dtypes differ."""
import numpy as np
import pandas as pd


def ints(*values):
    return pd.array(values, dtype="Int64")


CASES = [
    dict(a=ints(1, 2), b=ints(3, 4)),
    dict(a=ints(1, None), b=ints(3, 4)),
    dict(a=ints(1, 2), b=[3, 4]),
    dict(a=ints(1, 2), b=[3.5, 4]),
    dict(a=ints(1, None), b=pd.array([1.5, 2])),
    dict(a=ints(1, 2), b=pd.array([1, 2], dtype="Int32")),
    dict(a=ints(1, 2), b=pd.array([True, False])),
    dict(a=ints(1, 2)),
    dict(a=ints(1, None)),
    dict(a=pd.array([1.5, None])),
    dict(a=pd.array([True, False])),
    dict(a=pd.array([True, None])),
    dict(a=pd.array([True, False]), b=[True, False]),
    dict(a=pd.array(["x", None], dtype="string"), b=["u", "v"]),
    dict(a=pd.array(["x", None], dtype="string"), b=pd.array(["x", "y"], dtype="string")),
    dict(a=pd.date_range("2024", periods=2, tz="UTC"), b=pd.date_range("2024", periods=2)),
    dict(a=pd.Categorical(["x", "y"]), b=pd.Categorical(["x", "y"])),
    dict(a=pd.Categorical(["x", "y"]), b=pd.Categorical(["x", "z"])),
]
for case in CASES:
    frame = pd.DataFrame(case)
    print(frame.dtypes.tolist(), frame.values.dtype, frame.to_numpy().dtype, np.asarray(frame).dtype, frame.values.tolist())
    print(frame.T.dtypes.tolist(), frame.stack().dtype, frame.stack(future_stack=True).dtype, frame.unstack().dtype, frame.melt().value.dtype)
    print(frame.T, frame.T.T.dtypes.tolist(), frame.stack(), frame.iloc[0].dtype, sep="\n")
    if len(case) > 1:
        check(lambda: frame.to_numpy(na_value="?").tolist())
    if all(dtype.kind in "if" for dtype in frame.dtypes):
        check(lambda: frame.to_numpy(dtype=float, na_value=0).tolist())
