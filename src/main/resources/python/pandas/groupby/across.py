"""Columns by groups: ``groupby(axis=1)``, which is groupby of the transposed frame, transposed back."""

from .._construct import array_of, is_list_like
from .._lazy import module
from ..frame import DataFrame
from .generic import DataFrameGroupBy


class AcrossGroupBy:
    """The columns of a frame by groups."""

    __module__ = "pandas.core.groupby.generic"
    axis = 1

    def __init__(self, *arguments):
        turned, by, *rest = arguments
        if isinstance(by, list) and len(by) == len(turned._index) and not any(callable(one) or is_list_like(one) for one in by):
            if not all(one in turned._index for one in by):
                # One label for each column.
                by = array_of(by)
        self._rows = DataFrameGroupBy(turned, by, *rest)

    def __len__(self):
        return len(self._rows)

    def __iter__(self):
        for name, part in self._rows:
            yield name, part.T

    def get_group(self, name):
        """The columns of one group."""
        return self._rows.get_group(name).T

    def apply(self, func, *args, **kwargs):
        """A function of the columns of each group."""

        def of_rows(part):
            found = func(part.T, *args, **kwargs)
            return found.T if getattr(found, "_is_frame", False) else found

        return _turned(self._rows.apply(of_rows))

    def __getitem__(self, key):
        raise ValueError("Cannot subset columns when using axis=1")

    def agg(self, func=None, *args, **kwargs):
        """A reduction of the columns of each group."""
        if isinstance(func, str):
            return _turned(self._rows.agg(func, *args, **kwargs))
        if func is None or isinstance(func, (list, tuple, dict)):
            raise NotImplementedError("axis other than 0 is not supported")
        name = module("pandas.groupby.aggregating").method_of(self._rows, func)
        if name is not None and not args and not kwargs:
            return _turned(getattr(self._rows, name)())
        rows = self._rows
        if rows._grouping.index.nlevels > 1:
            # By several keys pandas takes each row for itself.
            return _turned(rows.agg(func, *args, **kwargs))
        found = {
            label: func(part.T, *args, **kwargs) for label, part in zip(rows._grouping.labels(), rows._grouping.parts(rows.obj))
        }
        frame = DataFrame(found, index=rows.obj._columns)
        return frame.set_axis(rows._grouping.index, axis=1)

    aggregate = agg

    def __getattr__(self, name):
        if name[:1] == "_":
            raise AttributeError(f"'DataFrameGroupBy' object has no attribute '{name}'")
        found = getattr(self._rows, name)
        if not callable(found):
            return found
        return lambda *args, **kwargs: _turned(found(*args, **kwargs))


AcrossGroupBy.__name__ = AcrossGroupBy.__qualname__ = "DataFrameGroupBy"


def _turned(found):
    return found.T.infer_objects() if getattr(found, "_is_frame", False) else found
