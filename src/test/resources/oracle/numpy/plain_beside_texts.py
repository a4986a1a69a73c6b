# Plain numbers beside texts, texts in arithmetic, and arrays that may not be copied.
import warnings

import numpy as np
import pandas as pd

SCOPE = {"np": np, "pd": pd}


def run(code):
    print(">>>", code)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            try:
                compiled = compile(code, "<case>", "eval")
            except SyntaxError:
                exec(code, SCOPE)
            else:
                result = eval(compiled, SCOPE)
                if result is not None:
                    print(repr(result))
                if hasattr(result, "dtypes"):
                    dtypes = result.dtypes
                    print("   ", dtypes if not isinstance(dtypes, pd.Series) else dtypes.tolist())
        except Exception as error:
            print(f"{type(error).__name__}: {error}")
    for one in caught:
        print("   ", one.category.__name__, one.message)


for case in """\
c = np.array([True, False])
np.where(c, 1, "a")
np.where(c, "a", 1)
np.where(c, "a", 1.5)
np.where(c, "a", True)
np.where(c, np.array([1, 2]), "a")
np.where(c, np.array(["x", "y"]), 1)
np.where(c, "a", None)
np.where(c, "a", np.nan)
np.where(c, np.array(["x", "y"]), np.nan)
np.where(c, np.int64(1), "a")
np.where(c, [1, 2], "a")
np.where(c, ["a", "b"], [1, 2])
np.where(c, "abc", "a")
np.where(c, pd.Series(["a", "b"]), 0)
np.where(c, pd.NaT, "a")
np.where(c, np.datetime64("2020"), 0)
np.where(c, pd.Timestamp("2020"), np.nan)
np.select([c], ["x"], default=0)
np.select([c], ["x"])
np.select([c], ["x"], default="y")
np.select([c], [np.array(["x", "y"])], default=np.nan)
np.select([c, ~c], ["x", "y"], default=None)
np.select([c], [1], "z")
np.select([c], [np.array([1, 2])], default=None)
np.select([c, c], [1])
np.select([], [])
np.select([[1, 0]], [1])
np.select([c, ~c], [1, 2.5])
np.select([pd.Series(c)], ["q"], "r")
np.array([1, "a"])
np.array(["a", 1.5])
np.array(["a", None])
np.array(["a", True])
np.concatenate([["a"], [1]])
np.append(["a"], 1)
np.append([1], "a")
np.hstack([["a"], [1]])
np.array([1, 2], copy=False)
np.array(np.array([1]), copy=False)
np.asarray([1], copy=False)
np.array(5, copy=False)
np.array([1, 2], copy=None)
np.in1d([1], [1])
np.array(["a"]) * 2
2 * np.array(["a"])
np.array(["a"]) + "b"
"b" + np.array(["a"])
np.array(["a"]) + 1
np.array(["a"]) - "a"
np.array(["a"]) % 1
np.strings.multiply(["a"], 2)
np.char.multiply(["a"], 2)
np.array(["a"]) * np.array([2])
np.array(["a"], dtype=object) * 2
np.mean(["a"])
np.sum("a")
np.array(["a"]).sum()
np.array(["a"]).mean()
np.array(["a"]).max()
np.array(["a", "b"]).min()
np.array(["a"]).std()
np.array(["a"]).prod()
np.array(["a"]).cumsum()
np.nanmax([np.nan])
np.nanmin([np.nan])
np.nanmax([[np.nan, 1], [np.nan, np.nan]], axis=1)
np.nanargmax([np.nan])
np.nanmean([np.nan])
np.nansum([np.nan])
np.nanstd([np.nan])
np.nanmedian([np.nan])
np.array([np.datetime64("NaT")])
np.array(["NaT"], dtype="M8")
np.array([np.timedelta64(5)])
np.array([np.timedelta64("NaT")])
np.array([5], "m8")
np.i0([1, 2])
np.i0(1.5)
np.array([1, 2], dtype=np.int64, copy=False)
""".splitlines():
    run(case)
