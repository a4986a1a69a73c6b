# preamble: printed.py
"""Floats that an integer cannot hold, and sums of complex numbers."""
import numpy as np
import pandas as pd

check(lambda: np.array([3e9, -3e9, 1.9, -1.9, 300.0, -1.0]).astype("int32"))
check(lambda: np.array([3e9, -1.0, 300.7]).astype("uint8"))
check(lambda: np.array([3e9, -1.0, 70000.0]).astype("int16"))
check(lambda: np.array([3e9, -1.0, 70000.0]).astype("uint16"))
check(lambda: np.array([200.0, -200.0]).astype("int8"))
check(lambda: np.array([5e9, -1.0, 1e19]).astype("uint32"))
check(lambda: np.array([-1.0, 1e19, 2e19]).astype("uint64"))
check(lambda: np.array([1e19, -1e19, 9.3e18]).astype("int64"))
check(lambda: np.array([np.nan, np.inf, -np.inf]).astype("int64"))
check(lambda: np.array([np.nan, np.inf]).astype("int32"))
check(lambda: np.array([np.nan, np.inf]).astype("uint8"))
check(lambda: np.array([3e9, -3e9], dtype="float32").astype("int32"))
check(lambda: np.array([300.0], dtype="float32").astype("uint8"))
check(lambda: pd.Series([3e9, 1.5]).astype("int32"))
check(lambda: pd.Series([1 + 2j, 3, 1 + 2j]).groupby([1 + 0j, 2 + 0j, 1 + 0j]).sum())
check(lambda: pd.Series([1 + 2j, 3, 1 + 2j]).groupby([1, 2, 1]).mean())
times = pd.date_range("2020", periods=2)
check(lambda: pd.Index(times, name="q"))
