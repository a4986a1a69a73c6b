# Frames of many columns: what is computed with all of them in one call, to the last bit, however they lie.
import warnings

import numpy as np
import pandas as pd

warnings.simplefilter("ignore")


def show(name, found):
    if isinstance(found, pd.DataFrame):
        print(name, found.to_dict("list"), [str(dtype) for dtype in found.dtypes])
    elif isinstance(found, pd.Series):
        print(name, found.tolist(), found.dtype)
    else:
        print(name, found)


rng = np.random.default_rng(5)
table = rng.random((40, 11)) * 10.0 ** rng.integers(-3, 4, 11)
holed = table.copy()
holed[3, 4] = holed[7, 0] = np.nan
frames = {
    "rows": pd.DataFrame(table),
    "holed rows": pd.DataFrame(holed),
    "copied": pd.DataFrame(table).copy(),
    "columns": pd.DataFrame({at: holed[:, at] for at in range(11)}),
    "part": pd.DataFrame(table).iloc[:, 2:6],
    "every second": pd.DataFrame(table).iloc[::2],
    "turned": pd.DataFrame(table.T).T,
    "taken": pd.DataFrame(table)[table[:, 0] > np.median(table[:, 0])],
    "sum": pd.DataFrame(table) + 1,
    "floats": pd.DataFrame(table.astype("float32")),
    "ints": pd.DataFrame(rng.integers(-9, 9, (12, 5))),
}
for name, frame in frames.items():
    print("--", name, frame.shape)
    for reduction in ("sum", "mean", "min", "max", "var", "std", "median", "count", "any", "all"):
        show(reduction, getattr(frame, reduction)())
        found = getattr(frame, reduction)(axis=1)
        if name != "floats" or reduction not in ("var", "std"):
            show(f"{reduction} of rows", found.iloc[:5])
    for reduction in ("sum", "mean", "max", "std"):
        show(f"{reduction} with what is missing", getattr(frame, reduction)(skipna=False))

print("-- columns of several dtypes")
mixed = pd.DataFrame(
    {
        "i": [1, 2**53 + 1, 3],
        "f": [1.5, np.nan, -0.0],
        "b": [True, False, True],
        "i8": np.array([1, 2, 3], "int8"),
        "f4": np.array([1.1, np.nan, 3.3], "float32"),
        "u": np.array([1, 2**63, 3], "uint64"),
        "g": [4, 5, 6],
        "h": [0.5, 1.5, np.inf],
    }
)
for name in ("isna", "notna", "ffill", "bfill", "cumsum", "cummax", "shift", "diff", "round", "abs", "copy", "count", "sum", "nunique"):
    show(name, getattr(mixed, name)())
show("plus", mixed + 1)
show("less", mixed < 2)
show("float", mixed * np.float64(0.5))
show("int", mixed - np.int64(1))
show("by itself", mixed == mixed)
show("with a column", mixed[["i", "f", "g"]].mul(mixed["g"], axis=0))
show("with a row", mixed[["i", "f", "g", "h"]] - pd.Series({"i": 1, "f": 2, "g": 3, "h": 4}))
show("with a list", mixed[["i", "f"]] + [1, 0.5])
show("with a table", mixed[["i", "g"]] + np.array([[1, 2], [3, 4], [5, 6]]))
show("fill", mixed.fillna(0))
show("fill text", mixed[["f", "h"]].fillna("none"))
show("clip", mixed[["i", "f", "g", "h"]].clip(1, 4))
show("clip between", mixed[["i", "g"]].clip(upper=4.5))
show("as float", mixed.drop(columns="b").astype("float64"))
show("as int8", mixed[["i8", "g"]].astype("int8"))
try:
    mixed.astype("int64")
except Exception as error:
    print(f"{type(error).__name__}: {error}")
show("shift back", mixed[["i", "f", "g"]].shift(-5))
show("differences ahead", mixed[["i", "f", "g"]].diff(-2))

print("-- beside columns that are no plain arrays")
other = pd.DataFrame(
    {"t": ["x", None, "z"], "n": pd.array([1, None, 3], dtype="Int64"), "d": pd.to_datetime(["2024", None, "2025"]), "i": [1, 2, 3],
     "f": [1.5, np.nan, 2.5], "c": pd.Categorical(["u", "v", None])}
)
for name in ("isna", "notna", "ffill", "bfill", "copy", "count", "head", "dropna"):
    print(name, getattr(other, name)(), sep="\n")
print(other[other["i"] > 1], other.iloc[::-1], other.sort_values("f"), other[["i", "t"]], sep="\n")
print(other.iloc[1], other.dtypes, other.count(axis=1), sep="\n")

print("-- few rows and columns")
for frame in (pd.DataFrame(), pd.DataFrame(index=[1, 2]), pd.DataFrame({"a": []}), pd.DataFrame(np.zeros((0, 3))), pd.DataFrame([[1, 2.5]]),
              pd.DataFrame([[1, 2], [3, 4]], columns=["a", "a"])):
    for name in ("isna", "sum", "mean", "count", "cumsum", "shift", "diff", "copy", "ffill", "abs", "any"):
        found = getattr(frame, name)()
        print(name, found.shape, found.values.tolist(), end="; ")
    print((frame + 1).values.tolist(), frame.T.shape, frame.values.shape, frame.dtypes.tolist(), frame.head(1).shape)

print("-- who shares memory with whom")
frame = pd.DataFrame(table[:4].copy())
for name in ("copy", "abs", "fillna", "ffill", "round", "clip", "notna", "cumsum"):
    made = getattr(frame, name)(*([0] if name in ("fillna", "clip") else []))
    made.iloc[0, 0] = 77
    print(name, frame.iloc[0, 0] == 77, end="; ")
print()
for change in ("frame.values[0, 0] = 5.0", "frame.T.iloc[0, 0] = 6.0", "frame.head(2).iloc[0, 0] = 7.0", "frame[[0, 1]].iloc[0, 0] = 8.0",
               "frame[0].values[0] = 9.0", "frame.iloc[0].values[0] = 10.0", "(frame + 0).iloc[0, 0] = 11.0", "frame.iloc[:, :2].iloc[0, 0] = 12.0"):
    exec(change)
    print(change, "->", frame.iloc[0, 0], frame[0][0], frame.values[0, 0])
made = frame + 1
column = made[0]
column.iloc[0] = -1
print(made.iloc[0, 0], made.values[0, 0], made.sum()[0] == made[0].sum())
made.values[1, 0] = -2
print(made[0].tolist()[:2], column.tolist()[:2])
made["new"] = 1
print(made.shape, made.sum().tolist()[-1], made.mean(axis=1).tolist())
row = made.iloc[2]
row.iloc[0] = 1000
print(made.iloc[2, 0] == 1000)
array = np.arange(6.0).reshape(2, 3)
frame = pd.DataFrame(array)
array[0, 0] = 50
print(frame.iloc[0, 0], pd.DataFrame(array, copy=True).values is array)
frame.loc[0, 1] = 60
print(array[0, 1])
frame[1] = [7, 8]
print(array[0, 1], frame.dtypes.tolist(), frame.values.tolist())
del frame[0]
print(frame.shape, frame.columns.tolist(), frame.sum().tolist())
