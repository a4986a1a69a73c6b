# JSON of times among objects, of labels that are times, of handlers, and of what is missing.
import datetime as dt
from io import StringIO

import numpy as np
import pandas as pd


def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


moments = [
    [dt.date(2020, 1, 1), pd.NaT], [dt.date(2020, 1, 1), "a"], [dt.timedelta(days=1), dt.timedelta(seconds=5), pd.NaT],
    [dt.timedelta(days=1), None, "a"], [dt.datetime(2020, 1, 1, 2, 3, 4, 567891), "a"],
    [pd.Timestamp("2020-01-01", tz="Europe/Berlin"), pd.Timedelta("1D"), "a"], [pd.Timestamp("2020").as_unit("s"), 1],
]
for listed in moments:
    for date_format in ("epoch", "iso"):
        for unit in ("s", "ms", "us", "ns"):
            held = pd.Series(listed, index=pd.Index(listed, dtype=object), dtype=object)
            show(lambda: held.to_json(date_format=date_format, date_unit=unit))
    show(lambda: pd.DataFrame([range(len(listed))], columns=pd.Index(listed, dtype=object)).to_json())
nested = {"d": dt.date(2020, 1, 1), "t": dt.datetime(2020, 1, 1, 2), "td": dt.timedelta(1), "ti": dt.time(1, 2)}
show(lambda: pd.Series([nested, [dt.date(2020, 1, 1), None]]).to_json())
show(lambda: pd.Series([nested, [dt.date(2020, 1, 1), None]]).to_json(date_format="iso"))
show(lambda: pd.Series([dt.datetime(1500, 1, 1, 2)]).to_json(date_format="iso"))
show(lambda: pd.Series([dt.datetime(1500, 1, 1, 2)], dtype=object).to_json())

print("-- handlers and indents")


def refuse(value):
    raise TypeError(f"no {type(value).__name__}")


complex_numbers = pd.DataFrame({"a": [1, 2.3, 4 - 5j], "b": [1, np.nan, 1.2]})
show(lambda: complex_numbers.to_json())
show(lambda: complex_numbers.to_json(default_handler=str))
show(lambda: complex_numbers.to_json(default_handler=str, orient="values"))
show(lambda: complex_numbers.to_json(default_handler=refuse))
show(lambda: pd.Series([1]).to_json(indent=-1))
show(lambda: pd.DataFrame({"a": [1]}).to_json(indent=0))

print("-- reading")
twice = pd.DataFrame([[1.5, 2.5, 3.5], [3.5, 4.5, 5.5]], columns=["x", "x", "x"])
show(lambda: pd.read_json(StringIO(twice.to_json(orient="split")), orient="split"))
show(lambda: pd.read_json(StringIO('{"columns":["x","x","x.1"],"data":[[1,2,3]]}'), orient="split"))
for dtype in (True, False):
    show(lambda: pd.read_json(StringIO("[null]"), dtype=dtype).dtypes.tolist())
    show(lambda: pd.read_json(StringIO('[null,"a"]'), dtype=dtype))
    show(lambda: pd.read_json(StringIO('{"a":null}'), dtype=dtype, typ="series"))
    show(lambda: pd.read_json(StringIO('{"0":946684800000,"1":2}'), dtype=dtype, typ="series").index)
for gone in (None, np.nan, pd.NA, pd.NaT):
    show(lambda: pd.json_normalize({"state": "Texas", "cities": gone}, record_path=["cities"]))
    show(lambda: pd.json_normalize([{"s": "T", "i": gone}, {"s": "F", "i": [{"v": 2}]}], record_path="i", meta=["s"]))
