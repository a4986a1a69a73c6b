"""Nullable columns: reductions along rows, ranks and conversions."""
import numpy as np
import pandas as pd


def check(run):
    try:
        print(run())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


two = pd.DataFrame({"a": pd.array([1, None], dtype="Int64"), "b": pd.array([1, 2], dtype="Int64")})
mixed = pd.DataFrame({"a": pd.array([1, None], dtype="Int64"), "b": [1, 2.5]})
truths = pd.DataFrame({"a": pd.array([True, None], dtype="boolean"), "b": pd.array([True, True], dtype="boolean")})
texts = pd.DataFrame({"a": pd.array(["x", None], dtype="string"), "b": pd.array(["y", "z"], dtype="string")})
check(lambda: two.sum(axis=1))
check(lambda: two.mean(axis=1))
check(lambda: two.max(axis=1))
check(lambda: two.std(axis=1))
check(lambda: two.median(axis=1))
check(lambda: two.count(axis=1))
check(lambda: two.sum(axis=1, skipna=False))
check(lambda: two.any(axis=1))
check(lambda: mixed.sum(axis=1))
check(lambda: mixed.max(axis=1))
check(lambda: mixed.prod(axis=1))
check(lambda: truths.all(axis=1))
check(lambda: truths.sum(axis=1))
check(lambda: texts.sum(axis=1))
check(lambda: texts.max(axis=1))
check(lambda: two.rank())
check(lambda: pd.Series([5, None, 3, 1], dtype="Int64").rank())
check(lambda: pd.to_numeric(pd.Series(["1", "2", None]), dtype_backend="numpy_nullable"))
check(lambda: pd.to_numeric(pd.Series(["1", "2.5", None]), dtype_backend="numpy_nullable"))
check(lambda: pd.to_numeric(pd.Series(["1", "x", None]), errors="coerce", dtype_backend="numpy_nullable"))
check(lambda: pd.Series([2, 1, 0, None], dtype="Int64").astype("boolean"))
check(lambda: pd.Series([2, 0.5, 0, None], dtype="Float64").astype("boolean"))
check(lambda: pd.Series([1, 0]).astype("boolean"))
