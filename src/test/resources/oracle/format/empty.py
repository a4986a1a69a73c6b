"""What has no rows or no columns."""

import numpy as np
import pandas as pd

print(pd.Series([], dtype=float).to_string())
print(pd.Series([], dtype=object, name="nm"))
print(pd.Series([], index=pd.Index([], name="q"), dtype="int64"))
print(pd.DataFrame())
print(pd.DataFrame(columns=["a", "b"]))
print(pd.DataFrame(index=[1, 2]))
print(pd.DataFrame(index=["x" * 40] * 3))
print(pd.DataFrame(columns=range(40)))
print(pd.DataFrame(columns=pd.MultiIndex.from_tuples([("a", 1)])))
print(pd.DataFrame({"a": []}))
print(pd.DataFrame(index=pd.RangeIndex(3)))
print(pd.DataFrame().to_string(index=False))
print(pd.DataFrame(columns=["x"]).to_string(show_dimensions=True))
