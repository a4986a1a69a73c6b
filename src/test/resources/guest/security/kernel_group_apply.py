# attack: groups without number, each with a function
# expect: stopped cpu_limit or memory_limit
# limits: cpu_ms=1_000, wall_ms=20_000
import pandas as pd

a = pd.DataFrame({'k': range(300_000), 'x': 1})
a.groupby('k').apply(lambda g: g.sum())
while True:
    pass
