# preamble: printed.py
"""A lone None, NaN or NaT as an operand of columns of each kind, and truths beside texts."""
import numbers
import operator
import warnings

import numpy as np
import pandas as pd

warnings.simplefilter("ignore")
COLUMNS = {
    "ints": pd.Series([1, 2]),
    "floats": pd.Series([1.5, np.nan]),
    "bools": pd.Series([True, False]),
    "texts": pd.Series(["a", None]),
    "objects": pd.Series([1, "a", None], dtype=object),
    "moments": pd.Series(pd.to_datetime(["2024"])),
    "nullable": pd.Series([1, None], dtype="Int64"),
}
OPERATORS = "add sub mul truediv floordiv mod pow eq ne lt ge".split()


def told(run):
    found = run()
    return f"{found.tolist()} {found.dtype}"


for kind, column in COLUMNS.items():
    for name in OPERATORS:
        function = getattr(operator, name)
        print(kind, name)
        check(lambda: told(lambda: function(column, None)))
        if name not in ("eq", "ne", "lt", "ge") and kind != "moments":
            check(lambda: told(lambda: function(None, column)))
        if kind != "nullable" and name in ("add", "sub") or name in ("truediv", "pow") and kind in ("ints", "texts"):
            check(lambda: told(lambda: function(column, pd.NaT)))
    if kind not in ("moments", "nullable"):
        check(lambda: told(lambda: column + np.nan))
        for other in (True, "x", 1, None):
            print(kind, "logic", other)
            check(lambda: told(lambda: column | other))
            check(lambda: told(lambda: column & other))
check(lambda: COLUMNS["texts"] + object)
check(lambda: pd.DataFrame({"a": [1, 2]}) + None)
check(lambda: pd.DataFrame({"a": [1.5, 2]}) * None)
check(lambda: pd.DataFrame({"a": ["x"]}) + None)
check(lambda: pd.DataFrame({"a": [1]}) == None)
check(lambda: pd.DataFrame({"a": ["x"]}) | True)
check(lambda: pd.Index([1, 2]) + None)
check(lambda: pd.Series(["a", None]) + pd.Series(["b", "c"]))
check(lambda: pd.Series(["a", None]) + "c")
check(lambda: pd.Series(["a", None]) * 2)

for one in (np.int64(1), np.uint8(1), np.float32(1), np.float64(1), np.complex64(1), np.bool_(1), np.timedelta64(1, "D"), np.str_("a")):
    kinds = (numbers.Integral, numbers.Real, numbers.Complex, numbers.Number)
    print(type(one).__name__, [isinstance(one, kind) for kind in kinds])
check(lambda: f"{pd.NaT:%Y}")
check(lambda: f"{pd.NaT}")
check(lambda: f"{pd.Timedelta('1h'):>20}")
check(lambda: f"{pd.Timedelta('1h')!s:>20}|{pd.Timedelta('1h')}")
check(lambda: f"{pd.Interval(0, 1):>10}")
check(lambda: f"{pd.Interval(0, 1)}")
check(lambda: f"{pd.Period('2024'):>10}|{pd.Timestamp('2024'):%d.%m.%Y}")
