"""Which rows and columns are left out, and how wide frames wrap."""

import numpy as np
import pandas as pd

df = pd.DataFrame(np.arange(40).reshape(2, 20) * 1.5, columns=[f"column{i}" for i in range(20)])
print(df)
df = pd.DataFrame(np.arange(200).reshape(2, 100))
print(df)
df = pd.DataFrame(np.arange(40).reshape(2, 20))
print(df)
df = pd.DataFrame(np.arange(50).reshape(2, 25))
print(df)
print(pd.DataFrame({"a": ["x" * 100], "b": ["y" * 100]}))
print(pd.DataFrame({"a": ["x" * 60], "b": ["y" * 60], "c": [1]}))
print(pd.DataFrame({"a" * 90: [1], "b": [2], "c": [3]}))
for w in (40, 60, 100, 200, None):
    for mc in (0, None, 5, 20):
        with pd.option_context("display.width", w, "display.max_columns", mc):
            print(w, mc)
            print(pd.DataFrame(np.arange(40).reshape(2, 20), columns=[f"column{i}" for i in range(20)]))
with pd.option_context("display.expand_frame_repr", False):
    print(df)
    print(pd.DataFrame(np.arange(40).reshape(2, 20), columns=[f"column{i}" for i in range(20)]))
with pd.option_context("display.expand_frame_repr", False, "display.max_columns", 6):
    print(df)
print(pd.DataFrame(np.arange(600).reshape(100, 6)))
for mr, mi in ((0, 10), (None, 10), (10, None), (10, 4), (5, 10), (1, 10), (2, 10), (3, 10), (10, 0)):
    with pd.option_context("display.max_rows", mr, "display.min_rows", mi):
        print(mr, mi)
        print(pd.DataFrame({"a": range(70), "b": "x"}))
        print(pd.Series(range(70)))
for sd in (True, False, "truncate"):
    with pd.option_context("display.show_dimensions", sd):
        print(pd.DataFrame({"a": range(3)}))
        print(pd.DataFrame({"a": range(70)}))
        print(pd.Series(range(3)))
        print(pd.Series(range(70)))
        print(pd.DataFrame({"a": []}))
with pd.option_context("display.max_rows", 0, "display.show_dimensions", True):
    print(pd.DataFrame({"a": range(70)}))
print(pd.DataFrame({"a": range(70), "b": 1.5}).to_string(max_rows=5, max_cols=1))
print(pd.DataFrame(np.arange(600).reshape(60, 10)).to_string(max_rows=6, max_cols=3, show_dimensions=True))
print(pd.DataFrame(np.arange(600).reshape(60, 10)).to_string(max_rows=6, max_cols=4, index=False))
print(pd.DataFrame(np.arange(600).reshape(60, 10)).to_string(max_rows=6, max_cols=4, header=False))
print(pd.DataFrame(np.arange(600).reshape(60, 10)).to_string(max_rows=1, max_cols=1))
print(pd.DataFrame(np.arange(20).reshape(2, 10)).to_string(line_width=20))
print(pd.DataFrame(np.arange(20).reshape(2, 10)).to_string(line_width=20, index=False))
print(pd.DataFrame(np.arange(20).reshape(2, 10)).to_string(line_width=20, header=False))
