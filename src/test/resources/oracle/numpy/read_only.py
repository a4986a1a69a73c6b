"""Arrays that cannot be written to: the flag, its inheritance, and every way to write."""

import numpy as np
import pandas as pd


def run(code, **names):
    names["np"] = np
    try:
        exec(code, names)
        print("ok:", code)
    except Exception as error:
        print(f"{code}: {type(error).__name__}: {error}")


a = np.arange(6.0)
before = a[1:]
a.flags.writeable = False
print(a.flags)
print(repr(a.flags))
print(before.flags.writeable)
v = a[2:]
print(v.flags)
WRITES = """
a[0] = 1
a[:] = 1
a[a > 2] = 1
a[[1, 2]] = 0
a[...] = 5
a.__setitem__(0, 1)
a += 1
a -= 1
a *= 2
a //= 2
a **= 2
a @= np.eye(6)
np.add(a, 1, out=a)
np.sqrt(a, out=a)
np.divide(a, 2, out=a, where=a > 1)
a.sort()
a.partition(2)
a.fill(3)
a.put([0], [1])
np.put(a, [0], 1)
np.copyto(a, 0)
np.place(a, a > 1, 0)
np.putmask(a, a > 1, 0)
np.put_along_axis(a, np.array([0]), 1, 0)
np.fill_diagonal(a.reshape(2, 3), 0)
np.nan_to_num(a, copy=False)
np.cumsum(a, out=a)
np.mean(a, out=a[0:1].reshape(()))
a.clip(0, 1, out=a)
a.round(out=a)
a.resize(3)
a.byteswap(inplace=True)
a.flat[0] = 1
a.flat = 1
a.real[0] = 2
a.real = 1
a.T[0] = 1
a.reshape(2, 3)[0, 0] = 1
a.view("i8")[0] = 1
a.squeeze()[0] = 1
a.ravel()[0] = 1
a.flatten()[0] = 1
a.copy()[0] = 1
a[[0, 1]][0] = 2
a.shape = (2, 3)
a.shape = (6,)
b = a.astype("f8", copy=False); b[0] = 1
b = np.asarray(a); b[0] = 1
b = np.array(a); b[0] = 1
np.random.shuffle(a)
np.random.default_rng(0).shuffle(a)
np.random.default_rng(0).random(out=a)
v[0] = 1
v.flags.writeable = True
v.setflags(write=True)
a.setflags(write=True); a[0] = 9; print(a)
v[0] = 3
v.flags.writeable = True; v[0] = 3; print(a)
a.setflags(uic=True)
"""
for line in WRITES.strip().splitlines():
    run(line, a=a, v=v)

b = np.broadcast_to(np.arange(3), (2, 3))
print(b.flags)
run("b[0, 0] = 1", b=b)
run("np.broadcast_to(np.arange(3), 3)[0] = 1")
c = np.frombuffer(b"12345678", dtype="u1")
print(c.flags.writeable, c)
run("c[0] = 1", c=c)
run("c.setflags(write=True)", c=c)
print(np.arange(4).reshape(2, 2).T.flags)
f = a.flags
print(f["WRITEABLE"], f["C"], f["W"], f.num, f.behaved, f.carray, f.farray, f.forc, f.fnc)
run("f['WRITEABLE'] = False; print(a.flags.writeable)", f=f, a=a)
run("f.c_contiguous = True", f=f)
run("f['X'] = 1", f=f)
run("f.aligned = False", f=f)
run("f.owndata = 1", f=f)
run("f.nothing = 1", f=f)
run("f['NOTHING']", f=f)
d = np.diag(np.eye(3))
print(d.flags.writeable)
run("d[0] = 1", d=d)
run("np.eye(3).diagonal()[0] = 2")
s = np.array(["a", "bb"])
s.setflags(write=False)
run("s[0] = 'x'", s=s)
o = np.array([1, None], dtype=object)
o.setflags(write=False)
run("o[0] = 'x'", o=o)
print(np.float64(3).flags.writeable)
print(pd.Index([1, 2, 3]).values.flags.writeable, pd.DataFrame({"a": [1, 2]}).to_numpy().flags.writeable)
r = np.arange(3)
r.setflags(write=False)
run("s[0] = 5", s=pd.Series(r))
run("s.iloc[0] = 5", s=pd.Series(r))
run("print((s + 1).tolist())", s=pd.Series(r))
