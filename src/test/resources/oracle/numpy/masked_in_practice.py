"""Masked arrays in practice: readings with gaps, groups, texts, moments."""

import json

import numpy as np
import numpy.ma as ma
import pandas as pd


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


df = pd.DataFrame({'station': list('aabbcc'), 'temp': [20.5, -999, 18.2, 19.9, -999, -999], 'hum': [55, 60, -1, 58, 62, -1]})
tm = ma.masked_equal(df['temp'].to_numpy(), -999)
hm = ma.masked_less(df['hum'].to_numpy(), 0)
print(tm, hm, tm.mean(), hm.mean(), ma.corrcoef(tm, hm))
df['t'] = tm
df['h'] = hm.filled(int(hm.mean()))
print(df)
print(df.groupby('station')['t'].mean())
both = ma.mask_or(ma.getmaskarray(tm), ma.getmaskarray(hm))
print(both, tm[~both], ma.array(tm, mask=both).compressed())
idx = tm * 0.5 + hm / 10
print(idx)
print(idx.filled(np.nan).round(2))
print(ma.average(tm, weights=hm))
print(np.round(idx, 1))
print(idx.round(1).tolist())
g = ma.masked_invalid(np.array([[1, 2, np.nan], [4, np.inf, 6.0], [7, 8, 9]]))
print(g)
print(g.sum(axis=0), g.sum(axis=1), g.mean())
print(ma.median(g, axis=0))
print(g.T)
print(g.cumsum(axis=1))
print(ma.dot(g, g.T))
print(ma.compress_rows(g))
print(g / g.sum(axis=1, keepdims=True))
print(g - g.mean(axis=0))
print(g.var(axis=0), g.std(axis=1))
print(ma.masked_outside(g, 2, 8))
print(g.argmax(axis=1), g.argmin())
print(g.max(axis=0).filled(-1))
print(ma.sort(g, axis=1))
print(np.percentile(g.compressed(), [25, 50, 75]))
print(ma.getmaskarray(g).sum(), g.size - g.count())
r = ma.array(np.arange(12).reshape(3, 4))
r[1] = ma.masked
r[:, 2] = ma.masked
print(r)
print(r.mask)
r[1, 1] = 100
print(r)
r[r > 9] = ma.masked
print(r, r.count(axis=1))
r.mask[0, 0] = True
print(r[0])
r.mask = ma.nomask
print(r)
w = ma.masked_array([10, 20, 30], mask=[0, 0, 1])
v = ma.masked_array([1, 2, 3], mask=[1, 0, 0])
print((w * v).sum(), (w * v).compressed(), ma.sum(w * v) / ma.sum(w), ma.where(w.mask, -1, w), ma.where(v > 1, w, ma.masked))
w += v
print(w, w.data)
w.unshare_mask()
w[0] = 5
print(w)
w = ma.array(w, copy=True)
w.mask[1] = True
print(w)
s = ma.masked_array(['x', 'y', 'z'], mask=[0, 1, 0])
print(s, s.filled('?'), s == 'x', s.tolist(), [i for i in s], s[1] is ma.masked, len(s))
d = ma.masked_array(pd.date_range('2024-01-01', periods=3).values, mask=[0, 1, 0])
print(d, d[0], d.min(), d.max(), d - d[0])
print(d.astype('M8[D]'))
print(repr(d[2] - d[0]))
print(ma.masked_where(np.array([1, 2, 3]) > 1, np.array(['a', 'b', 'c'])))
print(ma.masked_array(data=[1, 2, 3], mask=[0, 0, 1], fill_value=-99))
print(repr(ma.masked_array([1, 2, 3], mask=[0, 0, 1], fill_value=-99).filled()))
x = ma.arange(24).reshape(2, 3, 4)
x[0, 1] = ma.masked
print(x.sum(axis=1))
print(x.sum(axis=(0, 2)))
print(x[0])
print(x[..., -1])
print(x.mean(axis=0).shape, x.max(), x.reshape(-1)[3:9])
print(ma.array([1, 2, 3]).mask)
print(ma.array([1, 2, 3]).mask is ma.nomask)
print(bool(ma.array([1, 2, 3]).mask))
print(ma.array([1, 2], mask=[0, 1]).mask.any())
print(ma.count_masked(x))
print(np.ma.allclose(ma.array([1.0, 2]), [1, 2.0000001]))
print(ma.array([1, 2]) == ma.array([1, 2]))
print((ma.array([1, 2]) == ma.array([1, 2])).all())
for k, val in enumerate(ma.array([1, 2, 3], mask=[0, 1, 0])):
    print(k, val, '--' if val is ma.masked else val * 2)
print(f'{ma.array([1.5, 2], mask=[0, 1])}')
print('%s' % ma.masked)
print(str(ma.array(5)))
print(repr(ma.array(5.5)))
print(f'{ma.array([1, 2]).mean():.2f}')
print(pd.DataFrame({'a': ma.array([1, 2, 3], mask=[0, 1, 0]), 'b': [1, 2, 3]}).dropna())
print(pd.Series(ma.array([1.0, 2], mask=[0, 1])).fillna(0).tolist())
m = ma.masked_array([[1, 2], [3, 4]], mask=[[0, 1], [0, 0]])
print(m.tolist(), m.data.tolist(), m.mask.tolist(), m.filled(0).tolist())
print(json.dumps(m.tolist()))
print(np.linalg.norm(m.filled(0)), m.T.tolist(), m.flatten(), m.ravel().count(), m.nonzero())
print(np.array_equal(m.filled(0), [[1, 0], [3, 4]]), m.any(), m.all(), (m > 1).tolist(), np.sum(m > 1), np.where(m > 1))
print(m.astype(float).fill_value)
print(m.fill_value)
print(m.dtype)
print(m.astype('f4').dtype)
print(type(m[0]))
print(type(m[0, 0]))
print(type(m.data))
print(type(m.mask))
print(isinstance(m, np.ndarray), np.ma.isMA(m), m.size, m.shape, m.nbytes)
t(lambda: m[5])
t(lambda: m + 'a')
t(lambda: ma.array([1, 2], mask=[1, 0, 1]))
t(lambda: float(m))
t(lambda: ma.masked.mask.sum())
t(lambda: m.reshape(3))
t(lambda: ma.masked_equal(m, 2))
t(lambda: ma.masked_not_equal(m, 3).compressed())
t(lambda: m.sum(axis=2))
t(lambda: ma.concatenate([m, [[1, 2, 3]]]))
t(lambda: m.fill_value.dtype)
t(lambda: ma.set_fill_value(m, 'x'))
t(lambda: int(ma.masked))
t(lambda: m.foo)
t(lambda: ma.foo)
