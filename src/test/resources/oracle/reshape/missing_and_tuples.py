# Missing labels in tables of groups, tuples as names of factors, and refusals of cut and str.cat.
import numpy as np
import pandas as pd


def show(call):
    try:
        print(call())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


x = np.array(["foo", "foo", "foo", "bar", "bar", "foo", "foo"], dtype=object)
y = np.array(["one", "one", "two", "one", "two", np.nan, "two"], dtype=object)
z = np.array(["dull", "dull", "dull", "dull", "dull", "shiny", "shiny"], dtype=object)
show(lambda: pd.crosstab(x, [y, z], rownames=["a"], colnames=["b", "c"], margins=True, dropna=False).to_string())
show(lambda: pd.crosstab([x, y], z, rownames=["a", "b"], colnames=["c"], margins=True, dropna=False).to_string())
show(lambda: pd.crosstab([x, y], z, rownames=["a", "b"], colnames=["c"]).to_string())
frame = pd.DataFrame({"x": x, "y": y, "z": z, "v": range(7)})
show(lambda: frame.pivot_table("v", index=["x", "y"], columns="z", aggfunc="sum", dropna=False, fill_value=0).to_string())
groups = frame.groupby(["x", "y"], dropna=False)["v"].sum()
every = pd.MultiIndex.from_product([["foo", "bar"], ["one", "two", np.nan]], names=["x", "y"])
show(lambda: groups.index.get_indexer(every))
show(lambda: groups.reindex(every))

print("-- tuples as names")
first, second = pd.Series(range(3), name=("a", "b")), pd.Series(range(3), name=("c", "d"))
show(lambda: pd.crosstab(first, second))
show(lambda: pd.crosstab(first, second).columns)
show(lambda: pd.crosstab(first, second, normalize=True))
show(lambda: pd.crosstab(first, second, margins=True))

print("-- dummies")
show(lambda: pd.get_dummies([np.nan], dummy_na=True, drop_first=True).columns)
show(lambda: pd.get_dummies([np.nan], dummy_na=True).columns)

print("-- cut")
days = pd.to_datetime(["2013-01-01", "2013-01-02", "2013-01-03"])
edges = [pd.Timestamp("2012-12-12 05:00", tz="UTC"), pd.Timestamp("2013-01-02 05:00", tz="UTC")]
for data in (days, days.tolist(), pd.Series(days)):
    show(lambda: pd.cut(data, edges))
    show(lambda: pd.cut(data, pd.DatetimeIndex(edges)))
show(lambda: pd.cut(days.tz_localize("UTC"), [pd.Timestamp("2012-12-12"), pd.Timestamp("2013-02-01")]))
show(lambda: pd.cut(days.tz_localize("UTC"), edges).codes)

print("-- cat")
labels = pd.Index(["a", "b", "c", "d"])
for caller in (labels, pd.Series(labels, index=labels), pd.Series(["a", "d"])):
    for others in ([labels.to_series(), np.array(["q", "r"])], labels, ["x", "y", "z"], pd.Series(["p"]).str, {"a", "b"}, 5):
        show(lambda: caller.str.cat(others))
