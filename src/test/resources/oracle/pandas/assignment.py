"""Writing: columns, loc, iloc, at, masks, new labels, dtypes that change."""
import warnings
import numpy as np
import pandas as pd


def frame():
    return pd.DataFrame({"A": [1, 2, 3], "B": [1.5, 2.5, np.nan], "C": list("xyz")})


def show(change, make=frame):
    df = make()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            change(df)
            print(df)
            print(df.dtypes.to_dict() if hasattr(df, "columns") else df.dtype)
        except Exception as error:
            print(f"{type(error).__name__}: {error}")
    for one in caught:
        if "hained" in str(one.message):  # seen by counting references
            continue
        print(f"{one.category.__name__}: {one.message}")
    print("--")


def put(key, value):
    return lambda df: df.__setitem__(key, value)


def loc(key, value):
    return lambda df: df.loc.__setitem__(key, value)


def iloc(key, value):
    return lambda df: df.iloc.__setitem__(key, value)


show(put("D", 1))
show(put("D", [1, 2, 3]))
show(put("D", [1, 2]))
show(put("A", "q"))
show(put("D", pd.Series([1, 2], index=[0, 5])))
show(put("D", np.array([1.5, 2, 3])))
show(put("D", None))
show(put("D", pd.Series([1, 2, 3], index=[2, 1, 0])))
show(put(["A", "B"], 0))
show(put(["A", "B"], [[1, 2], [3, 4], [5, 6]]))
show(put(["A", "D"], [7, 8]))
show(put(["P", "Q"], np.arange(6).reshape(3, 2)))
show(put(["A", "B"], pd.DataFrame({"x": [1, 2, 3], "y": [4, 5, 6]})))
show(put("D", {0: "a", 2: "b"}))
show(put("D", range(3)))
show(put("D", (x for x in range(3))))
show(put(slice(0, 2), 9))
show(loc((0, "A"), 100))
show(loc((0, "A"), 1.5))
show(loc((0, "A"), "s"))
show(loc((0, "A"), np.nan))
show(loc((0, "A"), None))
show(loc((0, "B"), None))
show(loc((0, "C"), 5))
show(loc((slice(None), "A"), 7))
show(loc((slice(None), "A"), [7, 8, 9]))
show(loc((slice(None), "A"), [7.5, 8, 9]))
show(loc((slice(None), "D"), 1))
show(loc(3, [1, 2, "new"]))
show(loc(3, 5))
show(loc((3, "A"), 5))
show(loc((0, "D"), 5))
show(loc((5, "E"), 5))
show(loc(3, {"A": 1, "B": 2, "C": "n"}))
show(loc(3, pd.Series({"A": 1, "C": "n"})))
show(loc(3, [1, 2]))
show(loc(0, [10, 20, "r"]))
show(loc([0, 1], 0))
show(loc(([0, 1], "A"), [5, 6]))
show(loc(([0, 1], ["A", "B"]), [[1, 2], [3, 4]]))
show(loc(([0, 1], "A"), [5, 6, 7]))
show(loc(([0, 9], "A"), 1))
show(lambda df: df.loc.__setitem__((df["A"] > 1, "A"), 0))
show(lambda df: df.loc.__setitem__((df["A"] > 1, ["A", "B"]), -1))
show(lambda df: df.loc.__setitem__((df["A"] > 1, "A"), [8, 9]))
show(lambda df: df.loc.__setitem__((df["A"] > 1, "N"), "yes"))
show(lambda df: df.loc.__setitem__((df["A"] > 1, "A"), df["B"]))
show(lambda df: df.__setitem__(df["A"] > 1, 0))
show(lambda df: df[["A", "B"]].__setitem__(df[["A", "B"]] > 1, 0))
show(iloc((0, 0), 5))
show(iloc((0, 0), "t"))
show(iloc(0, 9))
show(iloc((slice(None), 1), 3))
show(iloc((slice(0, 2), [0, 1]), [[1, 2], [3, 4]]))
show(iloc((5, 0), 1))
show(iloc(-1, [1, 2, 3]))
show(lambda df: df.at.__setitem__((0, "A"), 50))
show(lambda df: df.at.__setitem__((9, "A"), 50))
show(lambda df: df.at.__setitem__((0, "Z"), 50))
show(lambda df: df.iat.__setitem__((0, 1), 50))
show(lambda df: df.iat.__setitem__((0, 10), 50))
show(lambda df: setattr(df, "A", 5))
show(lambda df: setattr(df, "new", [1, 2, 3]))
show(lambda df: df.insert(0, "first", 0))
show(lambda df: df.insert(3, "last", [1, 2, 3]))
show(lambda df: df.insert(0, "A", 0))
show(lambda df: df.insert(9, "Z", 0))
show(lambda df: df.__delitem__("A"))
show(lambda df: df.__delitem__("Q"))
show(lambda df: df.pop("B"))
show(lambda df: print(df.assign(D=lambda d: d.A * 2, E=1)))
show(lambda df: df.update(pd.DataFrame({"A": [100], "B": [np.nan]}, index=[1])))
show(lambda df: setattr(df, "columns", list("pqr")))
show(lambda df: setattr(df, "columns", list("pq")))
show(lambda df: setattr(df, "index", list("ijk")))
show(lambda df: setattr(df, "index", [1]))
show(lambda df: df.fillna(0, inplace=True))
show(lambda df: df.rename(columns={"A": "a"}, inplace=True))
show(lambda df: df.drop(columns="A", inplace=True))
show(lambda df: df.sort_values("A", ascending=False, inplace=True))
show(lambda df: df.reset_index(inplace=True))
show(lambda df: df.set_index("C", inplace=True))
show(lambda df: df.A.__setitem__(0, 99))
show(lambda df: df["A"].__setitem__(df["A"] > 1, 0))
show(lambda df: df.A.replace(1, 5, inplace=True))


def series():
    return pd.Series([1, 2, 3], index=list("abc"))


show(put("a", 10), series)
show(put("d", 10), series)
show(put("a", "x"), series)
show(put("a", 1.5), series)
show(put(["a", "b"], 0), series)
show(put(["a", "b"], [7, 8]), series)
show(put(slice(0, 2), 5), series)
show(put(0, 9), series)
show(put(5, 9), series)
show(lambda s: s.__setitem__(s > 1, 0), series)
show(lambda s: s.__setitem__(s > 1, [5, 6]), series)
show(lambda s: s.__setitem__(s > 1, np.nan), series)
show(loc("a", 4), series)
show(loc("z", 4.5), series)
show(loc(["a", "z"], 4), series)
show(iloc(0, 4), series)
show(iloc(7, 4), series)
show(lambda s: s.update(pd.Series([9], index=["b"])), series)
show(lambda s: s.__delitem__("a"), series)
show(lambda s: s.pop("b"), series)
show(put("a", [1, 2]), lambda: pd.Series([1, 2], index=["a", "b"], dtype=object))
show(put("a", [1, 2]), series)
show(loc(0, 5), lambda: pd.DataFrame(columns=["A", "B"]))
show(loc(0, [1, "x"]), lambda: pd.DataFrame(columns=["A", "B"]))
show(put("A", [1, 2]), lambda: pd.DataFrame())
show(put("A", 1), lambda: pd.DataFrame())
show(loc(("r", "c"), 5), lambda: pd.DataFrame())
show(put("B", 1), lambda: pd.DataFrame({"A": [True, False]}))
show(loc((0, "A"), 5), lambda: pd.DataFrame({"A": [True, False]}))
show(loc((0, "A"), True), lambda: pd.DataFrame({"A": [1, 2]}))
show(loc((0, "A"), 300), lambda: pd.DataFrame({"A": np.array([1, 2], dtype="int8")}))
show(loc((0, "A"), 1.0), lambda: pd.DataFrame({"A": [1, 2]}))
