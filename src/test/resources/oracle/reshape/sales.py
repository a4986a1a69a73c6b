"""A sales analysis as agents write it."""
import pandas as pd
import numpy as np

# sales analysis
orders = pd.DataFrame({
    "order_id": [1001, 1002, 1003, 1004, 1005, 1006],
    "customer_id": [1, 2, 1, 3, 2, 9],
    "product": ["Widget", "Gadget", "Widget", "Doohickey", "Gadget", "Widget"],
    "qty": [3, 1, 2, 5, 2, 1],
    "price": [9.99, 24.5, 9.99, 4.75, 24.5, 9.99],
    "date": pd.to_datetime(["2024-01-03", "2024-01-15", "2024-02-02", "2024-02-20", "2024-03-05", "2024-03-07"]),
})
customers = pd.DataFrame({"customer_id": [1, 2, 3, 4], "name": ["Ann", "Bob", "Cid", "Dee"], "region": ["N", "S", "N", "E"]})
orders["total"] = orders["qty"] * orders["price"]
m = orders.merge(customers, on="customer_id", how="left", indicator=True)
print(m)
print(m["_merge"].value_counts())
print(m[m["_merge"] == "left_only"])
print(orders.merge(customers, how="outer", on="customer_id")[["customer_id", "order_id", "name"]])
pt = m.pivot_table(index="region", columns="product", values="total", aggfunc="sum", fill_value=0)
print(pt)
print(pt.loc["N", "Widget"])
pt2 = m.pivot_table(index=m["date"].dt.to_period("M"), columns="region", values=["qty", "total"], aggfunc={"qty": "sum", "total": ["sum", "mean"]})
print(pt2)
print(m.groupby(["region", "product"])["total"].sum().unstack(fill_value=0))
print(m.groupby(["region", m["date"].dt.month])["qty"].sum().unstack())
long = pt.reset_index().melt(id_vars="region", var_name="product", value_name="total")
print(long)
print(long.pivot(index="product", columns="region", values="total"))
print(pd.crosstab(m["region"], m["product"], margins=True))
print(pd.crosstab(m["region"], m["product"], values=m["qty"], aggfunc="sum", normalize="index").round(2))
monthly = orders.set_index("date").resample("ME")["total"].sum()
print(pd.concat([monthly, monthly.pct_change().rename("chg")], axis=1))
print(pd.concat({"a": orders.head(2), "b": orders.tail(1)}, names=["src", "row"]).loc["a"])
print(pd.get_dummies(customers, columns=["region"], prefix="r", dtype=int))
stacked = pt.stack(future_stack=True)
print(stacked)
print(stacked[stacked > 0].sort_values(ascending=False).head(3))
print(stacked.unstack("region"))
print(orders.join(customers.set_index("customer_id"), on="customer_id", rsuffix="_c").drop(columns=["date"]))
wide = pd.DataFrame({"id": [1, 2], "score_2020": [5, 6], "score_2021": [7, 8]})
print(pd.wide_to_long(wide, stubnames="score", i="id", j="year", sep="_").sort_index())
df = pd.concat([orders, orders.assign(order_id=lambda d: d.order_id + 100)], ignore_index=True)
print(df.shape, df.dtypes)
print(df.groupby("product").agg(n=("order_id", "count"), rev=("total", "sum")).merge(df.groupby("product")["qty"].max().rename("maxq"), left_index=True, right_index=True))
s = pd.Series([1, 2, 3], index=pd.MultiIndex.from_tuples([("x", "a"), ("x", "b"), ("y", "a")], names=["k1", "k2"]))
print(s.unstack().fillna(0).astype(int))
print(s.reset_index(name="val").pivot(index="k1", columns="k2", values="val"))
r = pd.merge(orders, customers, left_on="customer_id", right_on="customer_id", suffixes=("_l", "_r")).sort_values(["region", "total"], ascending=[True, False])
print(r[["region", "name", "total"]].to_string(index=False))
print(pd.merge_asof(orders.sort_values("date"), pd.DataFrame({"date": pd.to_datetime(["2024-01-01", "2024-02-01", "2024-03-01"]), "rate": [1.0, 1.1, 1.2]}), on="date")[["date", "rate", "total"]])
pt3 = m.pivot_table(index="region", columns="product", values="total", aggfunc=["sum", "count"], margins=True)
print(pt3)
pt3.columns = ["_".join(c) for c in pt3.columns]
print(pt3.reset_index())
print(pt.T.assign(total=pt.sum()).sort_values("total"))
print(pt.div(pt.sum(axis=1), axis=0).round(3))
print(pt.rank(axis=1), pt.idxmax(axis=1))
