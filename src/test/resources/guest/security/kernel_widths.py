# attack: texts as wide as the largest number
# expect: ends
# limits: cpu_ms=5_000, wall_ms=20_000
import numpy as np
import pandas as pd

for action in (
    lambda: np.binary_repr(3, width=2**31 - 1), lambda: pd.Series([1.5]).to_string(float_format="%.2147483000f"),
    lambda: np.format_float_positional(1.5, precision=2**31 - 1, unique=False), lambda: np.array([10], dtype=object) ** 10**9,
    lambda: np.char.ljust(["a"], 2**31 - 1), lambda: "a".zfill(2**31 - 1), lambda: "\t".expandtabs(2**31 - 1),
):
    try:
        action()
    except Exception:
        pass
