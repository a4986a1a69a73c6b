"""What a call with wrong arguments says: the class and the method."""
import pandas as pd

df = pd.DataFrame({"a": [3, 1, 2], "b": list("xyz")}, index=["r1", "r2", "r3"])
s = df.a


def tell(function):
    try:
        print(function())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


tell(lambda: df.assign(5))
tell(lambda: df.merge())
tell(lambda: df.join())
tell(lambda: df.set_index())
tell(lambda: df.query())
tell(lambda: df.pivot_table(foo=1))
tell(lambda: df.melt(foo=1))
tell(lambda: df.insert(1))
tell(lambda: df.to_dict(foo=1))
tell(lambda: df.to_csv(foo=1))
tell(lambda: df.select_dtypes(foo=1))
tell(lambda: df.transpose(foo=1))
tell(lambda: s.between(1))
tell(lambda: s.unique(1))
tell(lambda: s.to_frame(1, 2))
tell(lambda: df.head(1, 2))
tell(lambda: df.head("x"))
tell(lambda: s.head("x"))
tell(lambda: df.head(1.5))
for one in (df, s):
    tell(lambda: one.astype())
    tell(lambda: one.fillna(0, foo=1))
    tell(lambda: one.sample(foo=1))
    tell(lambda: one.replace(foo=1))
    tell(lambda: one.describe(foo=1))
    tell(lambda: one.rolling())
    tell(lambda: one.where())
