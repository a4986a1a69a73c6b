# preamble: shown.py
"""numpy.lib.stride_tricks and numpy.typing."""

from dataclasses import dataclass
from typing import Optional, Union

import numpy as np
import numpy.typing as npt
from numpy.lib.stride_tricks import as_strided, sliding_window_view
from numpy.typing import ArrayLike, NDArray


def doubled(a: npt.NDArray[np.float64], b: ArrayLike, c: Optional[NDArray[np.int_]] = None) -> NDArray[np.float64] | None:
    return np.asarray(a) * 2


def same(a: np.ndarray[tuple[int], np.dtype[np.float64]]) -> "NDArray":
    return a


@dataclass
class Point:
    x: NDArray[np.float64]
    n: int | NDArray = 3


print(doubled([1.0, 2], 3), same(1), NDArray[np.float64], Point(np.zeros(2)))
print(Union[NDArray[np.int64], float] is not None)
x = np.arange(8)
w = sliding_window_view(x, 3)
print(w, w.flags.writeable, w.base is None)
show(lambda: sliding_window_view(x, 9))
show(lambda: sliding_window_view(x, (2, 2)))
show(lambda: sliding_window_view(x, -1))
show(lambda: sliding_window_view(x.reshape(2, 4), 2))
show(lambda: sliding_window_view(x.reshape(2, 4), 2, axis=1))
show(lambda: sliding_window_view(x.reshape(2, 4), (2, 2)).shape)
show(lambda: sliding_window_view(x.reshape(2, 4), (2, 2), axis=(0, 1)).sum(axis=(-1, -2)))
show(lambda: sliding_window_view(x, 3)[::2].sum(axis=1))
show(lambda: w.__setitem__(0, 1))
show(lambda: as_strided(x, (3, 2), (16, 8)))
show(lambda: as_strided(x[::2], (2,), (16,)))
show(lambda: as_strided(x, (2, 3), (0, 8), writeable=False).flags.writeable)
y = as_strided(x, (4,), (16,))
y[0] = 100
print(x)
show(lambda: np.lib.nothing)
