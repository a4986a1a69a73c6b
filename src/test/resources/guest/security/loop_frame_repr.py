# attack: a cell of a frame whose repr loops
# expect: stopped cpu_limit
# limits: cpu_ms=1_000, wall_ms=20_000
import pandas as pd


class A:
    def __repr__(self):
        while True:
            pass

    __str__ = __repr__


df = pd.DataFrame({'a': [A()]})
df
