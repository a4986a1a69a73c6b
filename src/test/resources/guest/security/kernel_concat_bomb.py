# attack: a frame that doubles without end
# expect: stopped cpu_limit or memory_limit
# limits: cpu_ms=1_000, wall_ms=20_000
import pandas as pd

a = pd.DataFrame({'x': range(1_000), 's': ['x' * 100] * 1_000})
while True:
    a = pd.concat([a, a])
