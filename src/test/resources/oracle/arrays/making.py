"""Extension arrays made of every kind of data."""
import numpy as np
import pandas as pd


def t(make):
    try:
        result = make()
        print(type(result).__name__, repr(result))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


t(lambda: pd.array([1, 2]))
t(lambda: pd.array([1, None]))
t(lambda: pd.array([1.5, None]))
t(lambda: pd.array([True, None]))
t(lambda: pd.array(["a", None]))
t(lambda: pd.array([pd.Timestamp("2020"), None]))
t(lambda: pd.array([pd.Timedelta("1D")]))
t(lambda: pd.array([pd.Period("2020", "D")]))
t(lambda: pd.array([pd.Interval(0, 1)]))
t(lambda: pd.array(5))
t(lambda: pd.array([1, 2], dtype="int64"))
t(lambda: pd.array([1, 2], dtype="Int8"))
t(lambda: pd.array([1, 2], dtype="category"))
t(lambda: pd.array(["a"], dtype="string"))
t(lambda: pd.array([1, 2], dtype=object))
t(lambda: pd.array(np.array([1, 2])))
t(lambda: pd.array(np.array([1.5])))
t(lambda: pd.array(np.array(["a"])))
t(lambda: pd.array(np.array([[1]])))
t(lambda: pd.array(pd.Series([1, 2])))
t(lambda: pd.array(pd.Index([1])))
t(lambda: pd.array(pd.DataFrame({"a": [1]})))
t(lambda: pd.array(["a"], dtype=str))
t(lambda: pd.array([1, 2], dtype="float32"))
t(lambda: pd.array(np.array([1], dtype="float32")))
t(lambda: pd.array([1, 2.5]))
t(lambda: pd.array([None]))
t(lambda: pd.array([np.nan]))
t(lambda: pd.array([pd.NA]))
t(lambda: pd.array((1, 2)))
t(lambda: pd.array(range(3)))
t(lambda: pd.array({1, 2}))
t(lambda: pd.array("abc"))
t(lambda: pd.array(["2020"], dtype="datetime64[ns]"))
t(lambda: pd.array([1], dtype="timedelta64[ns]"))
t(lambda: pd.array([1, 2], dtype="foo"))
t(lambda: pd.array([1 + 1j]))
