# preamble: printed.py
"""What a call with wrong arguments says: the class and the method."""
import pandas as pd

df = pd.DataFrame({"a": [3, 1, 2], "b": list("xyz")}, index=["r1", "r2", "r3"])
s = df.a

check(lambda: df.assign(5))
check(lambda: df.merge())
check(lambda: df.join())
check(lambda: df.set_index())
check(lambda: df.query())
check(lambda: df.pivot_table(foo=1))
check(lambda: df.melt(foo=1))
check(lambda: df.insert(1))
check(lambda: df.to_dict(foo=1))
check(lambda: df.to_csv(foo=1))
check(lambda: df.select_dtypes(foo=1))
check(lambda: df.transpose(foo=1))
check(lambda: s.between(1))
check(lambda: s.unique(1))
check(lambda: s.to_frame(1, 2))
check(lambda: df.head(1, 2))
check(lambda: df.head("x"))
check(lambda: s.head("x"))
check(lambda: df.head(1.5))
for one in (df, s):
    check(lambda: one.astype())
    check(lambda: one.fillna(0, foo=1))
    check(lambda: one.sample(foo=1))
    check(lambda: one.replace(foo=1))
    check(lambda: one.describe(foo=1))
    check(lambda: one.rolling())
    check(lambda: one.where())
