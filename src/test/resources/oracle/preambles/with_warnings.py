import warnings

import pandas as pd


def show(make, info=True):
    """Prints what is made with its dtypes and labels, or the error, and the warnings that were given."""
    with warnings.catch_warnings(record=True) as given:
        warnings.simplefilter("always")
        try:
            result = make()
            print(result)
            if info and isinstance(result, pd.DataFrame):
                print(list(result.dtypes.astype(str)), result.index, result.columns)
            if info and isinstance(result, pd.Series):
                print(result.dtype, result.name, result.index)
        except Exception as error:
            print(type(error).__name__, ":", error)
        for warning in given:
            print("W", warning.category.__name__, str(warning.message)[:600])
    print("-----")
