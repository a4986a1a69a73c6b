import numpy as np
import pandas as pd


def frame():
    return pd.DataFrame(
        {
            "a": [1, 2, 3, 4],
            "b": [1.5, np.nan, 3.5, 4.5],
            "c": list("wxyz"),
            "d": pd.date_range("2020-01-01", periods=4),
            "e": [True, False, True, False],
        },
        index=list("pqrs"),
    )


def show(code):
    """Runs code on a fresh frame and fresh series and prints the frame, or what it names `r`, with dtypes, or the error."""
    names = {
        "df": frame(),
        "s": pd.Series([10, 20, 30, 40], index=list("pqrs"), name="s"),
        "si": pd.Series([1.5, 2.5, 3.5], index=[5, 3, 1]),
        "pd": pd,
        "np": np,
        "r0": pd.DataFrame({"x": [1, 2, 3]}),
    }
    print("#", code)
    try:
        exec(code, names)
        result = names.get("r", names["df"])
        print(repr(result))
        print(result.dtypes.to_dict() if getattr(result, "ndim", 0) == 2 else getattr(result, "dtype", type(result).__name__))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
