"""The arrays that numpy does not have."""

from .._lazy import module as _module

_PLACES = {
    "ArrowExtensionArray": None,
    "ArrowStringArray": None,
    "SparseArray": "sparse",
    "BooleanArray": "masked",
    "Categorical": "categorical",
    "DatetimeArray": "datetimes",
    "FloatingArray": "masked",
    "IntegerArray": "masked",
    "IntervalArray": "interval",
    "NumpyExtensionArray": "numpy_",
    "PeriodArray": "period",
    "StringArray": "string_",
    "TimedeltaArray": "timedeltas",
}


def __getattr__(name):
    place = _PLACES.get(name, no_such)
    if place is no_such:
        raise AttributeError(f"module 'pandas.arrays' has no attribute '{name}'")
    if place is None:
        from .._missing_api import not_implemented

        return not_implemented(f"pandas.arrays.{name}")
    return getattr(_module(f"{__name__}.{place}"), name)


no_such = object()
