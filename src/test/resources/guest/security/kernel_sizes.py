# attack: arrays of sizes that no machine has
# expect: ends
# limits: cpu_ms=20_000, wall_ms=40_000
import numpy as np
import pandas as pd

for action in (
    lambda: np.zeros(10**12), lambda: np.ones((10**6, 10**6)), lambda: np.arange(10**13), lambda: np.empty((2**31, 2**31, 2**31)),
    lambda: np.zeros(-1), lambda: np.full(2**40, 1.5), lambda: np.linspace(0, 1, 10**12), lambda: np.eye(10**7),
    lambda: np.zeros(3).reshape(-5, -7), lambda: np.repeat([1], 10**12), lambda: np.tile([1, 2], 10**12),
    lambda: np.random.default_rng(1).random(10**12), lambda: np.random.rand(10**6, 10**6), lambda: pd.RangeIndex(10**18).to_list(),
    lambda: pd.Series(range(10**12)), lambda: pd.Series(1, index=range(2**40)), lambda: np.broadcast_to(1, (2**40, 2**40)).copy(),
    lambda: pd.date_range('2000', periods=10**12), lambda: np.identity(2**31), lambda: np.outer(np.ones(10**6), np.ones(10**6)),
    lambda: np.meshgrid(np.ones(10**6), np.ones(10**6)), lambda: np.bincount([2**40]), lambda: np.histogram([1], bins=2**40),
    lambda: np.pad([1], 2**40), lambda: np.zeros((0, 2**62, 2**62)).T.copy(), lambda: np.zeros(2**31),
):
    try:
        action()
    except (MemoryError, OverflowError, ValueError, TypeError, IndexError, NotImplementedError, AttributeError):
        pass
print("held")
