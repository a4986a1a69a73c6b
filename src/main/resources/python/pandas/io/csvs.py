"""to_csv: frames as delimited text, written by the kernels in pieces of rows."""

import _kernel as K
import numpy as np
from numpy import ndarray

from .._construct import is_list_like, objects_of
from .._lazy import module
from .._missing import missing_mask
from .._take import take_fill
from .common import Sink

_MINIMAL, _ALL, _NONNUMERIC, _NONE = range(4)
_ROWS = 100_000


def to_csv(
    self, path_or_buf=None, *, sep=",", na_rep="", float_format=None, columns=None, header=True, index=True,
    index_label=None, mode="w", encoding=None, compression="infer", quoting=None, quotechar='"', lineterminator=None,
    chunksize=None, date_format=None, doublequote=True, escapechar=None, decimal=".", errors="strict",
    storage_options=None,
):  # fmt: skip
    """The rows as comma-separated text: returned, or written to a path or open file."""
    frame = self if self._is_frame else self.to_frame()
    writer = CsvText(
        frame, sep, na_rep, float_format, columns, header, index, index_label, quoting, quotechar, lineterminator,
        chunksize, date_format, doublequote, escapechar, decimal,
    )  # fmt: skip
    if path_or_buf is None:
        writer.chunksize = max(1, len(frame._index))
        return "".join(writer.pieces())
    with Sink(path_or_buf, mode, encoding, errors, compression, storage_options) as sink:
        for piece in writer.pieces():
            sink.write(piece)
    return None


class CsvText:
    """What a frame is as text, piece by piece."""

    def __init__(
        self, frame, sep, na_rep, float_format, columns, header, index, index_label, quoting, quotechar,
        lineterminator, chunksize, date_format, doublequote, escapechar, decimal,
    ):  # fmt: skip
        if columns is not None:
            frame = frame.loc[:, list(columns) if is_list_like(columns) else columns]
        self.frame = frame
        self.sep = sep
        self.na_rep = na_rep
        self.float_format = float_format
        self.header = header
        self.index = index
        self.quoting = _MINIMAL if quoting is None else quoting
        self.quotechar = quotechar
        self.terminator = lineterminator or "\n"
        self.chunksize = int(chunksize or _ROWS) or 1
        self.date_format = date_format
        self.doublequote = doublequote
        self.escapechar = escapechar
        self.decimal = decimal
        self.index_label = self._settle_label(index_label)
        if is_list_like(header) and len(header) != len(frame._columns):
            raise ValueError(f"Writing {len(frame._columns)} cols but got {len(header)} aliases")
        self._check()

    def _settle_label(self, given):
        if given is False:
            return given
        labels = self.frame._index
        if given is None:
            if labels._typ == "multiindex":
                return ["" if name is None else name for name in labels.names]
            return [""] if labels._name is None else [labels._name]
        return given if isinstance(given, (list, tuple, ndarray)) or hasattr(given, "_values") else [given]

    def _check(self):
        if not isinstance(self.sep, str) or len(self.sep) != 1:
            if not isinstance(self.sep, str):
                raise TypeError(f'"delimiter" must be string, not {type(self.sep).__name__}')
            raise TypeError('"delimiter" must be a 1-character string')
        if not isinstance(self.quoting, int):
            raise TypeError('"quoting" must be an integer')
        if not 0 <= self.quoting <= 5:
            raise TypeError('bad "quoting" value')
        if self.quoting != _NONE:
            if self.quotechar is None or self.quotechar == "":
                raise TypeError("quotechar must be set if quoting enabled")
            if not isinstance(self.quotechar, str):
                raise TypeError(f'"quotechar" must be string, not {type(self.quotechar).__name__}')
            if len(self.quotechar) != 1:
                raise TypeError('"quotechar" must be a 1-character string')
        if self.escapechar is not None and len(self.escapechar) != 1:
            raise TypeError('"escapechar" must be a 1-character string')

    def pieces(self):
        """The header, then the rows in pieces."""
        arrays = self._arrays()
        form = self._format()
        count = len(self.frame._index)
        if is_list_like(self.header) or self.header:
            yield "".join([K.csv_line(objects_of(row)._h, form) for row in self._header_rows()])
        if not arrays:
            yield self.terminator * count
            return
        writer = K.csv_writer([values._h for values in arrays], form)
        for start in range(0, count, self.chunksize):
            yield K.csv_rows(writer, start, min(start + self.chunksize, count))

    def _format(self):
        simple = isinstance(self.float_format, str) and K.csv_is_float_pattern(self.float_format)
        return K.csv_format(
            self.sep, self.quotechar or '"', _kernel_quoting(self.quoting), bool(self.doublequote), self.escapechar,
            self.terminator, str(self.na_rep), self.float_format if simple else "", self.decimal,
        )  # fmt: skip

    # The header.

    def _header_rows(self):
        columns = self.frame._columns
        aliases = list(self.header) if is_list_like(self.header) else None
        labels = []
        if self.index and self.index_label is not False:
            labels = [_field(label) for label in self.index_label]
        if columns._typ != "multiindex" or aliases is not None:
            yield [*labels, *map(_field, self._column_labels(columns) if aliases is None else aliases)]
            return
        depth = self.frame._index.nlevels
        for level in range(columns.nlevels):
            line = []
            if self.index:
                # The name of the level stands above the labels of the index.
                line.append(_field(columns.names[level]))
                if isinstance(self.index_label, list) and len(self.index_label) > 1:
                    line.extend([""] * (len(self.index_label) - 1))
            line.extend(map(_field, columns.get_level_values(level).tolist()))
            yield line
        if self.index and set(labels) != {""}:
            yield [*labels[:depth], *[""] * len(columns)]

    def _column_labels(self, columns):
        if columns._typ == "datetimeindex" and self.date_format is not None:
            return self._dates(columns).tolist()
        values = columns._values
        if isinstance(values, ndarray) and values.dtype.kind == "f" and (self.float_format is not None or self.decimal != "."):
            texts = values.tolist() if self.float_format is None else self._formatted_floats(values).tolist()
            return [None if text is None else str(text).replace(".", self.decimal) for text in texts]
        if isinstance(values, ndarray) and values.dtype.kind in "mM":
            texts = K.text_times if values.dtype.kind == "M" else K.text_durations
            return ndarray._wrap(texts(values._h, "")).tolist()
        return columns.tolist()

    # The columns.

    def _arrays(self):
        frame = self.frame
        arrays = []
        if self.index:
            index = frame._index
            if index._typ == "multiindex":
                arrays.extend(self._array(index.get_level_values(level)._values) for level in range(index.nlevels))
            else:
                arrays.append(self._array(index._values))
        arrays.extend(map(self._array, frame._arrays))
        return arrays

    def _array(self, values):
        """A column as the kernels write it: numbers, times, or objects that are texts, numbers or missing."""
        if not isinstance(values, ndarray):
            return self._extension(values)
        kind = values.dtype.kind
        if (
            kind == "f"
            and self.float_format is not None
            and not (isinstance(self.float_format, str) and K.csv_is_float_pattern(self.float_format))
        ):
            return self._formatted_floats(values)
        if kind == "M" and self.date_format is not None:
            return self._dates(module("pandas").DatetimeIndex(values))
        if kind == "c":
            return objects_of([None if value != value else str(value) for value in values.tolist()])
        if kind == "O" and not K.csv_is_plain(values._h):
            return _plain_objects(values)
        return values

    def _formatted_floats(self, values):
        form = self.float_format
        write = form if callable(form) else lambda value: form % value if "%" in form else form
        return objects_of([None if value != value else write(value) for value in values.tolist()])

    def _dates(self, index):
        return index.strftime(self.date_format)._values

    def _extension(self, values):
        name = type(values).__name__
        if name == "FloatingArray":
            return self._array(values.to_numpy(values.dtype.numpy_dtype, na_value=np.nan))
        if name == "Categorical":
            if values.categories.dtype.kind in "mM":
                return self._array(take_fill(values.categories._values, values.codes))
            codes = values.codes
            known = self._array(values.categories._values)
            if known.dtype != object:
                known = known.astype(object) if known.dtype.kind in "iufb" else objects_of([str(one) for one in known.tolist()])
            return _taken(known, codes)
        if name == "DatetimeArray":
            index = module("pandas").DatetimeIndex(values)
            if self.date_format is not None:
                return self._dates(index)
            return objects_of(
                [None if missing else str(value) for value, missing in zip(list(index), missing_mask(values).tolist())]
            )
        if name in ("IntegerArray", "BooleanArray"):
            return _plain_objects(values.astype(object))
        missing = missing_mask(values).tolist()
        return objects_of([None if gone else one if isinstance(one, str) else str(one) for one, gone in zip(list(values), missing)])


def _field(label):
    """A label as the kernels write it."""
    kind = type(label)
    if kind is str:
        return label
    if label is None or label != label:
        return ""
    return label if kind in (int, float, bool) and -(2**63) <= label < 2**63 else str(label)


def _kernel_quoting(quoting):
    """QUOTE_STRINGS and QUOTE_NOTNULL come to the same as the two that are older: every missing value is a text here."""
    return {4: _NONNUMERIC, 5: _ALL}.get(quoting, quoting)


def _taken(values, codes):
    """Elements at codes; None for -1."""
    listed = [*values.tolist(), None]
    return objects_of([listed[code] for code in codes.tolist()])


def _plain_objects(values):
    """Objects with every element a text, a number or None."""
    result = []
    for value, gone in zip(values.tolist(), missing_mask(values).tolist()):
        if gone:
            result.append(None)
        elif type(value) in (str, float, bool) or type(value) is int and -(2**63) <= value < 2**63:
            result.append(value)
        elif isinstance(value, np.bool_):
            result.append(bool(value))
        elif isinstance(value, np.integer):
            result.append(int(value))
        elif isinstance(value, np.floating):
            result.append(str(value))
        else:
            result.append(str(value))
    return objects_of(result)
