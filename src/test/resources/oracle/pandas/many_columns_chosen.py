# where, mask and correlations of frames of several columns at once.
import warnings

import numpy as np
import pandas as pd

warnings.simplefilter("ignore")
rng = np.random.default_rng(3)
table = rng.random((8, 4))
holed = table.copy()
holed[1, 1] = holed[5, 0] = np.nan
frames = {
    "rows": pd.DataFrame(table),
    "holed": pd.DataFrame(holed),
    "copied": pd.DataFrame(holed).copy(),
    "ints": pd.DataFrame(rng.integers(0, 9, (5, 3))),
    "floats": pd.DataFrame(holed.astype("float32")),
    "mixed": pd.DataFrame({"a": [1, 2, 3], "b": [1.5, np.nan, 2]}),
}
for name, frame in frames.items():
    print("--", name)
    held = frame > frame.mean().mean()
    for text in ("where(held)", "where(held, 0)", "mask(held)", "mask(held, -1.5)", "where(held, -frame)", "where(held, 'x')",
                 "where(held, None)", "where(held, pd.NA)", "where(held.iloc[:2])", "mask(frame == 0, np.nan)", "corr()",
                 "corr(min_periods=7)"):
        found = eval("frame." + text)
        print(text, found.to_dict("list"), [str(dtype) for dtype in found.dtypes])
    print(frame[held].to_dict("list"))
    changed = frame.copy()
    changed.where(held, 5, inplace=True)
    print(changed.to_dict("list"))
    changed[changed > 2] = 1
    changed[held] = np.nan
    print(changed.to_dict("list"))
    chosen = frame.where(frame == frame, 0)
    chosen.iloc[0, 0] = 99
    print(frame.iloc[0, 0] == 99)
print(pd.DataFrame().corr(), pd.DataFrame({"a": [1.0]}).corr(), pd.DataFrame({"a": ["x"], "b": [1]}).corr(numeric_only=True), sep="\n")
