# preamble: array_samples.py each.py
"""Assignment to elements of extension arrays of every kind."""

import pandas as pd


def with_set(key, value):
    def call(array):
        array = array.copy()
        array[key(array) if callable(key) else key] = value(array)
        return array

    return call


each(with_set(0, lambda x: x[2]))
each(with_set(0, lambda x: None))
each(with_set(0, lambda x: pd.NA))
each(with_set(0, lambda x: "bad"))
each(with_set([0,1], lambda x: x[2]))
each(with_set(slice(None), lambda x: x[0]))
each(with_set(lambda x: x.isna(), lambda x: x[0]))
each(with_set(0, lambda x: 99))
each(with_set(9, lambda x: 1))
