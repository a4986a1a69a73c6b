# A session: durations and notes of mixed quality cleaned and counted.
import pandas as pd, numpy as np
# call center data with mixed quality
d = pd.DataFrame({"agent":["A","B","A","C","B","A"],"start":["09:00","9:15","10:05 AM","11:00","bad","14:30"],"dur":["00:05:10","300","0:02:00",None,"1h 2min","45s"],"score":[5,4,None,3,5,1],"note":["Great!! #fast","slow :(",None,"#ok #fast","",  "angry, very ANGRY"]})
d["dur_td"] = pd.to_timedelta(d["dur"].where(~d["dur"].fillna("").str.isdigit(), d["dur"] + "s"), errors="coerce"); print(d[["dur","dur_td"]]); print(d["dur_td"].describe()); print(d.groupby("agent")["dur_td"].agg(["sum","mean","count"]))
d["start_t"] = pd.to_datetime(d["start"], errors="coerce", format="%H:%M").dt.time; print(d["start_t"].tolist()); print(d["note"].str.findall(r"#(\w+)")); print(d["note"].str.findall(r"#(\w+)").explode().value_counts()); print(d["note"].str.lower().str.extractall(r"(angry|slow|great)")); print(d["note"].str.lower().str.extractall(r"(angry|slow|great)").groupby(level=0).size().reindex(d.index, fill_value=0))
print(d.pivot_table(index="agent", values="score", aggfunc=["mean","count","size"] if False else ["mean","count"]), d.groupby("agent").score.agg(lambda s: s.isna().sum()), d.groupby("agent", as_index=False).agg({"score":"mean","note":"first","dur_td":"max"}))
s = d.set_index("agent")["score"]; print(s, s.loc["A"], s.groupby(level=0).mean().sort_values().to_frame("avg").assign(rank=lambda x: x["avg"].rank(ascending=False).astype(int)), s.index.duplicated(), s[~s.index.duplicated()], s.index.value_counts())
try: s.reindex(["A","B"])
except Exception as e: print(type(e).__name__, e)
try: pd.to_timedelta("1 parsec")
except Exception as e: print(type(e).__name__, e)
try: d.set_index("agent", verify_integrity=True)
except Exception as e: print(type(e).__name__, e)
print(d["score"].value_counts(bins=2), d["score"].value_counts(normalize=True, dropna=False), d["score"].astype("Int64").value_counts(), pd.cut(d["score"], bins=[0,2,4,5]).value_counts(sort=False), d["score"].map({5:"hi",1:"lo"}, na_action="ignore"), d["score"].apply(lambda x: "n/a" if pd.isna(x) else f"{x:.0f}★"))
