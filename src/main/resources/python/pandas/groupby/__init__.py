"""Rows by groups: what ``groupby`` gives, and its keys."""

from .._lazy import module as _module

_PLACES = {
    "DataFrameGroupBy": "pandas.groupby.generic",
    "SeriesGroupBy": "pandas.groupby.generic",
    "GroupBy": "pandas.groupby.base",
    "NamedAgg": "pandas.groupby.named",
    "Grouper": "pandas.groupby.grouper",
}


def __getattr__(name):
    place = _PLACES.get(name)
    if place is None:
        raise AttributeError(f"module 'pandas.groupby' has no attribute '{name}'")
    return getattr(_module(place), name)
