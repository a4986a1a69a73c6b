"""Where an unstable argsort leaves equal elements, when there are many of them."""
import numpy as np
import pandas as pd

rng = np.random.default_rng(5)
for size in [3, 8, 17, 100, 255, 257, 900, 1000, 1500, 3000, 5000]:
    for different in [1, 2, 3, 5, 40, size // 3 + 1]:
        values = rng.integers(0, different, size)
        places = np.arange(size)
        orders = [np.argsort(values.astype(kind)) for kind in ("int64", "float64", "int32", "int16", "uint8", "float32")]
        print(size, different, *(int((order * places % 1009).sum()) for order in orders))

for size in [5, 300, 1000]:
    values = pd.Series(rng.integers(0, 7, size).astype(float)).where(rng.random(size) > 0.1)
    times = pd.to_datetime(values, unit="D")
    for column in (values, times, times - times.min(), values.fillna(0).astype("int8"), values > 3):
        for ascending in (True, False):
            for last in ("last", "first"):
                for kind in ("quicksort", "stable"):
                    order = column.sort_values(ascending=ascending, na_position=last, kind=kind).index.to_numpy()
                    print(size, column.dtype, ascending, last, kind, int((order * np.arange(size) % 1009).sum()), *order[:5])
