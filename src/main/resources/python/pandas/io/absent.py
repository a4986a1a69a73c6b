"""Formats that cannot be offered: they need native libraries, a network, a database or a screen."""

from .._missing_api import not_implemented

FUNCTIONS = (
    "ExcelFile", "ExcelWriter", "HDFStore", "read_clipboard", "read_excel", "read_feather", "read_gbq", "read_hdf",
    "read_html", "read_orc", "read_parquet", "read_sas", "read_spss", "read_sql", "read_sql_query", "read_sql_table",
    "read_stata", "read_xml",
)  # fmt: skip
METHODS = (
    "to_clipboard", "to_excel", "to_feather", "to_gbq", "to_hdf", "to_orc", "to_parquet", "to_sql", "to_stata", "to_xml",
)  # fmt: skip


def __getattr__(name):
    if name in FUNCTIONS:
        return not_implemented(f"pandas.{name}")
    if name in METHODS:
        return not_implemented(f"DataFrame.{name}")
    raise AttributeError(name)
