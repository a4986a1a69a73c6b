"""Time series."""

from .._lazy import module


def __getattr__(name):
    if name in ("offsets", "frequencies", "holiday", "api"):
        return module(f"pandas.tseries.{name}")
    raise AttributeError(f"module 'pandas.tseries' has no attribute '{name}'")
