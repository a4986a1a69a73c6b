# A session: events cut into visits, funnels and paths.
import pandas as pd, numpy as np
ev = pd.DataFrame({"u":[1,1,1,2,2,3,1,2],"t":pd.to_datetime(["2024-01-01 10:00","2024-01-01 10:10","2024-01-01 11:00","2024-01-01 10:05","2024-01-01 10:06","2024-01-02 09:00","2024-01-01 11:20","2024-01-03 00:00"]),"page":["home","cart","home","home","pay","home","pay","home"]})
ev = ev.sort_values(["u","t"]).reset_index(drop=True)
ev["gap"] = ev.groupby("u")["t"].diff(); ev["new"] = ev["gap"].isna() | (ev["gap"] > pd.Timedelta(minutes=30)); ev["sess"] = ev.groupby("u")["new"].cumsum()
print(ev)
ses = ev.groupby(["u","sess"]).agg(start=("t","min"), end=("t","max"), n=("page","size"), path=("page"," > ".join)); ses["dur"] = ses["end"] - ses["start"]; print(ses); print(ses["dur"].mean(), ses["dur"].sum(), ses["dur"].max().total_seconds())
print(ses.reset_index().groupby("u")["dur"].describe())
fun = ev.groupby("page")["u"].nunique().reindex(["home","cart","pay"]); print(fun, (fun / fun.shift()).round(3), (fun/fun.iloc[0]).map("{:.0%}".format))
print(ev.groupby([pd.Grouper(key="t", freq="D"), "page"]).size().unstack(fill_value=0)); print(ev.groupby(ev["t"].dt.floor("h"))["u"].agg(["count","nunique"]))
print(ev.groupby("u")["page"].shift(-1).fillna("exit").value_counts()); print(pd.crosstab(ev["page"], ev.groupby("u")["page"].shift(-1).rename("next"))); print(ev.groupby("u").nth(0)); print(ev.groupby("u").last()); print(ev.groupby("u", as_index=False)["t"].first())
print(ev.drop_duplicates("u", keep="last")); print(ev["page"].eq("home").groupby(ev["u"]).mean()); print(ev.set_index("t").sort_index().loc["2024-01-01 10:05":"2024-01-01 11:00", "page"]); print(ev.set_index("t").sort_index().groupby("u").resample("D")["page"].count())
print(ev.pivot(index="t", columns="u", values="page").fillna("-").head(3)); print(ev["gap"].dt.seconds.fillna(-1).astype(int).tolist(), ev["gap"].quantile(.5), ev["gap"].astype(str).tolist()[:2]); print((ev["t"] - pd.Timestamp("2024-01-01")) / pd.Timedelta("1h"))
print(ev["t"].dt.strftime("%H:%M").str.cat(ev["page"], sep="@").tolist()); print(ev.groupby("u")["t"].apply(lambda x: x.diff().max())); print(ev.groupby("u")["t"].agg(lambda x: (x.max()-x.min()))); print(ev.groupby("u")["t"].rank(), ev["t"].rank(method="dense").tolist())
