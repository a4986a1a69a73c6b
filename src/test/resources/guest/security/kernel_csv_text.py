# attack: a frame written as a text without end
# expect: stopped cpu_limit or memory_limit
# limits: cpu_ms=1_000, wall_ms=20_000
import pandas as pd

a = pd.DataFrame({'s': ['x' * 1000] * 100_000})
kept = []
while True:
    kept.append(a.to_csv())
