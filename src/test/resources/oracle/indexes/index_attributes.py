"""What indexes of every kind say of themselves."""
import warnings

import numpy as np
import pandas as pd

warnings.simplefilter("ignore")
INDEXES = {
    "integers": pd.Index([3, 1, 2], name="n"),
    "texts": pd.Index(["x", "y", "z"]),
    "floats": pd.Index([1.5, np.nan, 2.5]),
    "doubled": pd.Index([1, 1, 2]),
    "mixed": pd.Index(["a", 1, None]),
    "range": pd.RangeIndex(3),
    "steps": pd.RangeIndex(1, 10, 3, name="k"),
    "categorical": pd.CategoricalIndex(["p", "q", "p"], name="cc"),
    "bools": pd.Index([True, False, True]),
    "ordered": pd.CategoricalIndex(["lo", "hi", "lo"], categories=["lo", "hi"], ordered=True),
    "nullable": pd.Index([1, None, 3], dtype="Int64"),
    "string": pd.Index(["a", "b", None], dtype="string"),
    "empty": pd.Index([]),
    "timedelta": pd.TimedeltaIndex(["1D", "2D", "3D"]),
    "datetime": pd.DatetimeIndex(["2020-01-02", "2020-01-01", "2020-01-03"]),
}


def each(call, but=()):
    for name, index in INDEXES.items():
        if name in but:
            continue
        try:
            result = call(index)
            print(name, type(result).__name__, repr(result))
        except Exception as error:
            print(name, f"{type(error).__name__}: {error}")


each(lambda x: x)
each(lambda x: x.dtype)
each(lambda x: x.shape)
each(lambda x: x.size)
each(lambda x: x.empty)
each(lambda x: x.ndim)
each(lambda x: x.name)
each(lambda x: x.names)
each(lambda x: x.T)
each(lambda x: x.nbytes)
each(lambda x: x.values)
each(lambda x: x.array)
each(lambda x: x.inferred_type)
each(lambda x: x.is_unique)
each(lambda x: x.has_duplicates)
each(lambda x: x.hasnans)
each(lambda x: x.is_monotonic_increasing)
each(lambda x: x.is_monotonic_decreasing)
each(lambda x: x.holds_integer())
each(lambda x: x.is_numeric())
each(lambda x: x.is_integer())
each(lambda x: x.is_object())
each(lambda x: x.is_boolean())
each(lambda x: x.is_categorical())
each(lambda x: hash(x))
each(lambda x: bool(x))
each(lambda x: len(x))
# Of others pandas counts the table of its engine too.
each(lambda x: x.memory_usage(), but=set(INDEXES) - {"range", "steps"})
