"""Which module each method of Series and DataFrame comes from at its first use."""

from ._lazy import claim, class_methods, methods, positional_methods
from ._missing_api import not_implemented
from .frame import DataFrame
from .generic.base import NDFrame
from .series import Series

methods(
    NDFrame,
    "pandas.generic.labels",
    "rename_axis set_axis add_prefix add_suffix reindex_like drop droplevel swaplevel reorder_levels squeeze truncate align "
    "swapaxes xs",
)
methods(
    NDFrame, "pandas.generic.missing",
    "isna isnull notna notnull fillna ffill bfill pad backfill dropna first_valid_index last_valid_index",
)
methods(NDFrame, "pandas.generic.interpolation", "interpolate")
methods(NDFrame, "pandas.generic.sorting", "sort_index")
methods(NDFrame, "pandas.generic.ranking", "rank")
methods(
    NDFrame, "pandas.generic.reductions",
    "sum prod product=prod=prod min max mean median var std sem skew kurt kurtosis=kurt=kurt any all count",
)
methods(
    NDFrame, "pandas.generic.statistics",
    "nunique describe memory_usage",
)
methods(NDFrame, "pandas.generic.cumulative", "cumsum cumprod cummax cummin diff shift pct_change clip round")
methods(
    NDFrame, "pandas.generic.selection",
    """take sample filter where mask isin replace equals bool first last at_time between_time
    asof""",
)
methods(NDFrame, "pandas.generic.conversion", "astype infer_objects convert_dtypes to_xarray")
methods(NDFrame, "pandas.generic.apply", "agg=agg=aggregate aggregate=agg transform")
methods(NDFrame, "pandas.generic.arithmetic", "dot")
methods(NDFrame, "pandas.generic.combining", "combine combine_first update compare")
methods(NDFrame, "pandas.groupby.entry", "groupby")
methods(NDFrame, "pandas.window.entry", "rolling expanding ewm")
methods(NDFrame, "pandas.reshape", "unstack")
methods(
    NDFrame, "pandas.datetimes.frames",
    "asfreq resample tz_convert tz_localize to_period to_timestamp",
)
methods(
    NDFrame, "pandas.io",
    "to_excel to_clipboard to_hdf to_sql",
)
positional_methods(NDFrame, "pandas.io.csvs", "to_csv")
positional_methods(NDFrame, "pandas.io.json.writing", "to_json")
positional_methods(NDFrame, "pandas.io.pickle", "to_pickle=write_pickle")
methods(NDFrame, "pandas.formats.info", "info")
positional_methods(NDFrame, "pandas.formats.markdown", "to_markdown")
methods(NDFrame, "pandas.formats.latex", "to_latex")
for _name in ("hist",):
    setattr(NDFrame, _name, not_implemented(f"DataFrame.{_name}"))

_OPERATORS = """add sub mul truediv floordiv mod pow radd rsub rmul rtruediv rfloordiv rmod rpow eq ne lt le gt ge
    subtract:sub multiply:mul div:truediv divide:truediv rdiv:rtruediv""".split()
for _owner, _prefix in ((DataFrame, "frame"), (Series, "series")):
    for _module, _names in (
        ("pandas.generic.labels", "rename reindex"),
        ("pandas.generic.sorting", "sort_values"),
        ("pandas.generic.extremes", "nlargest nsmallest"),
        ("pandas.generic.quantiles", "quantile"),
        ("pandas.counts", "value_counts mode"),
        ("pandas.generic.correlation", "corr cov"),
        ("pandas.generic.exploding", "explode"),
        ("pandas.generic.statistics", "idxmax idxmin"),
        ("pandas.generic.applying", "apply map"),
    ):
        methods(_owner, _module, " ".join(f"{name}={_prefix}_{name}" for name in _names.split()))
    for _name in _OPERATORS:
        _name, _, _same = _name.partition(":")
        _same = _same or _name
        methods(_owner, "pandas.generic.arithmetic", f"{_name}={_prefix}_{_same}={_same}")
del _owner, _prefix, _module, _names, _name, _same

methods(
    Series, "pandas._series.methods",
    """unique repeat factorize searchsorted argmin argmax between case_when autocorr view ravel divmod rdivmod""",
)
methods(Series, "pandas._series.reductions", "sum mean median min max var std")
methods(
    Series,
    "pandas._series.narrowed",
    """rename_axis swaplevel reorder_levels combine update count nunique prod product=prod=prod sem diff dropna groupby info
    to_period to_timestamp""",
)
methods(Series, "pandas.generic.sorting", "argsort")
methods(Series, "pandas.formats.series", "to_string")
methods(Series, "pandas._series.index_columns", "to_frame reset_index")
methods(Series, "pandas.generic.selection", "duplicated=series_duplicated drop_duplicates=series_drop_duplicates")
methods(Series, "pandas._series.methods", "to_numpy pop")
positional_methods(Series, "pandas._series.methods", "to_dict")

methods(DataFrame, "pandas._frame.assignment", "insert isetitem assign pop")
methods(DataFrame, "pandas._frame.index_columns", "set_index reset_index")
methods(DataFrame, "pandas._frame.duplicates", "duplicated drop_duplicates")
methods(DataFrame, "pandas._frame.conversion", "to_numpy")
methods(DataFrame, "pandas._frame.export", "to_records")
positional_methods(DataFrame, "pandas._frame.export", "to_dict")
class_methods(DataFrame, "pandas._frame.importing", "from_dict from_records")
methods(DataFrame, "pandas._frame.iteration", "iterrows itertuples")
methods(DataFrame, "pandas._frame.selection", "select_dtypes transpose applymap corrwith")
positional_methods(DataFrame, "pandas.formats.frame", "to_string")
positional_methods(DataFrame, "pandas.formats.html", "to_html")
methods(DataFrame, "pandas.evaluation", "query")
methods(DataFrame, "pandas._frame.selection", "eval")
methods(DataFrame, "pandas._merge", "merge join")
methods(DataFrame, "pandas.reshape", "melt pivot pivot_table stack")
methods(DataFrame, "pandas.io", "to_feather to_gbq to_orc to_parquet to_stata to_xml")
DataFrame.boxplot = not_implemented("DataFrame.boxplot")

claim(DataFrame, "NDFrame copy keys")
claim(Series, "NDFrame copy; IndexOpsMixin item to_list=tolist tolist")
