# preamble: printed.py
"""read_csv into nullable dtypes, and to_dict of columns of objects that hold numpy's numbers."""
import io

import pandas as pd


def read(text, dtype):
    frame = pd.read_csv(io.StringIO("a,b\n" + text), dtype={"a": dtype})
    return f"{frame.a.tolist()} {frame.a.dtype}"


for dtype in ("Int64", "Int8", "UInt8", "Float64", "Float32", "boolean", "string"):
    for text in ("x,2\n1.5,3\n", "1.5,3\n", "1.0,3\n,2\n", "300,3\n", "-1,3\n", "True,3\n,2\n", "1,2\n0,3\n", ",1\n,2\n", "1e3,2\n", "NA,3\n7,4\n"):
        print(dtype, repr(text))
        check(lambda: read(text, dtype))

frame = pd.DataFrame({
    "i": [1, 2],
    "t": pd.to_datetime(["2024-01-01 10:00", None]),
    "d": pd.to_timedelta(["1h", None]),
    "s": ["a", "b"],
})
for made in (frame.describe(include="all"), frame.describe(), frame.agg(["count", "max"]), frame.agg({"i": "sum", "s": "max"}).to_frame()):
    for orient in ("dict", "list", "records", "index", "split"):
        found = made.to_dict(orient)
        flat = [found] if isinstance(found, dict) else found
        kinds = []
        while flat:
            one = flat.pop()
            if isinstance(one, dict):
                flat.extend(one.values())
            elif isinstance(one, list):
                flat.extend(one)
            else:
                kinds.append(type(one).__name__)
        print(orient, sorted(set(kinds)))
