"""Reading and writing of other formats, each module imported at its first use."""

from .._lazy import module
from .._missing_api import not_implemented

_PLACES = {
    "read_csv": "parsers", "read_table": "parsers", "read_fwf": "parsers", "read_json": "json",
    "json_normalize": "json", "read_pickle": "pickle", "to_pickle": "pickle", "to_csv": "csvs", "to_json": "json",
    "to_html": "..formats.html", "to_latex": "..formats.latex", "to_markdown": "..formats.markdown",
}  # fmt: skip
_ABSENT_FUNCTIONS = frozenset((
    "ExcelFile", "ExcelWriter", "HDFStore", "read_clipboard", "read_excel", "read_feather", "read_gbq", "read_hdf",
    "read_html", "read_orc", "read_parquet", "read_sas", "read_spss", "read_sql", "read_sql_query", "read_sql_table",
    "read_stata", "read_xml",
))  # fmt: skip
_ABSENT_METHODS = frozenset((
    "to_clipboard", "to_excel", "to_feather", "to_gbq", "to_hdf", "to_orc", "to_parquet", "to_sql", "to_stata", "to_xml",
))  # fmt: skip
_MODULES = frozenset(("common", "formats", "json", "parsers", "pickle"))


def to_string(self, *args, **kwargs):
    """The object as a table of text."""
    place = module("pandas.formats.frame" if self._is_frame else "pandas.formats.series")
    return place.to_string(self, *args, **kwargs)


def __getattr__(name):
    place = _PLACES.get(name)
    if place is not None:
        found = getattr(module(f"pandas.{place[2:]}" if place[:2] == ".." else f"pandas.io.{place}"), name)
    elif name in _ABSENT_FUNCTIONS:
        found = not_implemented(f"pandas.{name}")
    elif name in _ABSENT_METHODS:
        found = not_implemented(f"DataFrame.{name}")
    elif name in _MODULES:
        return module(f"pandas.io.{name}")
    else:
        raise AttributeError(f"module 'pandas.io' has no attribute '{name}'")
    globals()[name] = found
    return found
