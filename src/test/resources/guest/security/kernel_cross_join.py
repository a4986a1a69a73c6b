# attack: frames crossed with themselves, again and again
# expect: stopped cpu_limit or memory_limit
# limits: cpu_ms=1_000, wall_ms=20_000
import pandas as pd

a = pd.DataFrame({'x': range(1_000)})
kept = []
while True:
    kept.append(a.merge(a, how='cross'))
