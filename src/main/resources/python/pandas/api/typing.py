"""The classes of what methods give, for annotations."""

from .._lazy import module

_PLACES = {
    "DataFrameGroupBy": "pandas.groupby.generic",
    "SeriesGroupBy": "pandas.groupby.generic",
    "Resampler": "pandas.datetimes.resample",
    "NAType": "pandas._na",
    "NaTType": "pandas.datetimes.nat",
}


def __getattr__(name):
    place = _PLACES.get(name)
    if place is None:
        raise AttributeError(f"module 'pandas.api.typing' has no attribute '{name}'")
    return getattr(module(place), name)
