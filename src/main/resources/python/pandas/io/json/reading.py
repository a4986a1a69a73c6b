"""read_json: frames and series of JSON; regular shapes are read by the kernels straight into columns."""

import _kernel as K
import numpy as np
from numpy import ndarray

from ..._construct import objects_of
from ..._lazy import module
from ..._missing import missing_mask
from ..._sentinel import no_default
from ...frame import DataFrame
from ...generic.base import warn
from ...indexes.base import Index, default_index
from ...series import Series
from ..common import compression_of, is_url, read_source, stringify_path

_LEAST_STAMPS = {"s": 31_536_000, "ms": 31_536_000_000, "us": 31_536_000_000_000, "ns": 31_536_000_000_000_000}
_LITERAL = (
    "Passing literal json to 'read_json' is deprecated and will be removed in a future version. To read from a literal "
    "string, wrap it in a 'StringIO' object."
)


def ujson_loads(text, precise_float=False):
    """The Python value of a JSON text, as pandas' decoder reads it."""
    import json

    if isinstance(text, (bytes, bytearray)):
        text = bytes(text).decode("utf-8")
    return json.loads(K.json_strict(text, bool(precise_float)))


def read_json(
    path_or_buf, *, orient=None, typ="frame", dtype=None, convert_axes=None, convert_dates=True,
    keep_default_dates=True, precise_float=False, date_unit=None, encoding=None, encoding_errors="strict", lines=False,
    chunksize=None, compression="infer", nrows=None, storage_options=None, dtype_backend=no_default, engine="ujson",
):  # fmt: skip
    """A DataFrame or Series of JSON: from a path of the session's files or an open file."""
    if orient == "table" and dtype:
        raise ValueError("cannot pass both dtype and orient='table'")
    if orient == "table" and convert_axes:
        raise ValueError("cannot pass both convert_axes and orient='table'")
    if dtype_backend is not no_default and dtype_backend not in ("numpy_nullable", "pyarrow"):
        raise ValueError(
            f"dtype_backend {dtype_backend} is invalid, only 'numpy_nullable' and 'pyarrow' are allowed."
        )
    if dtype is None and orient != "table":
        dtype = True
    if convert_axes is None and orient != "table":
        convert_axes = True
    if engine not in ("ujson", "pyarrow"):
        raise ValueError(f"The engine type {engine} is currently not supported.")
    _check_lines(lines, chunksize, nrows, engine)
    text = _text_of(path_or_buf, encoding, encoding_errors, compression, storage_options)
    settings = _Settings(
        orient, typ, dtype, convert_axes, convert_dates, keep_default_dates, precise_float, date_unit, lines, dtype_backend
    )
    if chunksize:
        return JsonReader(text, settings, chunksize, nrows)
    if lines and nrows is not None:
        text = "\n".join(_lines(text)[:nrows])
    return settings.read(text)


def _check_lines(lines, chunksize, nrows, engine):
    if chunksize is not None:
        if isinstance(chunksize, bool) or not isinstance(chunksize, (int, float)) or chunksize != int(chunksize) or chunksize < 1:
            raise ValueError("'chunksize' must be an integer >=1")
        if not lines:
            raise ValueError("chunksize can only be passed if lines=True")
    if nrows is not None:
        if not isinstance(nrows, int) or nrows < 0:
            raise ValueError("'nrows' must be an integer >=0")
        if not lines:
            raise ValueError("nrows can only be passed if lines=True")
    if engine == "pyarrow":
        if not lines:
            raise ValueError("currently pyarrow engine only supports the line-delimited JSON format")
        raise ImportError(
            "Missing optional dependency 'pyarrow'. pyarrow is required for PyArrow JSON. Use pip or conda to install pyarrow."
        )


def _text_of(given, encoding, errors, compression, storage_options):
    """The JSON text of a path, an open file, or (deprecated) of itself."""
    given = stringify_path(given)
    if isinstance(given, str):
        import os

        is_path = False
        if not is_url(given):
            try:
                is_path = os.path.exists(given)
            except (TypeError, ValueError):
                is_path = False
            if not is_path and compression_of(given, "infer")[0] is None:
                if given.lower().endswith(
                    (".json", *(f".json{suffix}" for suffix in (".gz", ".bz2", ".zip", ".xz", ".zst", ".tar")))
                ):
                    raise FileNotFoundError(f"File {given} does not exist")
                warn(_LITERAL, FutureWarning)
                return given
            if not is_path:
                raise FileNotFoundError(f"File {given} does not exist")
    text = read_source(given, encoding, errors, compression, storage_options)
    if isinstance(text, bytes):
        text = text.decode("utf-8")
    return text


def _lines(text):
    """The lines of a text that have content."""
    return [line for line in (line.strip() for line in text.split("\n")) if line]


class JsonReader:
    """Reads JSON lines in pieces: an iterator of frames."""

    __module__ = "pandas.io.json._json"

    def __init__(self, text, settings, chunksize, nrows):
        self._lines = _lines(text)
        if nrows is not None:
            self._lines = self._lines[:nrows]
        self._settings = settings
        self.chunksize = int(chunksize)
        self._at = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self._lines is None or self._at >= len(self._lines):
            self.close()
            raise StopIteration
        start = self._at
        piece = self._lines[start : start + self.chunksize]
        self._at += len(piece)
        found = self._settings.read("\n".join(piece))
        found.index = module("pandas.indexes.range").RangeIndex(start, start + len(found))
        return found

    def read(self):
        """All that is left, as one frame."""
        pieces = list(self)
        return module("pandas").concat(pieces)

    def close(self):
        self._lines = None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


class _Settings:
    """How values are converted after they were read."""

    def __init__(self, orient, typ, dtype, convert_axes, convert_dates, keep_default_dates, precise, date_unit, lines, backend):
        self.orient = orient
        self.frame = typ == "frame"
        self.dtype = dtype
        self.convert_axes = convert_axes
        self.convert_dates = convert_dates
        self.keep_default_dates = keep_default_dates
        self.precise = bool(precise)
        if date_unit is not None:
            date_unit = date_unit.lower()
            if date_unit not in _LEAST_STAMPS:
                raise ValueError("date_unit must be one of ('s', 'ms', 'us', 'ns')")
        self.date_units = (date_unit,) if date_unit else ("s", "ms", "us", "ns")
        self.least_stamp = _LEAST_STAMPS[date_unit or "s"]
        self.lines = lines
        self.backend = backend

    def read(self, text):
        if self.frame:
            found = self._frame(text)
            if self.orient == "table":
                return found
            if self.convert_axes:
                self._convert_axes(found)
            return self._nullable(self._convert_columns(found))
        if self.lines:
            text = f"[{','.join(_lines(text))}]"
        return self._nullable(self._series(text))

    def _nullable(self, found):
        return found if self.backend is no_default else found.convert_dtypes(dtype_backend=self.backend)

    # Reading.

    def _frame(self, text):
        orient = self.orient or "columns"
        if self.lines and orient not in ("split", "table", "index"):
            table = K.json_table("\n".join(_lines(text)), self.precise, 2)
            if table is not None and (table[3] or not _lines(text)):
                return _frame_of(table)
        if self.lines:
            text = f"[{','.join(_lines(text))}]"
        if orient == "split":
            return self._split(text)
        if orient == "table":
            from .schema import parse_table_schema

            found = parse_table_schema(ujson_loads(text, self.precise), self.precise)
            return DataFrame._make([_nan_for_none(values) for values in found._arrays], found._index, found._columns)
        table = K.json_table(text, self.precise, 1 if orient == "index" else 0)
        if table is not None:
            return _frame_of(table)
        loaded = ujson_loads(text, self.precise)
        if orient == "index":
            return DataFrame.from_dict(loaded, orient="index")
        _check_rows(loaded)
        return DataFrame(loaded)

    def _split(self, text):
        loaded = {str(key): value for key, value in ujson_loads(text, self.precise).items()}
        unknown = set(loaded) - {"columns", "index", "data"}
        if unknown:
            raise ValueError(f"JSON data had unexpected key(s): {', '.join(sorted(unknown))}")
        names = loaded.get("columns")
        if names and any(isinstance(name, list) for name in names):
            loaded["columns"] = [tuple(name) if isinstance(name, list) else name for name in names]
        elif names:
            from ..parsers.native import dedup

            loaded["columns"] = dedup(names)
        return DataFrame(**loaded)

    def _series(self, text):
        loaded = ujson_loads(text, self.precise)
        if self.orient == "split":
            loaded = {str(key): value for key, value in loaded.items()}
            unknown = set(loaded) - {"name", "index", "data"}
            if unknown:
                raise ValueError(f"JSON data had unexpected key(s): {', '.join(sorted(unknown))}")
            found = Series(**loaded)
        else:
            found = Series(loaded)
        if self.convert_axes:
            labels, changed = self._converted(found.index.to_series(), "index", typed=False, axis=True)
            if changed:
                found.index = Index(labels)
        values, changed = self._converted(found, "data", dates=bool(self.convert_dates))
        return values if changed else found

    # Converting.

    def _convert_axes(self, found):
        for axis in ("index", "columns"):
            labels = getattr(found, axis)
            if labels.nlevels > 1 or not len(labels) and labels.dtype != object:
                continue
            column = Series._make(labels._values, default_index(len(labels)), None)
            new, changed = self._converted(column, axis, typed=False, axis=True)
            if changed:
                setattr(found, axis, Index(new))

    def _convert_columns(self, found):
        arrays = list(found._arrays)
        changed = False
        for at, name in enumerate(found._columns.tolist()):
            column = Series._make(arrays[at], found._index, name)
            if self.convert_dates and self._is_date(name):
                dates, made = self._dates(column)
                if made:
                    column, changed = dates, True
            column, made = self._converted(column, name, dates=False)
            changed |= made
            arrays[at] = column._values
        return DataFrame._make(arrays, found._index, found._columns) if changed else found

    def _is_date(self, name):
        if not isinstance(self.convert_dates, bool) and name in self.convert_dates:
            return True
        if not self.keep_default_dates or not isinstance(name, str):
            return False
        name = name.lower()
        return name.endswith(("_at", "_time")) or name in ("modified", "date", "datetime") or name.startswith("timestamp")

    def _converted(self, data, name, typed=True, dates=True, axis=False):
        """The data under a better dtype, and whether it changed."""
        if typed:
            if not self.dtype:
                if not missing_mask(data._values).any():
                    return data, False
                if data.dtype == object:
                    values = [np.nan if value is None else value for value in data._values.tolist()]
                    plain = np.full(len(values), np.nan) if missing_mask(data._values).all() else objects_of(values)
                    data = Series._make(plain, data._index, data._name)
                return data, True
            if self.dtype is not True:
                dtype = self.dtype.get(name) if isinstance(self.dtype, dict) else self.dtype
                if dtype is not None:
                    try:
                        return data.astype(dtype), True
                    except (TypeError, ValueError):
                        return data, False
        if dates:
            found, made = self._dates(data)
            if made:
                return found, True
        changed = False
        if self.backend is not no_default and not axis:
            return data, True
        values = data._values
        if values.dtype == object:
            if K.json_has_words(values._h):
                return data, False
            floats = _floats(values)
            if floats is not None:
                values, changed = floats, True
        if len(values) and isinstance(values, ndarray) and values.dtype.kind == "f":
            ints = _ints(values)
            if ints is not None:
                values, changed = ints, True
        elif len(values) and values.dtype == object:
            ints = _int_objects(values)
            if ints is not None:
                values, changed = ints, True
        if name == "index" and len(values) and self.orient == "split":
            return data, False
        return (Series._make(values, data._index, data._name), True) if changed else (data, False)

    def _dates(self, data):
        """The data as dates, if they all can be."""
        if not len(data):
            return data, False
        values = data._values
        if values.dtype == object:
            if K.json_has_words(values._h):
                return data, False
            ints = _int_objects(values, exact=False)
            if ints is not None:
                values = ints
        if isinstance(values, ndarray) and values.dtype.kind in "iuf":
            in_range = missing_mask(values) | (values > self.least_stamp)
            if not in_range.all():
                return data, False
        to_datetime = module("pandas").to_datetime
        import warnings

        for unit in self.date_units:
            try:
                with warnings.catch_warnings():
                    warnings.filterwarnings("ignore", ".*Could not infer format.*", category=UserWarning)
                    found = to_datetime(Series._make(values, data._index, data._name), errors="raise", unit=unit)
            except (ValueError, OverflowError, TypeError):
                continue
            return found, True
        return data, False


def _nan_for_none(values):
    """Objects with NaN for what is missing."""
    if isinstance(values, ndarray) and values.dtype == object:
        absent = missing_mask(values)
        if absent.any():
            values = values.copy()
            values[absent] = np.nan
    return values


def _floats(values):
    """Objects as floats, or None where one of them is no number."""
    result = []
    for value in values.tolist():
        if value is None:
            result.append(np.nan)
        elif isinstance(value, (str, int, float)):
            try:
                result.append(float(value))
            except (ValueError, OverflowError):
                return None
        else:
            return None
    return np.array(result, dtype="float64")


def _ints(values):
    """Floats as integers where all are whole."""
    if not np.isfinite(values).all() or not (np.abs(values) < 2.0**63).all():
        return None
    ints = values.astype("int64")
    return ints if (ints == values).all() else None


def _int_objects(values, exact=True):
    result = []
    for value in values.tolist():
        if isinstance(value, (str, int)) and not (exact and isinstance(value, str)):
            try:
                result.append(int(value))
            except ValueError:
                return None
        else:
            return None
    if any(not -(2**63) <= one < 2**63 for one in result):
        return None
    return np.array(result, dtype="int64")


def _check_rows(loaded):
    """Rows that are no objects among rows that are, as the constructor would meet them."""
    if isinstance(loaded, list) and loaded and isinstance(loaded[0], dict):
        for row in loaded:
            if not isinstance(row, dict):
                raise AttributeError(f"'{type(row).__name__}' object has no attribute 'keys'")


def _frame_of(table):
    """The frame of columns that the kernels read."""
    names, labels, handles, rows = table[0], table[1], table[2], table[3]
    arrays = [_loaded(ndarray._wrap(handle)) for handle in handles]
    index = default_index(rows) if labels is None else Index._make(objects_of(list(labels)), None)
    if names is None:
        columns = default_index(len(arrays))
    elif len(names) == 0:
        columns = default_index(0)
    else:
        columns = Index._make(objects_of(list(names)), None)
    return DataFrame._make(arrays, index, columns)


def _loaded(values):
    """A column with its nested values, which the kernels leave as text, made Python's own."""
    if values.dtype != object:
        return values
    nested = K.json_nested(values._h)
    if nested is None:
        return values
    positions, texts = list(nested[0]), list(nested[1])
    found = values.tolist()
    import json

    for position, text in zip(positions, json.loads(f"[{','.join([K.json_strict(text, False) for text in texts])}]")):
        found[position] = text
    return objects_of(found)
