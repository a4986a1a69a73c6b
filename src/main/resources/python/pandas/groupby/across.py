"""Columns by groups: ``groupby(axis=1)``, which is groupby of the transposed frame, transposed back."""

from .generic import DataFrameGroupBy


class AcrossGroupBy:
    """The columns of a frame by groups."""

    __module__ = "pandas.core.groupby.generic"
    axis = 1

    def __init__(self, *arguments):
        self._rows = DataFrameGroupBy(*arguments)

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
        found = self._rows.apply(lambda part: func(part.T, *args, **kwargs))
        return found.T if getattr(found, "_is_frame", False) else found

    def agg(self, func=None, *args, **kwargs):
        """A reduction of the columns of each group."""
        return _turned(self._rows.agg(func, *args, **kwargs))

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
