"""Frames of uploads and for downloads, made and read without any function that guest code can replace by its name in pandas."""

from numpy import ndarray
from pandas.frame import DataFrame
from pandas.indexes.base import default_index
from pandas.io.json.writing import Forms, prepared, to_json
from pandas.io.parsers.native import columns_of, index_from
from pandas.series import Series

_make = DataFrame._make
_wrap = ndarray._wrap
_RECORDS = Forms(10, False, "ms", True, None)


def of_table(names, columns, index_columns, rows):
    """The frame of parsed columns, the first of which are the index."""
    arrays = [_wrap(column) for column in columns]
    index = index_from(arrays[:index_columns], None) if index_columns else default_index(rows)
    return _make(arrays[index_columns:], index, columns_of(list(names)))


def records(name, value):
    """A handle of a frame that Java writes as records, or their text; ``[]`` for nothing."""
    if value is None:
        return "[]"
    if isinstance(value, DataFrame):
        if not value._columns.is_unique:
            raise ValueError("DataFrame columns must be unique for orient='records'.")
        return prepared(value, _RECORDS)
    if isinstance(value, Series):
        return to_json(value, orient="records")
    raise TypeError(f"'{name}' is no DataFrame but of type {type(value).__name__}: only frames can be downloaded")
