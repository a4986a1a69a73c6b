"""Rows to columns and back: each function comes from the module of its concern at its first use."""

from .._lazy import module as _module

_PLACES = {
    "unstack": "unstacking", "stack": "stacking", "pivot": "pivoting", "melt": "melting", "get_dummies": "dummies",
    "from_dummies": "dummies_back", "wide_to_long": "wide", "lreshape": "wide", "pivot_table": "tables", "crosstab": "crosstabs",
}


def __getattr__(name):
    place = _PLACES.get(name)
    if place is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = globals()[name] = getattr(_module(f"{__name__}.{place}"), name)
    return found
