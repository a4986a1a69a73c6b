import copy
import pickle
import re

import numpy as np
import numpy.ma as ma


def fresh():
    """Arrays of each kind, made anew for each statement."""
    return {
        "np": np,
        "ma": ma,
        "pickle": pickle,
        "copy": copy,
        "a": ma.array([1, 2, 3, 4, 5], mask=[0, 1, 0, 0, 1]),
        "n": ma.array([1, 2, 3, 4, 5]),
        "h": ma.array([1, 2, 3, 4, 5], mask=[0, 1, 0, 0, 1], hard_mask=True),
        "f": ma.array([1.5, -2, 0, 4], mask=[0, 0, 0, 1]),
        "d": ma.array(np.arange(6.0).reshape(2, 3), mask=[[0, 0, 1], [0, 1, 0]]),
        "b": ma.array(np.arange(12).reshape(3, 4), mask=[[0, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0]]),
        "x": ma.array([1.0, 2, 3, 4], mask=[0, 1, 0, 0]),
        "y": ma.array([1.0, 2, 3, 4]),
        "s": ma.array(["a", "bb", "c"], mask=[0, 0, 1]),
        "o": ma.array([1, "x", None], mask=[0, 1, 0]),
        "t": ma.array(np.array(["2020-01-01", "2021-01-01", "2022-01-01"], "M8[D]"), mask=[0, 1, 0]),
    }


def run(statements):
    """Runs each statement on fresh arrays and prints those that it names, the data below the mask too, and r."""
    for code in statements.strip().splitlines():
        print(">>", code)
        names = fresh()
        try:
            exec(code, names)
            for name in "anhfdbsot":
                if re.search(rf"\b{name}\b", code):
                    one = names[name]
                    print(name, repr(one), one._data.tolist(), one._mask.tolist())
            if "r" in names:
                print(repr(names["r"]))
        except Exception as error:
            print(type(error).__name__ + ": " + str(error))


def show(expressions):
    """Prints each expression and its value."""
    for code in expressions.strip().splitlines():
        print(">>", code)
        try:
            print(repr(eval(code, fresh())))
        except Exception as error:
            print(type(error).__name__ + ": " + str(error))
