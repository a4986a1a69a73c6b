# attack: an expression over a column that backtracks for ever
# expect: stopped cpu_limit or memory_limit
# limits: cpu_ms=1_000, wall_ms=20_000
import pandas as pd

a = pd.Series(['a' * 5000 + 'b'] * 1000)
while True:
    a.str.contains(r'(?=(a+)+$)(a*)*\\1c', regex=True)
