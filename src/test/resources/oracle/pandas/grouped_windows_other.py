# Covariances and correlations of windows within groups with another object.
import pandas as pd, numpy as np
s = pd.Series([3,1,4,1,5,9,2,6,5,3], dtype=float); s2=s[::-1].reset_index(drop=True)
g = pd.DataFrame({"k":list("aabbaabbab"),"j":list("xyxyxyxyxy"),"v":s,"w":s2})
print(g.groupby("k")["v"].rolling(3).cov(g["w"])); print(g.groupby("k")["v"].rolling(3, min_periods=1).corr(g["w"]))
print(g.groupby(["k","j"])["v"].rolling(2).cov(g["w"]))
print(g.groupby("k")[["v","w"]].rolling(3).cov(g["w"]))
print(g.groupby("k")["v"].expanding().cov(g["w"]))
print(g.groupby("k")[["v","w"]].rolling(3).cov())
print(g.groupby("k")["v"].rolling(3).cov())
print(g.groupby("k")[["v","w"]].rolling(3).corr(g[["w","v"]], pairwise=True).head(8))
h=g.set_index(pd.date_range("2024",periods=10)); h.index.name="t"
print(h.groupby("k")["v"].rolling("3D").cov(h["w"]))
