# attack: a join of every row with every row
# expect: ends
# limits: cpu_ms=1_000, wall_ms=20_000
import pandas as pd

a = pd.DataFrame({'k': [1] * 60_000, 'x': range(60_000)})
a.merge(a, on='k')
