# preamble: printed.py
"""Calls that are refused, or answered where one would think them refused."""
import warnings

import numpy as np

warnings.simplefilter("ignore")
check(lambda: np.where([True, False], 1))
check(lambda: np.where([True, False], None, 1))
check(lambda: np.where([True, False], 1, None))
check(lambda: np.where([True, False], None, None))
check(lambda: np.where([True, False]))
check(lambda: np.swapaxes(np.ones((2, 3)), 5, 0))
check(lambda: np.ones((2, 3)).swapaxes(0, 5))
check(lambda: np.moveaxis(np.ones((2, 3)), 0, 7))
check(lambda: np.moveaxis(np.ones((2, 3)), -5, 0))
check(lambda: np.linalg.solve([[1, 2], [3, 4]], [1, 2, 3]))
check(lambda: np.linalg.solve(np.eye(2), np.ones((3, 1))))
check(lambda: np.bincount([1.5, 2.0]))
check(lambda: np.bincount(np.array([1.5])))
check(lambda: np.row_stack([[1, 2], [3, 4]]))
check(lambda: np.require(np.arange(6).reshape(2, 3), requirements="F").flags.f_contiguous)
check(lambda: np.require(np.arange(6).reshape(2, 3).T, requirements=["C"]).flags.c_contiguous)
check(lambda: np.require([1], requirements=["C", "F"]))
broken = np.array([complex(np.nan, 1), complex(1, np.inf), complex(-np.inf, np.nan)])
print(np.nan_to_num(broken), np.nan_to_num(broken, nan=5, posinf=7, neginf=-7), broken)
print(np.nan_to_num(complex(np.nan, -np.inf)), np.nan_to_num(np.complex64(complex(np.nan, np.inf))))
print(np.nan_to_num(broken, copy=False, nan=0.5) is broken, broken)
numbers = np.arange(3)
print(numbers.round(1) is numbers, numbers.conj() is numbers, np.array([1.5]).conj() is numbers, numbers.round(-1))
