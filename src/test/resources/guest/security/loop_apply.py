# attack: a function that a frame applies and that loops
# expect: stopped cpu_limit
# limits: cpu_ms=1_000, wall_ms=20_000
import pandas as pd


def f(x):
    while True:
        try:
            while True:
                pass
        except Exception:
            continue


pd.Series([1, 2]).apply(f)
