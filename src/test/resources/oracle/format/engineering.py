"""Floats in engineering notation."""

import numpy as np
import pandas as pd

pd.set_eng_float_format()
print(pd.Series([1.5e6, -2, 0, 1e-9, 123456, np.nan, np.inf, 1e30, 1e-30, 999.9999, 0.001, -1234.5]))
pd.set_eng_float_format(accuracy=1, use_eng_prefix=True)
print(pd.Series([1.5e6, -2, 0, 1e-9, 123456, np.nan, np.inf, 1e30, 1e-30, 999.9999, 0.001, -1234.5]))
print(pd.DataFrame({"a": [1e5, 2], "b": ["x", 1.5]}))
pd.set_eng_float_format(accuracy=None)
print(pd.Series([1.5e6, -2, 0, 1e-9, 123456, 1e-30]))
print(pd.get_option("display.float_format").__class__)
