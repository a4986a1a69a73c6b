# attack: a frame of the code's own whose length loops
# expect: stopped cpu_limit
# limits: cpu_ms=1_000, wall_ms=20_000
import pandas as pd


class Own(pd.DataFrame):
    def __len__(self):
        while True:
            pass

    @property
    def shape(self):
        while True:
            pass


df = Own({'a': [1]})
df
