# A session: log lines taken apart, grouped and resampled.
import pandas as pd
lines = """2024-03-01 10:00:01,123 INFO  [web-1] GET /index.html 200 12ms
2024-03-01 10:00:02,456 ERROR [web-2] GET /api/users 500 230ms
2024-03-01 10:00:05,000 WARN  [web-1] POST /login 401 45ms
garbage line
2024-03-01 10:01:07,789 INFO  [web-3] GET /api/items?id=5 200 8ms
2024-03-01 10:03:10,001 ERROR [web-2] GET /api/users 503 1200ms""".splitlines()
s = pd.Series(lines)
pat = r"^(?P<ts>\S+ \S+) (?P<level>\w+)\s+\[(?P<host>[^\]]+)\] (?P<method>GET|POST) (?P<path>\S+) (?P<status>\d{3}) (?P<ms>\d+)ms$"
df = s.str.extract(pat)
print(df)
bad = df[df["ts"].isna()].index
print("bad lines:", list(bad), s[bad].tolist())
df = df.dropna().assign(ts=lambda d: pd.to_datetime(d["ts"], format="%Y-%m-%d %H:%M:%S,%f"), status=lambda d: d["status"].astype(int), ms=lambda d: d["ms"].astype("int32"))
print(df.dtypes)
print(df.groupby("level")["ms"].agg(["size", "mean", "max"]).sort_values("max", ascending=False))
print(df.set_index("ts").resample("1min")["ms"].agg(["count", "mean"]))
print(df["path"].str.split("?", n=1, expand=True))
print(df["path"].str.extract(r"[?&](\w+)=(\d+)"))
print(df["host"].value_counts(normalize=True))
print(pd.cut(df["ms"], [0, 10, 100, 1000, 10000], labels=["fast", "ok", "slow", "awful"]).value_counts())
print(df.groupby(df["status"] // 100)["host"].apply(lambda h: ",".join(sorted(set(h)))))
print(df["ts"].diff().dt.total_seconds())
print(s.str.contains("ERROR|WARN", regex=True).sum(), s.str.len().describe())
print(df.sort_values("ms").tail(2)[["ts", "path", "ms"]].to_dict("records"))
