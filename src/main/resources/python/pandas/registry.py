"""Which module each method of Series and DataFrame comes from at its first use."""

from ._lazy import class_methods, methods
from ._missing_api import not_implemented
from .frame import DataFrame
from .generic.base import NDFrame
from .series import Series

methods(
    NDFrame, "pandas.generic.labels",
    """rename rename_axis set_axis add_prefix add_suffix reindex reindex_like drop droplevel swaplevel reorder_levels squeeze
    truncate align swapaxes reset_index xs""",
)
methods(
    NDFrame, "pandas.generic.missing",
    "isna isnull notna notnull fillna ffill bfill pad backfill dropna first_valid_index last_valid_index interpolate",
)
methods(NDFrame, "pandas.generic.sorting", "sort_values sort_index nlargest nsmallest rank")
methods(
    NDFrame, "pandas.generic.reductions",
    "sum prod product min max mean median var std sem skew kurt kurtosis any all count",
)
methods(
    NDFrame, "pandas.generic.statistics",
    "quantile mode nunique value_counts idxmax idxmin corr cov describe memory_usage",
)
methods(NDFrame, "pandas.generic.cumulative", "cumsum cumprod cummax cummin diff shift pct_change clip round")
methods(
    NDFrame, "pandas.generic.selection",
    """take sample filter where mask isin duplicated drop_duplicates replace explode equals bool first last at_time between_time
    asof""",
)
methods(NDFrame, "pandas.generic.conversion", "astype infer_objects convert_dtypes to_xarray")
methods(NDFrame, "pandas.generic.apply", "apply map agg aggregate transform")
methods(
    NDFrame, "pandas.generic.arithmetic",
    """add sub mul div truediv floordiv mod pow radd rsub rmul rdiv rtruediv rfloordiv rmod rpow subtract multiply divide
    eq ne lt le gt ge dot""",
)
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
    "to_csv to_json to_excel to_pickle to_clipboard to_hdf to_sql",
)
methods(NDFrame, "pandas.formats.info", "info")
methods(NDFrame, "pandas.formats.markdown", "to_markdown")
methods(NDFrame, "pandas.formats.latex", "to_latex")
for _name in ("hist",):
    setattr(NDFrame, _name, not_implemented(f"DataFrame.{_name}"))

methods(
    Series, "pandas._series.methods",
    """unique repeat factorize searchsorted argmin argmax between case_when autocorr to_dict view ravel divmod rdivmod""",
)
methods(Series, "pandas._series.reductions", "sum mean median min max var std")
methods(Series, "pandas.generic.sorting", "argsort")
methods(Series, "pandas.formats.series", "to_string")
methods(Series, "pandas._series.index_columns", "to_frame")
methods(Series, "pandas._series.methods", "to_numpy pop")

methods(DataFrame, "pandas._frame.assignment", "insert isetitem assign pop")
methods(DataFrame, "pandas._frame.index_columns", "set_index")
methods(DataFrame, "pandas._frame.conversion", "to_numpy")
methods(DataFrame, "pandas._frame.export", "to_dict to_records")
class_methods(DataFrame, "pandas._frame.importing", "from_dict from_records")
methods(DataFrame, "pandas._frame.iteration", "iterrows itertuples")
methods(DataFrame, "pandas._frame.selection", "select_dtypes transpose applymap corrwith")
methods(DataFrame, "pandas.formats.frame", "to_string")
methods(DataFrame, "pandas.formats.html", "to_html")
methods(DataFrame, "pandas.evaluation", "query")
methods(DataFrame, "pandas._frame.selection", "eval")
methods(DataFrame, "pandas._merge", "merge join")
methods(DataFrame, "pandas.reshape", "melt pivot pivot_table stack")
methods(DataFrame, "pandas.io", "to_feather to_gbq to_orc to_parquet to_stata to_xml")
DataFrame.boxplot = not_implemented("DataFrame.boxplot")
