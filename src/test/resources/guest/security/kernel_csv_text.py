# attack: a frame written as a text without end
# expect: stopped cpu_limit or memory_limit
# limits: cpu_ms=3_000, wall_ms=12_000
import pandas as pd

a = pd.DataFrame({'s': ['x' * 1000] * 100_000})
kept = []
while True:
    kept.append(a.to_csv())
