"""What all windows share: which columns they run over, and how results are labelled."""

import _kernel as K
import numpy as np
from numpy import ndarray
from numpy._dtypes import dtype as _dtype

from .._frame.together import columns_of
from .._lazy import module
from .._missing import missing_mask
from ..errors import DataError
from ..indexes.base import Index, is_hashable


class BaseWindow:
    """An object and the windows over its rows."""

    _shown = ()

    # What only some windows are given; the others have it all the same.
    window = None
    center = False
    closed = None
    step = None
    win_type = None
    exclusions = frozenset()

    def __init__(self, obj, min_periods, on, axis, method):
        self.obj = obj
        self.on = on
        self.axis = axis
        self.min_periods = min_periods
        self.method = method
        self._selection = None
        self._parts = None
        self._check()

    def _check(self):
        if self.min_periods is not None:
            if not is_integer(self.min_periods):
                raise ValueError("min_periods must be an integer")
            if self.min_periods < 0:
                raise ValueError("min_periods must be >= 0")
        if self.method not in ("table", "single"):
            raise ValueError("method must be 'table' or 'single")
        if self.method == "table" and not self.obj._is_frame:
            raise ValueError("method='table' not applicable for Series objects.")

    def __repr__(self):
        shown = [f"{name}={getattr(self, name)}" for name in self._shown if getattr(self, name) is not None]
        return f"{type(self).__name__} [{','.join(shown)}]"

    @property
    def ndim(self):
        return self._selected.ndim

    # Which columns.

    @property
    def _selected(self):
        if self._selection is None:
            return self.obj
        return self.obj[self._selection]

    def __getitem__(self, key):
        if not self.obj._is_frame:
            raise KeyError(f"Column not found: {key}")
        if isinstance(key, (list, tuple, Index, ndarray)) or hasattr(key, "_index"):
            names = list(key)
            columns = self.obj._columns.tolist()
            absent = [name for name in names if name not in columns]
            if absent:
                raise KeyError(f"Columns not found: {str(absent)[1:-1]}")
            return self._choosing(names)
        if not is_hashable(key) or key not in self.obj._columns:
            raise KeyError(f"Column not found: {key}")
        return self._choosing(key)

    def _choosing(self, selection):
        chosen = object.__new__(type(self))
        chosen.__dict__.update(self.__dict__)
        chosen._selection = selection
        return chosen

    def __getattr__(self, name):
        if name[:1] != "_" and name != "obj":
            obj = self.obj
            if obj._is_frame and name in obj._columns:
                return self[name]
        raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")

    def __dir__(self):
        names = set(object.__dir__(self))
        if self.obj._is_frame:
            names.update(label for label in self.obj._columns.tolist() if isinstance(label, str) and label.isidentifier())
        return sorted(names)

    # What they run over.

    def _data(self, numeric_only=False):
        """The chosen columns without the one that holds the times."""
        data = self._selected
        if data._is_frame and isinstance(self.on, str) and self.on in data._columns:
            data = data._take_columns([at for at, label in enumerate(data._columns.tolist()) if label != self.on])
        if numeric_only:
            if not data._is_frame:
                if not _is_number(data._values):
                    raise NotImplementedError(f"{type(self).__name__}.{self._called} does not implement numeric_only")
                return data
            kept = [at for at, values in enumerate(data._arrays) if _is_number(values)]
            data = data._take_columns(kept)
        return data

    def _apply(self, function, name, numeric_only=False, whole=None):
        """A result of function(values) for the windows of each chosen column.

        whole is the name of a verb that does the same to plain columns of numbers, with its further arguments.
        """
        self._called = name
        data = self._data(numeric_only)
        if whole is not None and _is_plain(data):
            verb, *arguments = whole
            if data._is_frame:
                return self._with_times(data._with(K.columns_verb(columns_of(data), verb, *arguments)))
            made = ndarray._wrap(getattr(K, verb)(data._values._h, *arguments))
            return type(data)._make(made, data._index, data._name).__finalize__(data)
        if self.axis == 1:
            turned = data._take_columns([at for at, values in enumerate(data._arrays) if _is_number(values)]).T
            results = [function(self._numbers(values, True)) for values in turned._arrays]
            return turned._with(results).T
        if not data._is_frame:
            result = self._ordered(type(data)._make(function(self._numbers(data._values, False)), self._index_of(data), data._name))
            return result.__finalize__(data)
        results = [function(self._numbers(values, True)) for values in data._arrays]
        frame = type(data)._make(results, self._index_of(data), data._columns)
        return self._ordered(self._with_times(frame))

    def _index_of(self, data):
        step = getattr(self, "step", None)
        return data._index if step in (None, 1) else data._index._slice(slice(None, None, step))

    def _ordered(self, result):
        return result

    def _numbers(self, values, frame):
        """The values as doubles in the order of the windows; what is infinite counts as missing."""
        try:
            values = _as_doubles(values)
        except (ValueError, TypeError):
            if frame:
                raise DataError(f"Cannot aggregate non-numeric type: {values.dtype}") from None
            raise DataError("No numeric types to aggregate") from None
        values = values if self._parts is None else values.take(self._parts.order)
        infinite = np.isinf(values)
        return np.where(infinite, np.nan, values) if infinite.any() else values

    def _with_times(self, frame):
        """The frame with the column that holds the times, in its place."""
        name = self.on
        if name is None or isinstance(name, Index) or frame._columns._find(name) >= 0 or name in list(frame._index.names):
            return frame
        selected = self._selected
        times = self.obj[name]._values
        step = getattr(self, "step", None)
        times = times if step in (None, 1) else times[::step]
        if selected._is_frame and name in selected._columns:
            before = selected._columns.tolist()[: selected._columns.get_loc(name)]
            place = sum(label in frame._columns for label in before)
        else:
            place = len(frame._columns)
        arrays = list(frame._arrays)
        arrays.insert(place, times)
        return type(frame)._make(arrays, frame._index, frame._columns.insert(place, name))

    # Functions by name, in lists and by column.

    def aggregate(self, func, *args, **kwargs):
        """One or several functions: a name, a function, a list of them, or a dict by column."""
        return module("pandas.window.aggregating").aggregate(self, func, args, kwargs)

    agg = aggregate


def is_integer(value):
    return isinstance(value, (int, np.integer)) and not isinstance(value, (bool, np.bool_))


def _is_number(values):
    dtype = values.dtype
    if isinstance(dtype, np.dtype):
        return dtype.kind in "iuf"
    return bool(getattr(dtype, "_is_numeric", False)) and dtype.kind in "iuf"


def _is_plain(data):
    """Whether all columns are arrays of numbers or bools."""
    if not data._is_frame:
        return type(data._values) is ndarray and data._values.dtype.kind in "iufb"
    code = K.columns_dtype(columns_of(data))
    if code >= 0:
        return _dtype.of_code(code).kind in "iufb"
    return all(type(values) is ndarray and values.dtype.kind in "iufb" for values in data._arrays)


def _as_doubles(values):
    dtype = values.dtype
    if isinstance(dtype, np.dtype):
        if dtype.kind not in "iufb" and dtype.kind != "O":
            raise TypeError(f"no numbers: {dtype}")
        return values if dtype.name == "float64" else values.astype("float64")
    if dtype.name == "category":
        return _as_doubles(np.asarray(values))
    if not getattr(dtype, "_is_numeric", False) and dtype.kind != "b":
        raise TypeError(f"no numbers: {dtype}")
    return values.to_numpy(dtype="float64", na_value=np.nan)


def present(values):
    """1.0 where a value is there, and 0.0."""
    return (~missing_mask(values)).astype("float64")
