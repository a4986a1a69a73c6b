"""What of dateutil code around pandas uses: relativedelta, parser, tz and easter.

Written for Sandframe; no code of dateutil is here.
"""

__version__ = "2.9.0.post0"


def __getattr__(name):
    if name in ("relativedelta", "parser", "tz", "easter"):
        import importlib

        return importlib.import_module(f"dateutil.{name}")
    if name in ("rrule", "utils", "zoneinfo"):
        raise NotImplementedError(f"dateutil.{name} is not implemented in Sandframe")
    raise AttributeError(f"module 'dateutil' has no attribute '{name}'")
