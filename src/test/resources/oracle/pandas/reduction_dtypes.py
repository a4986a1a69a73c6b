"""The dtypes of reductions: nullable columns, times of several units, and rows of mixed columns."""
import warnings

import pandas as pd

warnings.simplefilter("ignore")


def reduced(frame, name, **how):
    try:
        found = getattr(frame, name)(**how)
        print(name, how, found.dtype, found.tolist())
    except Exception as error:
        print(name, how, f"{type(error).__name__}: {error}")


for dtype in ("Int8", "UInt16", "Float32", "boolean"):
    for listed in ([], [1, None, 0]):
        frame = pd.DataFrame({"a": pd.array(listed, dtype=dtype), "b": pd.array(listed, dtype=dtype)})
        print(dtype, listed)
        for name in ("sum", "prod", "min", "mean", "std", "median", "any", "skew"):
            for axis in (0, 1):
                reduced(frame, name, axis=axis)
                reduced(frame, name, axis=axis, skipna=False)
        reduced(frame, "sum", min_count=3)
        reduced(frame, "prod", min_count=2, axis=1)

stamps = pd.DataFrame(
    {
        "s": pd.array(["2020-01-01", "2020-01-02", None], dtype="M8[s]"),
        "ms": pd.array(["2021-01-01", "2020-01-02", None], dtype="M8[ms]"),
    }
)
spans = stamps - pd.Timestamp("2020-01-01").as_unit("s")
zoned = stamps.apply(lambda column: column.dt.tz_localize("UTC"))
for frame in (stamps, spans, zoned, stamps[["s"]], stamps.iloc[:0], stamps.iloc[2:], stamps.assign(x=1)):
    print(frame.dtypes.tolist(), len(frame))
    for name in ("min", "max", "mean", "median", "std"):
        reduced(frame, name)
        reduced(frame, name, skipna=False)
        if "x" not in frame:
            reduced(frame, name, axis=1)
            reduced(frame, name, axis=1, skipna=False)

truths = pd.DataFrame({"a": [True, False], "b": [1.5, 2]})
objects = pd.DataFrame({"a": [1, None], "b": [1.5, 2]}, dtype=object)
texts = pd.DataFrame({"a": ["x", "y"], "b": [1.5, 2]})
periods = pd.DataFrame({"p": pd.period_range("2020", periods=2), "q": pd.period_range("2021", periods=2)})
ordered = pd.DataFrame({"a": pd.Categorical(["x", "y"], ordered=True), "b": pd.Categorical(["y", "x"], ordered=True)})
for frame in (truths, objects, texts, periods, ordered):
    print(frame.dtypes.tolist())
    for name in ("sum", "prod", "min", "max", "mean", "median", "var", "sem", "kurt"):
        reduced(frame, name, axis=1)
