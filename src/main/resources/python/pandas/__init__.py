"""pandas 2.2 over the worker's columns and kernels."""

__version__ = "2.2.3"
__docformat__ = "restructuredtext"

from ._lazy import class_methods as _class_methods, methods as _methods, module as _module
from ._missing import isna, isna as isnull, notna, notna as notnull
from ._na import NA
from .datetimes.nat import NaT
from .frame import DataFrame
from .indexes.base import Index
from .indexes.range import RangeIndex
from .series import Series
from . import registry as _registry

# Public names and the modules that they come from when somebody first asks.
_PLACES = {
    "MultiIndex": "indexes.multi",
    "DatetimeIndex": "indexes.datetimes",
    "TimedeltaIndex": "indexes.timedeltas",
    "PeriodIndex": "indexes.period",
    "CategoricalIndex": "indexes.category",
    "IntervalIndex": "indexes.interval",
    "Categorical": "arrays.categorical",
    "Interval": "arrays.interval",
    "interval_range": "indexes.interval_range",
    "array": "arrays.construction",
    "Timestamp": "datetimes.timestamp",
    "Timedelta": "datetimes.timedelta",
    "Period": "datetimes.period",
    "DateOffset": "datetimes.date_offset",
    "date_range": "datetimes.ranges",
    "bdate_range": "datetimes.ranges",
    "timedelta_range": "datetimes.ranges",
    "period_range": "indexes.period",
    "infer_freq": "datetimes.frequencies",
    "to_datetime": "datetimes.parse",
    "to_timedelta": "datetimes.parse",
    "to_numeric": "numeric",
    "concat": "_concat",
    "merge": "_merge",
    "merge_asof": "_merge",
    "merge_ordered": "_merge",
    "cut": "tiles",
    "qcut": "tiles",
    "factorize": "_hashing",
    "unique": "_hashing",
    "value_counts": "counts",
    "eval": "evaluation",
    "IndexSlice": "index_slice",
    "NamedAgg": "groupby.named",
    "Grouper": "groupby.grouper",
    "Flags": "generic.flags",
}
for _place, _names in (
    (
        "dtypes",
        """ArrowDtype BooleanDtype CategoricalDtype DatetimeTZDtype Float32Dtype Float64Dtype Int8Dtype Int16Dtype Int32Dtype
        Int64Dtype IntervalDtype PeriodDtype SparseDtype StringDtype UInt8Dtype UInt16Dtype UInt32Dtype UInt64Dtype""",
    ),
    ("reshape", "crosstab get_dummies from_dummies lreshape melt pivot pivot_table wide_to_long"),
    ("_options", "describe_option get_option option_context options reset_option set_option set_eng_float_format"),
    (
        "io",
        """ExcelFile ExcelWriter HDFStore json_normalize read_clipboard read_csv read_excel read_feather read_fwf read_gbq read_hdf
        read_html read_json read_orc read_parquet read_pickle read_sas read_spss read_sql read_sql_query read_sql_table read_stata
        read_table read_xml to_pickle""",
    ),
    ("versions", "show_versions test"),
):
    for _name in _names.split():
        _PLACES[_name] = _place
_MODULES = frozenset(("api", "arrays", "errors", "io", "offsets", "plotting", "testing", "tseries", "core", "util"))

__all__ = sorted(
    {"DataFrame", "Series", "Index", "RangeIndex", "NA", "NaT", "isna", "isnull", "notna", "notnull"}
    | set(_PLACES)
    | {"api", "arrays", "errors", "io", "offsets", "plotting", "testing", "tseries"}
)


def __getattr__(name):
    place = _PLACES.get(name)
    if place is not None:
        try:
            found = getattr(_module(f"{__name__}.{place}"), name)
        except ModuleNotFoundError as error:
            if not (error.name or "").startswith(__name__):
                raise
            from ._missing_api import not_implemented

            found = not_implemented(f"pandas.{name}")
        globals()[name] = found
        return found
    if name in _MODULES:
        return _module(f"{__name__}.{name}")
    raise AttributeError(f"module 'pandas' has no attribute '{name}'")


def __dir__():
    return sorted(set(__all__) | {"__version__", "core", "util"})


del _name, _names, _place
