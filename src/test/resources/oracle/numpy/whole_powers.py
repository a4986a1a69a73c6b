# preamble: shown.py
"""Powers of whole numbers, which have no fractions."""
import numpy as np
import pandas as pd

show(lambda: 10 ** np.array([-1, 2]))
show(lambda: 10.0 ** np.array([-1, 2]))
show(lambda: np.array([2]) ** -1)
show(lambda: np.power(2, -1))
show(lambda: np.int64(2) ** -1)
show(lambda: np.int64(2) ** np.array([1, -1]))
show(lambda: np.array([1, 2]) ** np.array([1, -2]))
show(lambda: np.array([1, 2]) ** np.array([1, 2]))
show(lambda: np.power(10, np.arange(-2, 2)))
show(lambda: np.power(10.0, np.arange(-2, 2)))
show(lambda: np.array([], dtype=int) ** -1)
show(lambda: 10 ** np.array([], dtype=int))
show(lambda: 2 ** np.array([-1], dtype="int8"))
show(lambda: np.array([[1, 2], [3, 4]]) ** np.array([0, 2]))
show(lambda: np.array([[1, 2], [3, 4]]) ** np.array([[1], [-2]]))
show(lambda: np.array([2, 3], dtype="uint8") ** np.array([2, 3], dtype="uint8"))
show(lambda: np.array([2, 3], dtype="uint8") ** np.array([2, -3], dtype="int8"))
show(lambda: np.array([2, 3]) ** np.array([True, False]))
show(lambda: pd.Series([1, 2]) ** -1)
show(lambda: 10 ** pd.Series([-1, 2]))
show(lambda: pd.Series([1, 2]).pow(-1.0))
show(lambda: pd.DataFrame({"a": [1, 2], "b": [3.0, 4]}) ** 2)
for c in (["a", "b", "a"], range(30), [1.5, 2, None], [True, False], np.arange(3, dtype="int8"), pd.date_range("2024", periods=9)):
    s = pd.Series(c).astype("category")
    print(s.memory_usage(index=False), s.memory_usage(deep=True))
