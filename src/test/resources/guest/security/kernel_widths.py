# attack: texts as wide as the largest number
# expect: completes, held
# limits: cpu_ms=20_000, wall_ms=40_000
def refused(action, *errors):
    """Runs an action that has to fail with one of the errors."""
    try:
        result = action()
    except errors:
        return
    raise AssertionError(f"not refused: {type(result)}")


import numpy as np
import pandas as pd

texts = pd.Series(["a", "bcd"])
for width in (2**31 - 1, 2**31 - 8, 2**30 + 5, 2**31, 2**63):
    for action in (
        lambda: np.binary_repr(3, width=width), lambda: np.binary_repr(-3, width=width),
        lambda: np.format_float_positional(1.5, precision=width, unique=False),
        lambda: np.format_float_positional(1.5, pad_left=width), lambda: np.format_float_positional(1.5, pad_right=width),
        lambda: np.format_float_scientific(1.5, precision=width, unique=False),
        lambda: np.array2string(np.array([1.5]), precision=width, floatmode="fixed"),
        lambda: np.char.ljust(["a"], width), lambda: np.char.rjust(["a"], width), lambda: np.char.center(["a"], width),
        lambda: np.char.zfill(["a"], width), lambda: np.char.multiply(["a"], width),
        lambda: texts.str.pad(width), lambda: texts.str.pad(width, "both"), lambda: texts.str.ljust(width),
        lambda: texts.str.center(width), lambda: texts.str.zfill(width), lambda: texts.str.repeat(width),
        lambda: texts.str.repeat([width, 1]),
    ):
        # What has more than 64 bits Python's own functions cannot count.
        refused(action, MemoryError, *((OverflowError,) if width >= 2**63 else ()))
    # Python's own multiplication, which says the one or the other.
    refused(lambda: texts * width, MemoryError, OverflowError)
print("held")
