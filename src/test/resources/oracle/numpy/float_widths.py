"""Floats and integers in more digits than they have."""
import numpy as np

for precision in (0, 3, 1074, 1099, 1100, 1101, 1500):
    for value in (1.5, 1 / 3, 1e-300, 5e-324, -2.25):
        for text in (
            np.format_float_positional(value, precision=precision, unique=False),
            np.format_float_scientific(value, precision=precision, unique=False),
            np.array2string(np.array([value, 1.0]), precision=precision, floatmode="fixed", suppress_small=True),
        ):
            print(precision, len(text), text[:14], text[-14:])
print(np.format_float_scientific(1.5, exp_digits=6), np.format_float_positional(1.5, pad_left=4, pad_right=6) + "|")
for number in (0, 1, 5, -1, -5, -8, -7, -128, -129):
    for width in (None, 9, 12, 40):
        print(number, width, np.binary_repr(number, width))
print(np.char.ljust(["a", "bc"], [3, 4], "*"), np.char.zfill(["-1"], 5), np.char.multiply(["ab", ""], [2, 5]))
