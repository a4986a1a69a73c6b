# preamble: shown.py
"""Least and greatest of complex numbers, where NaN in one part decides; running and reduced sums and products."""
import numpy as np

nan = np.nan
for values in ([1 + 1j, complex(2, nan), 0], [complex(1, nan), 0], [0, complex(nan, 1), complex(1, nan)], [complex(nan, 1), 0j, 5], [3 + 1j, 3 + 2j, 3 - 1j]):
    for kind in ("c16", "c8"):
        a = np.array(values, kind)
        b = a[::-1]
        print(values, kind)
        for name in ("minimum", "maximum", "fmin", "fmax"):
            ufunc = getattr(np, name)
            show(lambda: (name, ufunc.reduce(a), ufunc.accumulate(a).tolist(), ufunc(a, b).tolist()))
        for name in ("min", "max", "nanmin", "nanmax", "sum", "prod", "nansum", "cumsum", "cumprod"):
            show(lambda: (name, getattr(np, name)(a).tolist(), getattr(np, name)(np.array([a, b]), axis=0).tolist(), getattr(np, name)(np.array([a, b]), axis=1).tolist()))
for name in ("min", "max", "sum", "prod"):
    show(lambda: getattr(np, name)(np.array([], complex)))
for name in ("hypot", "fmod", "floor_divide", "arctan2"):
    show(lambda: getattr(np, name)(1j, 2j))
for name in ("floor", "ceil", "cbrt", "invert", "degrees"):
    show(lambda: getattr(np, name)(np.array([1j])))
