# attack: labels that all have the same hash
# expect: stopped cpu_limit or memory_limit
# limits: cpu_ms=1_000, wall_ms=20_000
import pandas as pd


class Same:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return 1

    def __eq__(self, other):
        return isinstance(other, Same) and self.n == other.n


a = pd.Series([Same(i) for i in range(20_000)])
while True:
    a.unique()
