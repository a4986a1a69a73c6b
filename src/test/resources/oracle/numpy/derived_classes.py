# preamble: told.py
"""Classes derived from ndarray, and classes that take ufuncs over."""

import numpy as np, warnings, abc, copy, pickle
def n(x): return type(x).__name__
class C(np.ndarray):
    def __new__(cls, *args, **kwargs):
        print("In __new__ with class %s" % cls)
        return super().__new__(cls, *args, **kwargs)
    def __init__(self, *args, **kwargs):
        print("In __init__ with class %s" % self.__class__)
    def __array_finalize__(self, obj):
        print("In array_finalize:")
        print("   self type is %s" % type(self))
        print("   obj type is %s" % type(obj))
t(lambda: C((2,)).shape)
arr = np.arange(10)
cast_arr = arr.view(C)
t(lambda: n(cast_arr[:1]))
class Info(np.ndarray):
    def __new__(cls, input_array, info=None):
        obj = np.asarray(input_array).view(cls)
        obj.info = info
        return obj
    def __array_finalize__(self, obj):
        if obj is None: return
        self.info = getattr(obj, "info", None)
a = Info([1.0, 2, 3, 4], info="information")
print(n(a), a.info, repr(a), str(a), a)
for e in """a[1:]
a[0]
a + 1
1 + a
a * a
a > 2
-a
np.sqrt(a)
np.add(a, 1)
a.sum()
a.mean()
a.cumsum()
a.reshape(2, 2)
a.reshape(2, 2).sum(axis=0)
a.reshape(2, 2).T
a.copy()
a.astype(int)
a[a > 2]
a[[0, 1]]
np.concatenate([a, a])
np.sort(a)
a.view(np.ndarray)
np.asarray(a)
np.asanyarray(a)
np.array(a)
np.array(a, subok=True)
np.array(a, copy=False, subok=True) is a
np.zeros_like(a)
np.ones_like(a)
np.empty_like(a).shape
np.full_like(a, 2)
np.where(a > 2, a, 0)
a.max()
np.max(a)
np.argmax(a)
np.exp(a)
np.dot(a, a)
a @ a
a.tolist()
a.flatten()
a.ravel()
np.ravel(a)
np.squeeze(a)
np.clip(a, 1, 2)
a.clip(1, 2)
a.round()
np.round(a)
np.unique(a)
np.stack([a, a])
np.vstack([a, a])
np.repeat(a, 2)
a.repeat(2)
np.diff(a)
np.cumsum(a)
a.take([0])
np.take(a, [0])
a.transpose()
a.real
np.abs(a)
np.maximum(a, 2)
np.mean(a)
np.std(a)
a.std()
np.median(a)
a.var(keepdims=True)
a.sum(keepdims=True)
a.any()
np.isnan(a)
np.linspace(0, 1, 2)
a.item(0)
np.broadcast_to(a, (2, 4))
np.broadcast_to(a, (2, 4), subok=True)
np.expand_dims(a, 0)
np.atleast_2d(a)
a[None]
a[..., 0]
a.swapaxes(0, 0)
a.squeeze()
copy.copy(a)
copy.deepcopy(a)
a.base is not None
np.insert(a, 0, 5)
np.append(a, 5)
np.delete(a, 0)
np.tile(a, 2)
np.flip(a)
np.roll(a, 1)
np.outer(a, a)
np.histogram(a, 2)[0]
np.percentile(a, 50)
np.nansum(a)
np.average(a)
np.interp(1.5, [1, 2], [3, 4])
np.logical_not(a)
divmod(a, 2)[0]
a // 2
a ** 2
2 ** a
a == a
a & 1 if 0 else ~(a > 2)
isinstance(a, np.ndarray)
a.dtype""".split("\n"):
    try:
        r = eval(e); print(e, "->", n(r), getattr(r, "info", "-"), r if not callable(r) else "")
    except BaseException as x: print(e, "->", type(x).__name__, x)
b = a.copy(); b += 1; print(n(b), b.info, b); b[0] = 100; print(b); b[1:] *= 2; print(b)
class Meter(np.ndarray, abc.ABC):
    @abc.abstractmethod
    def name(self): ...
class Real(Meter):
    def name(self): return "real"
r = np.arange(3).view(Real); print(n(r), r.name(), n(r * 2), r)
t(lambda: np.arange(3).view(Meter))
class Mixin:
    def hello(self): return "hello %d" % len(self)
class Mixed(Mixin, np.ndarray): pass
print(np.arange(3).view(Mixed).hello(), n(np.arange(3).view(Mixed) + 1), n(Mixed(3)), Mixed((2, 2), dtype=int).shape)
class Uf(np.ndarray):
    def __array_ufunc__(self, ufunc, method, *inputs, out=None, **kwargs):
        args = [i.view(np.ndarray) if isinstance(i, Uf) else i for i in inputs]
        if out is not None: kwargs["out"] = tuple(o.view(np.ndarray) if isinstance(o, Uf) else o for o in out)
        res = super().__array_ufunc__(ufunc, method, *args, **kwargs)
        print("ufunc", ufunc.__name__, method, sorted(kwargs))
        if res is NotImplemented: return NotImplemented
        return res.view(Uf) if isinstance(res, np.ndarray) else res
u = np.arange(4.0).view(Uf)
for e in ["u + 1", "1 + u", "np.sin(u)", "u.sum()", "np.add.reduce(u)", "np.add.accumulate(u)", "np.multiply.outer(u, u)", "u.max()", "np.add(u, 1, out=u)", "u == u", "u @ u", "np.mean(u)", "u.mean()"]:
    t(lambda: eval(e))
u += 1; print(u)
class Wrapped:
    __array_priority__ = 15
    def __init__(self, v): self.v = np.asarray(v)
    def __array__(self, dtype=None, copy=None): return self.v if dtype is None else self.v.astype(dtype)
    def __repr__(self): return f"Wrapped({self.v.tolist()})"
w = Wrapped([1, 2, 3])
for e in ["np.asarray(w)", "np.array(w, dtype=float)", "np.sum(w)", "np.add(w, 1)", "np.mean(w)", "np.arange(3) + np.asarray(w)", "np.concatenate([w, w])", "len(np.asarray(w))", "np.sqrt(w)", "np.stack([w, w])", "np.max(w)"]:
    t(lambda: eval(e))
class Diagonal:
    def __init__(self, N, value): self._N, self._i = N, value
    def __repr__(self): return f"{self.__class__.__name__}(N={self._N}, value={self._i})"
    def __array__(self, dtype=None, copy=None): return self._i * np.eye(self._N, dtype=dtype)
    def __array_ufunc__(self, ufunc, method, *inputs, **kwargs):
        if method == "__call__":
            N, scalars = None, []
            for i in inputs:
                if isinstance(i, (int, float)): scalars.append(i)
                elif isinstance(i, self.__class__): scalars.append(i._i); N = i._N
                else: return NotImplemented
            return self.__class__(N, ufunc(*scalars, **kwargs))
        return NotImplemented
d = Diagonal(5, 1)
for e in ["np.asarray(d)", "np.multiply(d, 2)", "np.sin(d)", "np.add(d, np.arange(2))", "np.add.reduce(d)", "np.array([1, 2]) + d", "np.isnan(d)"]:
    t(lambda: eval(e))
from numpy.lib.mixins import NDArrayOperatorsMixin
class Log(NDArrayOperatorsMixin):
    def __init__(self, v): self.value = np.asarray(v)
    def __array_ufunc__(self, ufunc, method, *inputs, **kwargs):
        out = kwargs.get("out", ())
        inputs = tuple(x.value if isinstance(x, Log) else x for x in inputs)
        res = getattr(ufunc, method)(*inputs, **kwargs)
        return type(self)(res) if not isinstance(res, tuple) else tuple(type(self)(x) for x in res)
    def __repr__(self): return "%s(%r)" % (type(self).__name__, self.value)
x = Log([1, 2, 3])
for e in ["x - 1", "1 - x", "x + x", "x > 1", "-x", "abs(x)", "np.arange(3) - x", "x ** 2", "divmod(x, 2)", "x @ x", "np.sqrt(x)"]:
    t(lambda: eval(e))
