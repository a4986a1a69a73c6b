"""to_json: frames and series as JSON, written by the kernels."""

import _kernel as K
import numpy as np
from numpy import ndarray

from ..._construct import objects_of
from ..._lazy import module
from ..._missing import is_missing
from ..common import Sink

_RECORDS, _LINES, _COLUMNS, _INDEX, _VALUES = range(5)
_UNITS = {"s": 7, "ms": 8, "us": 9, "ns": 10}
_ORIENTS = {"records": _RECORDS, "columns": _COLUMNS, "index": _INDEX, "values": _VALUES}
_DEEPEST = 1000


class Forms:
    """The forms of values: decimals, dates, escapes."""

    __slots__ = ("precision", "iso", "unit", "unit_name", "ascii", "default")

    def __init__(self, precision, iso, unit, ascii_only, default):
        self.precision = precision
        self.iso = iso
        self.unit_name = unit
        self.unit = _UNITS[unit]
        self.ascii = ascii_only
        self.default = default

    def arguments(self):
        return self.precision, self.iso, self.unit, self.ascii


def to_json(
    self, path_or_buf=None, *, orient=None, date_format=None, double_precision=10, force_ascii=True, date_unit="ms",
    default_handler=None, lines=False, compression="infer", index=None, indent=None, storage_options=None, mode="w",
):  # fmt: skip
    """The object as JSON: returned, or written to a path or open file."""
    if index is False and orient in ("index", "columns"):
        raise ValueError("'index=False' is only valid when 'orient' is 'split', 'table', 'records', or 'values'.")
    if orient is None:
        orient = "columns" if self._is_frame else "index"
    if date_format is None and orient == "table":
        date_format = "iso"
    elif date_format is None:
        date_format = "epoch"
    if index is None and orient in ("records", "values"):
        index = False
    elif index is None:
        index = True
    _check(self, orient, date_format, index, lines, mode, double_precision, date_unit, indent)
    forms = Forms(double_precision, date_format == "iso", date_unit, bool(force_ascii), default_handler)
    if self._is_frame:
        text = _frame_text(self, orient, forms, index, lines)
    else:
        text = _series_text(self, orient, forms, index, lines)
    if indent:
        text = K.json_indent(text, indent)
    if path_or_buf is None:
        return text
    with Sink(path_or_buf, mode, None, "strict", compression, storage_options) as sink:
        sink.write(text)
    return None


def _check(obj, orient, date_format, index, lines, mode, precision, unit, indent):
    if index is True and orient in ("records", "values"):
        raise ValueError(
            "'index=True' is only valid when 'orient' is 'split', 'table', 'index', or 'columns'."
        )
    if lines and orient != "records":
        raise ValueError("'lines' keyword only valid when 'orient' is records")
    if mode not in ("a", "w"):
        raise ValueError(f"mode={mode} is not a valid option.Only 'w' and 'a' are currently supported.")
    if mode == "a" and (not lines or orient != "records"):
        raise ValueError("mode='a' (append) is only supported when lines is True and orient is 'records'")
    known = ("split", "records", "index", "columns", "values", "table")
    if orient not in known:
        raise ValueError(f"Invalid value '{orient}' for option 'orient'")
    if not 0 <= precision <= 15:
        raise ValueError(f"Invalid value '{precision}' for option 'double_precision', max is '15'")
    if unit not in _UNITS:
        raise ValueError(f"Invalid value '{unit}' for option 'date_unit'")
    if indent is not None and indent < 0:
        raise ValueError("Value must be a nonnegative integer or None")
    if orient == "table" and date_format != "iso":
        raise ValueError(
            "Trying to write with `orient='table'` and `date_format='epoch'`. Table Schema requires dates to be "
            "formatted with `date_format='iso'`"
        )


def _frame_text(frame, orient, forms, index, lines):
    if orient in ("index", "columns") and not frame._index.is_unique:
        raise ValueError(f"DataFrame index must be unique for orient='{orient}'.")
    if orient in ("index", "columns", "records") and not frame._columns.is_unique:
        raise ValueError(f"DataFrame columns must be unique for orient='{orient}'.")
    if orient == "table":
        return _table_text(frame, forms, index)
    if orient == "split":
        return _split_text(frame, forms, index)
    handle = prepared(frame, forms, orient in ("index", "columns"))
    return K.json_text(handle, _LINES if lines else _ORIENTS[orient])


def prepared(frame, forms, with_rows=False):
    """A handle of a frame that the kernels can write by themselves."""
    handles = [_column(values, forms)._h for values in frame._arrays]
    rows = _row_labels(frame._index, forms) if with_rows else None
    columns = frame._columns
    count = len(frame._index)
    if columns.nlevels == 1 and columns.dtype.kind == "O":
        handle = K.json_frame(handles, columns._data._h, count, rows, *forms.arguments())
        if handle is not None:
            return handle
    return K.json_frame(handles, labels_of(columns, forms), count, rows, *forms.arguments())


def _series_text(series, orient, forms, index, lines):
    labels = series._index
    if orient != "table" and hasattr(series._values, "_mask") and series.dtype.kind in "iu" and series._values._mask.any():
        # With something missing pandas writes the numbers of a Series, and only of a Series, as floats.
        series = series.astype("float64")
    if orient != "table" and type(series._values).__name__ == "DatetimeArray":
        # Of moments in a zone, too: it writes those of UTC and does not say so.
        series = series.dt.tz_convert(None)
    if orient == "index" or orient == "columns":
        if not labels.is_unique:
            raise ValueError(f"Series index must be unique for orient='{orient}'")
        column = _column(series._values, forms)
        handle = K.json_frame([column._h], ["0"], len(labels), _row_labels(labels, forms), *forms.arguments())
        return K.json_text(handle, _COLUMNS)[len('{"0":') : -1]
    if orient == "split":
        parts = [f'"name":{encode(series._name, forms)}']
        if index:
            parts.append(f'"index":{_list(labels._values, forms, labels)}')
        parts.append(f'"data":{_list(series._values, forms)}')
        return "{" + ",".join(parts) + "}"
    if orient == "table":
        return _table_text(series.to_frame("values" if series._name is None else series._name), forms, index)
    text = _list(series._values, forms)
    if lines:
        return K.json_text(K.json_frame([_column(series._values, forms)._h], [""], len(labels), None, *forms.arguments()), _VALUES)
    return text


def _split_text(frame, forms, index):
    parts = [f'"columns":{_list(frame._columns._values, forms, frame._columns)}']
    if index:
        parts.append(f'"index":{_list(frame._index._values, forms, frame._index)}')
    data = K.json_text(prepared(frame, forms), _VALUES)
    parts.append(f'"data":{data if frame._arrays else "[]"}')
    return "{" + ",".join(parts) + "}"


def _table_text(frame, forms, index):
    from .schema import build_table_schema, set_default_names

    if frame._columns.nlevels > 1:
        raise NotImplementedError("orient='table' is not supported for MultiIndex columns")
    if frame._index.nlevels == 1 and frame._index._name in frame._columns or len(
        set(frame._columns).intersection(frame._index.names)
    ):
        raise ValueError("Overlapping names between the index and columns")
    schema = build_table_schema(frame, index=index)
    frame = set_default_names(frame)
    frame = frame.copy()
    if frame._index._typ == "periodindex":
        frame.index = frame.index.to_timestamp()
    for at, values in enumerate(frame._arrays):
        if values.dtype.kind == "m":
            texts = ["NaT" if is_missing(one) else one.isoformat() for one in frame._column(at).tolist()]
            frame._replace_column(at, objects_of(texts))
    if index:
        frame = frame.reset_index()
    data = K.json_text(prepared(frame, forms), _RECORDS)
    return '{"schema":' + encode(schema, forms) + ',"data":' + data + "}"


# Columns.


def _column(values, forms):
    """A column as an array whose elements the kernels can encode."""
    if not isinstance(values, ndarray):
        values = _plain(values, forms)
    if values.dtype.kind == "c" and forms.default is not None:
        texts = [encode(value, forms) for value in values.tolist()]
        values = values.astype(object)
        return ndarray._wrap(K.json_literals(values._h, list(range(len(texts))), texts))
    if values.dtype.kind == "O":
        foreign = K.json_foreign(values._h)
        if foreign is not None:
            positions = list(foreign[0])
            texts = [encode(value, forms) for value in foreign[1]]
            return ndarray._wrap(K.json_literals(values._h, positions, texts))
    return values


def _plain(values, forms):
    """The elements of an extension array in an ndarray."""
    name = type(values).__name__
    if name == "Categorical":
        known = values.categories._values
        known = known if isinstance(known, ndarray) else _plain(known, forms)
        codes = values.codes
        if known.dtype.kind in "mM" or (codes >= 0).all() and len(known):
            if len(known):
                from ..._take import take_fill

                return take_fill(known, codes.astype("int64"))
        if known.dtype.kind in "iu":
            known = known.astype("float64")
        listed = [*known.tolist(), None]
        return objects_of([listed[code] for code in codes.tolist()])
    if name == "DatetimeArray":
        times = values._ndarray if hasattr(values, "_ndarray") else values.astype("datetime64[ns]")
        return ndarray._wrap(K.json_zoned(times._h, *forms.arguments())) if forms.iso else times
    if hasattr(values, "_mask"):
        if not values._mask.any():
            return values._data
        return objects_of([None if gone else one for one, gone in zip(values._data.tolist(), values._mask.tolist())])
    return objects_of([None if is_missing(one) else one for one in (values.tolist() if name == "StringArray" else values)])


def _list(values, forms, labels=None):
    """The elements of an array, or the labels of an index, as a JSON list."""
    if labels is not None and labels.nlevels > 1:
        values = objects_of(labels.tolist())
    return K.json_list(_column(values, forms)._h, *forms.arguments())


# Keys.


def labels_of(columns, forms):
    """Column labels as they stand as keys."""
    if columns.nlevels > 1:
        return [str(label) for label in columns.tolist()]
    if columns.dtype.kind in "mM":
        return list(_time_keys(columns._values, forms).tolist())
    return [_key(label, forms) for label in columns.tolist()]


def _key(label, forms):
    if type(label) is str:
        return label
    if hasattr(label, "isoformat") or hasattr(label, "total_seconds"):
        text = encode(label, forms)
        return text[1:-1] if text[0] == '"' else text
    return str(label)


def _row_labels(index, forms):
    """Row labels as the kernels take them: integers or texts; None for 0, 1, 2, …"""
    if index._typ == "rangeindex" and index._range.start == 0 and index._range.step == 1:
        return None
    if index.nlevels > 1:
        return objects_of([str(label) for label in index.tolist()])._h
    values = index._values
    kind = values.dtype.kind
    if isinstance(values, ndarray) and kind in "iu":
        return values._h
    if kind in "mM":
        return _time_keys(values, forms)._h
    return objects_of([_key(label, forms) for label in index.tolist()])._h


def _time_keys(values, forms):
    plain = values if isinstance(values, ndarray) else _plain(values, forms)
    if plain.dtype == object:
        return objects_of(["null" if one is None else one for one in plain.tolist()])
    return ndarray._wrap(K.json_keys(plain._h, *forms.arguments()))


# Single values.


def encode(value, forms, depth=0):
    """A Python value as JSON text, as pandas' encoder writes it."""
    if value is None or value is True or value is False:
        return "null" if value is None else "true" if value else "false"
    if depth > _DEEPEST:
        raise OverflowError("Maximum recursion level reached")
    kind = type(value)
    if kind is str:
        return K.json_quote(value, forms.ascii)
    if kind is int:
        return str(value)
    if isinstance(value, float):
        return K.json_number(float(value), forms.precision)
    if kind is dict:
        return _object(value, forms, depth)
    if kind in (list, tuple) or isinstance(value, (list, tuple, set, frozenset)):
        return "[" + ",".join([encode(one, forms, depth + 1) for one in value]) + "]"
    if isinstance(value, dict):
        return _object(value, forms, depth)
    return _encode_other(value, forms, depth)


def _object(value, forms, depth):
    return "{" + ",".join([
        K.json_quote(_dict_key(key), forms.ascii) + ":" + encode(one, forms, depth + 1) for key, one in value.items()
    ]) + "}"  # fmt: skip


def _dict_key(key):
    if isinstance(key, str):
        return str(key)
    if isinstance(key, bytes):
        return key.decode("utf-8")
    return str(key)


def _encode_other(value, forms, depth):
    if isinstance(value, complex) and forms.default is not None:
        return encode(forms.default(value), forms, depth + 1)
    if is_missing(value) if not hasattr(value, "__len__") else False:
        return "null"
    if isinstance(value, np.generic):
        if isinstance(value, np.bool_):
            return "true" if value else "false"
        if isinstance(value, np.integer):
            return str(int(value))
        if isinstance(value, np.floating):
            return K.json_number(float(value), forms.precision)
        if isinstance(value, (np.datetime64, np.timedelta64)):
            return _time_text(value, forms)
        if isinstance(value, np.str_):
            return K.json_quote(str(value), forms.ascii)
    if isinstance(value, (str, int)):
        return encode(str(value) if isinstance(value, str) else int(value), forms, depth)
    if isinstance(value, bytes):
        try:
            return K.json_quote(value.decode("utf-8"), forms.ascii)
        except UnicodeDecodeError:
            if not depth:
                raise
            raise OverflowError("Unsupported UTF-8 sequence length when encoding string") from None
    if isinstance(value, ndarray):
        if value.dtype.kind not in "mMO":
            return encode(value.tolist(), forms, depth)
        return "[" + ",".join([encode(one, forms, depth + 1) for one in value]) + "]"
    time = _encode_time(value, forms)
    if time is not None:
        return time
    if hasattr(value, "_columns") and hasattr(value, "_arrays"):
        return K.json_text(prepared(value, forms), _RECORDS)
    if hasattr(value, "_values"):
        return _list(value._values, forms)
    if type(value).__name__ == "Decimal":
        return K.json_number(float(value), forms.precision)
    if hasattr(value, "__iter__") and not hasattr(value, "__dict__"):
        return encode(list(value), forms, depth)
    if forms.default is not None:
        answer = forms.default(value)
        return encode(answer, forms, depth + 1)
    if hasattr(value, "toDict"):
        return encode(value.toDict(), forms, depth + 1)
    if isinstance(value, complex):
        return encode({"imag": value.imag, "real": value.real}, forms, depth + 1)
    return encode(_attributes(value), forms, depth + 1)


def _encode_time(value, forms):
    """Dates, times and durations, or None."""
    import datetime

    if isinstance(value, (datetime.datetime, datetime.date)):
        stamp = module("pandas").Timestamp(value)
        if stamp.tzinfo is not None:
            stamp = stamp.tz_convert("UTC").tz_localize(None)
            text = _time_text(stamp.to_datetime64(), forms)
            return text[:-1] + 'Z"' if forms.iso else text
        if not 1677 < stamp.year < 2262:
            return _distant_text(stamp, forms)
        return _time_text(stamp.to_datetime64(), forms)
    if isinstance(value, datetime.timedelta):
        return _time_text(module("pandas").Timedelta(value).to_timedelta64(), forms)
    if isinstance(value, datetime.time):
        return K.json_quote(value.isoformat(), forms.ascii)
    return None


def _distant_text(stamp, forms):
    """A moment that nanoseconds cannot count: it has a text, but no number."""
    if not forms.iso:
        raise OverflowError("Overflow occurred in npy_datetimestruct_to_datetime")
    fraction = f"{stamp.microsecond:06d}000"[: 3 * (forms.unit - 7)]
    return f'"{stamp.strftime("%Y-%m-%dT%H:%M:%S")}{"." if fraction else ""}{fraction}"'


def _time_text(value, forms):
    """One moment or duration of numpy's, in whatever unit, as JSON text."""
    return K.json_list(np.array([value]).astype(f"{value.dtype.kind}8[ns]")._h, *forms.arguments())[1:-1]


def _attributes(value):
    """The plain attributes of an object, by which it is written when nothing else is known of it."""
    import warnings

    found = {}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for name in dir(value):
            if name.startswith("_"):
                continue
            try:
                one = getattr(value, name)
            except Exception:
                continue
            if not callable(one):
                found[name] = one
    return found


def ujson_dumps(
    value, ensure_ascii=True, double_precision=10, encode_html_chars=False, orient=None, date_unit="ms", iso_dates=False,
    default_handler=None, indent=0,
):
    """A value as JSON text."""
    text = encode(value, Forms(double_precision, iso_dates, date_unit, ensure_ascii, default_handler))
    return K.json_indent(text, indent) if indent else text
