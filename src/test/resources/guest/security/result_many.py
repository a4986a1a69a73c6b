# attack: results, variables and frames beyond count
# expect: ends
# limits: cpu_ms=10_000, wall_ms=30_000
import pandas as pd

for i in range(20_000):
    globals()[f"name_{i}"] = i
for i in range(2_000):
    globals()[f"frame_{i}"] = pd.DataFrame({"a": [i]})
for i in range(20_000):
    display(i)
