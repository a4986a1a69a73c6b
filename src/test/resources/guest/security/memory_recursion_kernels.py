# attack: recursion through the kernels and back
# expect: raises RecursionError or stopped memory_limit or cpu_limit
# limits: cpu_ms=20_000, wall_ms=40_000
import pandas as pd

s = pd.Series([1])


def again(value):
    return s.apply(again).sum()


again(1)
