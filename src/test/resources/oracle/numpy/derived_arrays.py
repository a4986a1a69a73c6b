# preamble: printed.py
"""Classes derived from ndarray."""
import numpy as np
import pandas as pd


class Noted(np.ndarray):
    def __new__(cls, values, note=None):
        made = np.asarray(values).view(cls)
        made.note = note
        return made
    def __array_finalize__(self, parent):
        if parent is not None:
            self.note = getattr(parent, "note", None)
r = Noted(np.arange(5), note="i")
check(lambda: (r.note, r[1:].note, (r + 1).note, (2 - r).note, np.sqrt(r).note, (r > 2).note))
check(lambda: (r.copy().note, r.reshape(5, 1).note, r[[0, 1]].note, r.astype(float).note, r.T.note, r[r > 2].note))
check(lambda: (r, r + 1, r.view(np.ndarray), type(np.concatenate([r, r])), Noted([1]).note))
class Plain(np.ndarray):
    pass
check(lambda: (type(np.ones(4).view(Plain) * 2), type(np.ones((2, 2)).view(Plain)[0])))
check(lambda: pd.Series([300.5, -1]).astype("uint8"))
check(lambda: pd.Series([300.5, 1]).astype("uint8"))
