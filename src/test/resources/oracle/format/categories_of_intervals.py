"""Categories that are intervals or times, beside what is missing, as objects; columns on levels as attributes."""
import numpy as np
import pandas as pd

s = pd.cut(pd.Series([1, 7, np.nan]), [0, 5, 15])
df = pd.DataFrame({"a": [1, 2, 3], "b": s})
print(df)
print(df.T)
print(df.values)
print(df.to_dict("list"))
print(df.to_dict("records"))
print(s.tolist())
print(s.astype(object).tolist())
print(list(s))
print(s[:2].tolist())
print(df.iloc[0])
print(df.to_csv())
for v in (
    pd.to_datetime(["2024-01-01", None]), pd.to_datetime(["2024-01-01", None]).tz_localize("UTC"), pd.to_timedelta(["1D", None]),
    pd.PeriodIndex(["2024", None], freq="Y"), [1.5, None], ["a", None], [True, None],
):
    c = pd.Series(v).astype("category")
    d = pd.DataFrame({"c": c, "s": list("ab")})
    print(c.tolist(), list(c), c.astype(object).tolist(), c.iloc[1], d.values.tolist(), d.iloc[1].tolist(), d.T.loc["c"].tolist())
c = pd.Series(pd.Categorical.from_codes([0, -1, 1], [1, 2]))
print(c.tolist(), c.astype(object).tolist(), pd.DataFrame({"c": c, "s": list("abc")}).values)

m = pd.DataFrame([[1, 2, 3]], columns=pd.MultiIndex.from_tuples([("A", "x"), ("A", "y"), ("B", "z")]))
print(m.A)
print(m.A.x)
print(m.B.z.sum())
try:
    print(m.zz)
except AttributeError as error:
    print(error)
