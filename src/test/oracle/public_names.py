"""Lists the public names of pandas and numpy, for docs/reference/names.md: run by real pandas' Python, it prints src/test/resources/dev/sandframe/guest/public-names.txt.

Each scope is a line of its title and of the module or expression that it is, followed by the names in it, one a line.
"""
import importlib
import warnings

import numpy as np
import pandas as pd

warnings.simplefilter("ignore")

# Modules that are their libraries' own business, not their users'.
PRIVATE = {
    "pandas": {"annotations", "compat", "core", "io", "pandas", "util", "test"},
    "numpy": {"core", "compat", "conftest", "distutils", "f2py", "matlib", "test", "tests", "version"},
}

MODULES = """
pandas pandas.api.extensions pandas.api.indexers pandas.api.interchange pandas.api.types pandas.api.typing pandas.arrays pandas.errors
pandas.io.json pandas.plotting pandas.testing pandas.tseries.frequencies pandas.tseries.offsets
numpy numpy.char numpy.ctypeslib numpy.dtypes numpy.emath numpy.exceptions numpy.fft numpy.lib numpy.linalg numpy.ma numpy.polynomial
numpy.random numpy.rec numpy.strings numpy.testing numpy.typing
"""

CLASSES = """
DataFrame                   pandas.DataFrame
Series                      pandas.Series
Series.str                  pandas.Series(["x"]).str
Series.dt of times          pandas.Series(pandas.to_datetime(["2024-01-01"])).dt
Series.dt of durations      pandas.Series(pandas.to_timedelta(["1D"])).dt
Series.dt of periods        pandas.Series(pandas.period_range("2024", periods=1)).dt
Series.cat                  pandas.Series(["x"], dtype="category").cat
Index                       pandas.Index
RangeIndex                  pandas.RangeIndex
CategoricalIndex            pandas.CategoricalIndex
IntervalIndex               pandas.IntervalIndex
MultiIndex                  pandas.MultiIndex
DatetimeIndex               pandas.DatetimeIndex
TimedeltaIndex              pandas.TimedeltaIndex
PeriodIndex                 pandas.PeriodIndex
DataFrameGroupBy            pandas.DataFrame([[1]]).groupby(0)
SeriesGroupBy               pandas.Series([1]).groupby([1])
Resampler                   pandas.Series([1], index=pandas.to_datetime(["2024-01-01"])).resample("D")
Rolling                     pandas.Series([1]).rolling(1)
Expanding                   pandas.Series([1]).expanding()
ExponentialMovingWindow     pandas.Series([1]).ewm(1)
Timestamp                   pandas.Timestamp("2024-01-01")
Timedelta                   pandas.Timedelta("1D")
Period                      pandas.Period("2024")
Interval                    pandas.Interval(0, 1)
MonthEnd                    pandas.offsets.MonthEnd()
Categorical                 pandas.Categorical(["x"])
CategoricalDtype            pandas.CategoricalDtype(["x"])
Flags                       pandas.Flags
numpy.ndarray               numpy.array([1])
numpy.dtype                 numpy.dtype("int64")
numpy.float64               numpy.float64(1)
numpy.int64                 numpy.int64(1)
numpy.datetime64            numpy.datetime64("2024-01-01")
numpy.ufunc                 numpy.add
numpy.random.Generator      numpy.random.Generator
numpy.random.RandomState    numpy.random.RandomState
numpy.polynomial.Polynomial numpy.polynomial.Polynomial
"""


def public(scope, title):
    """A scope's names, sorted: those that a module declares, else those without an underscore."""
    declared = None if title == "numpy" else getattr(scope, "__all__", None)
    found = declared if declared is not None else [name for name in dir(scope) if not name.startswith("_")]
    return sorted(name for name in set(found) - PRIVATE.get(title, set()) if is_there(scope, name))


def is_there(scope, name):
    """Whether it is more than a name that says where something has gone."""
    try:
        getattr(scope, name)
        return True
    except (AttributeError, ImportError):
        return False
    except ValueError:
        return True  # It is there, and has no value for this one.


def main():
    for name in ("api.typing", "io.json", "plotting", "testing", "tseries.frequencies", "tseries.offsets"):
        importlib.import_module(f"pandas.{name}")
    for name in ("ctypeslib", "rec", "strings", "typing"):
        importlib.import_module(f"numpy.{name}")
    scopes = [(name, name, eval(name, {"pandas": pd, "numpy": np})) for name in MODULES.split()]
    for line in CLASSES.strip().splitlines():
        title, expression = line[:28].strip(), line[28:].strip()
        scopes.append((title, expression, eval(expression, {"pandas": pd, "numpy": np})))
    for title, expression, scope in scopes:
        print(f"# {title} = {expression}")
        for name in public(scope, title):
            print(name)


main()
