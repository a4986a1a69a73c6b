# preamble: printed.py
"""Answers that are asked for seldom: options, bins of Stone, edges of many dimensions, refused repeats and draws."""
import numpy as np

print(np.get_printoptions())
print(np.histogram([1, 2, 2, 3, 9], bins="stone"), np.histogram_bin_edges(np.arange(40) % 7, bins="stone"), np.histogram([5], bins="stone"))
print(np.histogramdd(np.array([[1, 2], [2, 3], [1.5, 2.5]]), bins=2))
check(lambda: np.repeat([1, 2], -1))
check(lambda: np.repeat([1, 2], [1, -1]))
check(lambda: np.random.default_rng(1).choice([], 1))
check(lambda: np.random.default_rng(1).choice(0, 1))
check(lambda: np.random.default_rng(1).choice(np.array(0), 1))
check(lambda: np.random.choice([], 1))
check(lambda: np.random.choice(0, 1))
print(np.random.default_rng(1).choice(0, 0), np.random.RandomState(5).tomaxint(3), type(np.random.RandomState(5).tomaxint()).__name__)
print(np.char.encode(["é"], "utf-8"), np.char.encode(["aé"], "latin-1"), np.char.decode([b"\xc3\xa9"], "utf-8"), np.array([b"\xff"], dtype=object).astype("S"))
