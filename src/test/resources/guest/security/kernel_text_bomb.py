# attack: texts that a frame repeats without end
# expect: stopped cpu_limit or memory_limit
# limits: cpu_ms=1_000, wall_ms=20_000
import pandas as pd

a = pd.Series(['x' * 1000] * 1000)
while True:
    a = a + a
