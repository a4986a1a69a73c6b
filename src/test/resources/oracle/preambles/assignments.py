import gc
import linecache
import warnings

import numpy as np
import pandas as pd

# What tells a warning's kinds apart.
TOLD = "row_indexer,"
_count = 0


def case(src, mode="warn"):
    """Runs code that can be looked up by its lines, and prints its warnings, its error and what its names then hold."""
    global _count
    _count += 1
    name = f"<case {_count}>"
    linecache.cache[name] = (len(src), None, src.splitlines(True), name)
    names = {"pd": pd, "np": np, "mk": mk, "mx": mx}
    print("---", src.replace("\n", " ; "))
    with warnings.catch_warnings(record=True) as given:
        warnings.simplefilter("always")
        with pd.option_context("mode.chained_assignment", mode):
            try:
                exec(compile(src, name, "exec"), names)
            except Exception as error:
                print(type(error).__name__, "|", error)
    for warning in given:
        text = str(warning.message)
        print("W", warning.category.__name__, warning.lineno, text.strip().split("\n")[0][:60], TOLD in text)
    for key in ("df", "p", "s"):
        value = names.get(key)
        if value is not None:
            print(key, "=", value.values.tolist() if hasattr(value, "values") else value)


def mk():
    return pd.DataFrame({"a": [1, 2, 3], "b": [4, 5, 6]})


def mx():
    return pd.DataFrame({"a": [1, 2, 3], "b": [4.0, np.nan, 6.0], "c": list("xyz")})
