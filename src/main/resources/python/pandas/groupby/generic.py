"""Grouped Series and frames."""

from numpy import ndarray

from .._lazy import methods, module
from .._missing_api import not_implemented
from ..frame import DataFrame
from ..indexes.base import Index
from .base import GroupBy


class SeriesGroupBy(GroupBy):
    """The values of a Series by groups."""

    __module__ = "pandas.core.groupby.generic"

    @property
    def _selected(self):
        return self.obj

    _data = _selected

    def _items(self):
        """The arrays to compute of."""
        return [self.obj._values]

    def _labelled(self, arrays, fill=None):
        """One result of each group."""
        from ..series import Series

        result = Series._make(arrays[0], self._grouping.index, self.obj._name)
        return self._finished(result, fill)

    def _rowwise(self, arrays):
        """One result of each row."""
        return self.obj._with(arrays[0])

    def __getitem__(self, key):
        raise IndexError(f"Column(s) {self.obj._name} already selected")


class DataFrameGroupBy(GroupBy):
    """The rows of a frame by groups."""

    __module__ = "pandas.core.groupby.generic"

    @property
    def _selected(self):
        """The chosen columns, else all."""
        return self.obj if self._selection is None else self._chosen

    @property
    def _chosen(self):
        selection = self._selection
        return self.obj[selection if isinstance(selection, list) else [selection]]

    @property
    def _data(self):
        """The columns to compute of: the chosen ones, else all but the keys."""
        if self._selection is not None:
            return self._chosen
        obj = self.obj
        excluded = {key.column for key in self._keys if key.column is not None}
        if not excluded:
            return obj
        labels = obj._columns.tolist()
        if obj._columns.nlevels > 1:
            # A label of the outer levels stands for all columns under it.
            excluded = {one if isinstance(one, tuple) else (one,) for one in excluded}
            kept = [at for at, label in enumerate(labels) if not any(label[:len(one)] == one for one in excluded)]
        else:
            kept = [at for at, label in enumerate(labels) if label not in excluded]
        taken = obj._take_columns(kept)
        return taken if type(obj) is DataFrame else module("pandas._subclassing").own(obj, taken, True)

    def _items(self):
        return self._data._arrays

    def _labelled(self, arrays, fill=None, columns=None):
        columns = self._data._columns if columns is None else columns
        made = DataFrame._make(arrays, self._grouping.index, columns)
        if self.obj._split:
            object.__setattr__(made, "_split", True)
        return self._finished(made, fill)

    def _rowwise(self, arrays):
        return self._data._with(arrays)

    def __iter__(self):
        return GroupBy.__iter__(self)

    def __getitem__(self, key):
        if isinstance(key, tuple) and len(key) > 1:
            raise ValueError("Cannot subset columns with a tuple with more than one element. Use a list instead.")
        if self._selection is not None:
            raise IndexError(f"Column(s) {self._selection} already selected")
        obj = self.obj
        if type(key) is str:
            column = obj._items.get(key)
            if column is not None:
                # A column that was asked for before.
                return self._like(column, SeriesGroupBy)
        if isinstance(key, (list, ndarray, Index)) or hasattr(key, "_index") and not getattr(key, "_is_frame", False):
            wanted = list(key)
            absent = [label for label in wanted if label not in obj._columns]
            if absent:
                raise KeyError(f"Columns not found: {str(set(absent))[1:-1]}")
            return self._like(obj, selection=wanted)
        if key not in obj._columns:
            raise KeyError(f"Column not found: {key}")
        column = obj[key]
        if column._is_frame:
            return self._like(obj, selection=[key])
        return self._like(column, SeriesGroupBy)

    def _each(self):
        """Each column to compute of, as grouped values."""
        data = self._data
        for at in range(len(data._arrays)):
            yield data._columns._item(at), self._like(data._column(at), SeriesGroupBy)


methods(
    GroupBy, "pandas.groupby.reductions",
    "sum prod mean median min max first last std var sem skew any all count size nunique idxmin idxmax",
)
methods(GroupBy, "pandas.groupby.quantiles", "quantile ohlc")
methods(
    GroupBy, "pandas.groupby.rows",
    "head tail ngroup cumcount cumsum cumprod cummin cummax shift diff pct_change ffill bfill sample",
)
methods(GroupBy, "pandas.groupby.ranking", "rank")
methods(GroupBy, "pandas.groupby.applying", "apply filter fillna take _via_apply")
methods(GroupBy, "pandas.groupby.transforming", "transform")
methods(GroupBy, "pandas.groupby.aggregating", "agg=agg=aggregate aggregate")
methods(GroupBy, "pandas.groupby.statistics", "describe")
methods(SeriesGroupBy, "pandas.groupby.statistics", "value_counts=series_value_counts corr=series_corr cov=series_cov")
methods(DataFrameGroupBy, "pandas.groupby.statistics", "value_counts=frame_value_counts corr=frame_corr cov=frame_cov")
methods(SeriesGroupBy, "pandas.groupby.statistics", "unique nlargest nsmallest")
methods(DataFrameGroupBy, "pandas.groupby.statistics", "corrwith")
GroupBy.nth = property(lambda self: module("pandas.groupby.rows").Nth(self))
for _name in ("is_monotonic_increasing", "is_monotonic_decreasing", "dtype"):
    setattr(SeriesGroupBy, _name, property(lambda self, name=_name: getattr(module("pandas.groupby.statistics"), name)(self)))
DataFrameGroupBy.dtypes = property(lambda self: module("pandas.groupby.statistics").dtypes(self))
for _name in ("hist", "plot"):
    setattr(GroupBy, _name, not_implemented(f"DataFrameGroupBy.{_name}"))
DataFrameGroupBy.boxplot = not_implemented("DataFrameGroupBy.boxplot")
del _name
