# attack: functions that make the frame which calls them another one
# expect: completes, held
# limits: cpu_ms=30_000, wall_ms=60_000
import numpy as np
import pandas as pd


class Changing:
    def __init__(self, frame):
        self.frame = frame

    def change(self, *others):
        self.frame.__init__({"q": [1]})
        return False

    __lt__ = __gt__ = __eq__ = change

    def __hash__(self):
        self.change()
        return 7


def frame(rows=20):
    made = pd.DataFrame({"a": list(range(rows)), "b": list("xy") * (rows // 2)})
    made["c"] = [Changing(made) for _ in range(rows)]
    return made


def emptied(value, changed):
    changed.drop(columns=list(changed.columns), inplace=True)
    changed["z"] = 1
    return value


def reshaped(array):
    def change(value):
        array.shape = (4, 5)
        array[:] = 5
        return value

    return change


numbers = np.arange(20.0)
for action in (
    lambda d: d["a"].apply(lambda v: (d.__init__({}), v)[1]), lambda d: d.apply(lambda row: emptied(row, d), axis=1),
    lambda d: d.groupby("b")["a"].apply(lambda group: emptied(group, d)),
    lambda d: d.groupby("b")["a"].agg(lambda s: (s.__init__([]), d.__init__({}), 1)[2]),
    lambda d: d["a"].rolling(3).apply(lambda w: (d.__init__({}), w.__init__([1]), 1.0)[2], raw=False), lambda d: d.sort_values("c"),
    lambda d: d.groupby("c").size(), lambda d: d.merge(d, on="c"), lambda d: d.drop_duplicates("c"), lambda d: d["c"].unique(),
    lambda d: d["c"].isin(d["c"]), lambda d: d.set_index("c").loc[d["c"].iloc[0]],
    lambda d: d.sort_values("b", key=lambda s: s.iloc[:3]),
    lambda d: np.apply_along_axis(reshaped(numbers), 0, numbers), lambda d: np.vectorize(reshaped(np.arange(20)))(numbers),
):
    changed = frame()
    try:
        str(action(changed))
        str(changed)
    except (ValueError, TypeError, IndexError, KeyError, AttributeError, RuntimeError) as error:
        assert "java" not in str(error) and "sand" + "frame.frame" not in str(error), error
print("held")
