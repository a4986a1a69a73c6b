"""Sums and means of windows to the last bit, by their digests."""
import pandas as pd, numpy as np, time
rng=np.random.default_rng(0)
def h(x):
    import hashlib
    v=x._values if hasattr(x,"_values") else x
    return hashlib.md5(v.tobytes()).hexdigest() if hasattr(v,"tobytes") else v
n=20011
a=rng.normal(size=n); a[rng.random(n)<.05]=np.nan; a[5:9]=-0.0; a[100:130]=3.5; a[200]=np.inf; a[400:420]=np.nan; a[420]=-np.inf; a[500:540]=-0.0; a[600:640]=0.0
i=rng.integers(-10**15,10**15,n)
s=pd.Series(a); k=pd.Series(i); b=pd.Series(rng.random(n)); b2=b-0.5
k2 = k * 0 + 2**62
print(h(k * b), h(k / b), h(b / k), h(k[::-1] * b), k.sum(), k[3:].sum(), k[::2].sum(), k[:3].sum(), k2.sum())
print(b.mean(), b2.mean(), s[:7].mean(), s[::3].mean(), s.var(), b2.var(), b.std(), b2.median(), s.count(), s[::2].count())
for w in (1,2,3,10,50):
    for mp in (None,1,2):
        for x in (s,b,b2,b2.where(b2>-.3),pd.Series([1.0,-0.0,-0.0,2,2,2,np.nan,2,2]),pd.Series([],dtype=float),pd.Series([np.nan,np.nan])):
            for c in (False,True):
                r=x.rolling(w,min_periods=None if mp is None else min(mp,w),center=c)
                print(w,mp,c,h(r.mean().fillna(-9)),h(r.sum().fillna(-9)))
print(h(s.expanding().mean().fillna(-9)),h(s.expanding(5).sum().fillna(-9)))
print(h(b.rolling(4,closed="left").mean().fillna(-9)),h(b.rolling(4,closed="both").sum().fillna(-9)))
t=pd.Series(b.values[:500],index=pd.date_range("2020",periods=500,freq="7min")); print(h(t.rolling("1h").mean()),h(t.rolling("1h").sum()))
for limit in (0.25, -0.0, 0.0, float("inf"), -float("inf"), float("nan"), 3):
    print(limit, *[h(x) for x in (s > limit, s >= limit, s < limit, s <= limit, s == limit, s != limit, limit < s, limit >= s)])
