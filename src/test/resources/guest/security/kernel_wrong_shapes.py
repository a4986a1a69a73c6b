# attack: indexes, axes and views past the end of what there is
# expect: completes, held
# limits: cpu_ms=20_000, wall_ms=40_000
def refused(action, *errors):
    """Runs an action that has to fail with one of the errors."""
    try:
        result = action()
    except errors:
        return
    raise AssertionError(f"not refused: {result!r}")


import numpy as np
import pandas as pd

a = np.arange(12).reshape(3, 4)
s = pd.Series([1, 2, 3])
for action in (
    lambda: a[3], lambda: a[-4], lambda: a[:, 4], lambda: a[2**62], lambda: a[-(2**63)], lambda: a[[0, 99]], lambda: a[(0,) * 9],
    lambda: a.take([12]), lambda: a.reshape(5, 5), lambda: a.transpose(0, 0), lambda: a.transpose(7, 8), lambda: a.sum(axis=2),
    lambda: a.view('float32')[9, 99], lambda: s.iloc[3], lambda: s.iloc[[-9]], lambda: s.take([5]), lambda: a.swapaxes(0, 9),
    lambda: np.lib.stride_tricks.as_strided(a, (1000, 1000), (8, 8)).sum(), lambda: np.frombuffer(b"abc", "int64"),
    lambda: np.ndarray((2, 2), 'int64', b'x'), lambda: np.put(a, [99], 1), lambda: a.itemset(99, 1), lambda: a.item(99),
    lambda: a.__setitem__((slice(None), [9]), 1), lambda: s.iloc.__setitem__(7, 1), lambda: a.diagonal(9).x,
    lambda: np.insert(a, 99, 1, axis=0), lambda: np.delete(a, 99), lambda: np.unravel_index(99, (3, 4)),
    lambda: np.ravel_multi_index((9, 9), (3, 4)), lambda: np.choose([9], [a[0], a[1]]),
):
    refused(action, Exception)
assert a.tolist() == [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]] and s.tolist() == [1, 2, 3]
print("held")
