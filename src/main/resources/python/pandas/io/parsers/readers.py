"""read_csv, read_table, read_fwf, and the reader of pieces."""

import _kernel as K
from numpy import ndarray

from ..._sentinel import no_default
from ...frame import DataFrame
from ...indexes.base import default_index
from ..common import read_source
from .options import DEFAULTS, Options


def read_csv(filepath_or_buffer, **options):
    """A DataFrame of comma-separated text: from a path of the session's files or an open file."""
    if not options:
        return read_default(read_source(filepath_or_buffer))
    return _read("read_csv", filepath_or_buffer, options, ",")


def read_table(filepath_or_buffer, **options):
    """A DataFrame of tab-separated text."""
    return _read("read_table", filepath_or_buffer, options, "\t")


def _signature(
    filepath_or_buffer, *, sep=no_default, delimiter=None, header="infer", names=no_default, index_col=None,
    usecols=None, dtype=None, engine=None, converters=None, true_values=None, false_values=None,
    skipinitialspace=False, skiprows=None, skipfooter=0, nrows=None, na_values=None, keep_default_na=True,
    na_filter=True, verbose=no_default, skip_blank_lines=True, parse_dates=None, infer_datetime_format=no_default,
    keep_date_col=no_default, date_parser=no_default, date_format=None, dayfirst=False, cache_dates=True,
    iterator=False, chunksize=None, compression="infer", thousands=None, decimal=".", lineterminator=None,
    quotechar='"', quoting=0, doublequote=True, escapechar=None, comment=None, encoding=None,
    encoding_errors="strict", dialect=None, on_bad_lines="error", delim_whitespace=no_default, low_memory=True,
    memory_map=False, float_precision=None, storage_options=None, dtype_backend=no_default,
):  # fmt: skip
    """What inspect shows of read_csv and read_table, which take their many options as one dict for speed."""


read_csv.__wrapped__ = read_table.__wrapped__ = _signature


def read_fwf(
    filepath_or_buffer, *, colspecs="infer", widths=None, infer_nrows=100, dtype_backend=no_default, iterator=False,
    chunksize=None, **kwds,
):  # fmt: skip
    """A DataFrame of lines whose fields stand at fixed positions."""
    from .fwf import settle

    given = {"engine": "python-fwf", "iterator": iterator, "chunksize": chunksize, "dtype_backend": dtype_backend, **kwds}
    unknown = next((name for name in kwds if name not in DEFAULTS and name != "colspecs"), None)
    if unknown is not None:
        raise TypeError(f"TextFileReader.__init__() got an unexpected keyword argument '{unknown}'")
    shape = settle(colspecs, widths, infer_nrows, kwds)
    return _finish(filepath_or_buffer, Options("read_fwf", given), shape)


def _read(function, given_source, options, default_sep):
    for name in options:
        if name not in DEFAULTS:
            raise TypeError(f"{function}() got an unexpected keyword argument '{name}'")
    return _finish(given_source, Options(function, options, default_sep), None)


def _finish(given_source, options, fixed):
    reader = TextFileReader(given_source, options, fixed)
    if options.iterator or options.chunksize:
        return reader
    with reader:
        return reader.read(options.nrows)


def read_default(source):
    """read_csv without options, in one call of the kernels."""
    from .native import columns_of, index_from, utf8_error

    table = K.csv_table(source)
    if len(table) == 3:
        raise utf8_error(source, table)
    names, mixed = list(table[0]), list(table[4])
    arrays = [ndarray._wrap(handle) for handle in table[1]]
    leading = table[2]
    if mixed:
        from ...errors import DtypeWarning
        from ...generic.base import warn

        warn(
            f"Columns ({','.join(map(str, mixed))}) have mixed types. Specify dtype option on import or set "
            "low_memory=False.",
            DtypeWarning,
        )
    index = index_from(arrays[:leading], None) if leading else default_index(table[3])
    return DataFrame._make(arrays[leading:], index, columns_of(names))


class TextFileReader:
    """Reads a text in pieces: an iterator of frames, to be closed or used with ``with``."""

    __module__ = "pandas.io.parsers.readers"

    def __init__(self, f, options=None, fixed=None, **kwds):
        if options is None:
            options = Options("read_csv", kwds)
        self._options = options
        self.chunksize = options.chunksize
        self.nrows = options.nrows
        self.engine = options.engine
        self._at = 0
        source = read_source(f, options.encoding, options.encoding_errors, options.compression, options.storage_options)
        self._reader = _reader_of(source, options, fixed)

    def read(self, nrows=None):
        """The next records, or all that are left."""
        if nrows is not None and (not isinstance(nrows, int) or nrows < 0):
            raise ValueError("'nrows' must be an integer >=0")
        if self._reader is None:
            raise ValueError("I/O operation on closed file.")
        index, columns, arrays = self._reader.read(nrows)
        if index is None:
            count = len(arrays[0]) if arrays else 0
            index = default_index(count) if not self._at else _range(self._at, self._at + count)
        self._at += len(index)
        return DataFrame._make(_texts_again(arrays, columns, self._options.dtype), index, columns)

    def get_chunk(self, size=None):
        """The next piece: of so many records, or of chunksize."""
        if size is None:
            size = self.chunksize
        if self.nrows is not None:
            if self._at >= self.nrows:
                raise StopIteration
            size = self.nrows - self._at if size is None else min(size, self.nrows - self._at)
        return self.read(size)

    def __iter__(self):
        return self

    def __next__(self):
        try:
            return self.get_chunk()
        except StopIteration:
            self.close()
            raise

    def close(self):
        self._reader = None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


def _reader_of(source, options, fixed):
    if fixed is not None:
        from .fwf import fixed_reader

        return fixed_reader(source, options, fixed)
    if options.engine == "python":
        from .python import python_reader

        return python_reader(source, options)
    from .native import NativeReader

    return NativeReader(source, options)


def _range(start, stop):
    from ...indexes.range import RangeIndex

    return RangeIndex._of(range(start, stop), None)


def _texts_again(arrays, columns, dtype):
    """str and object are asked of converted columns too."""
    if not isinstance(dtype, dict) and dtype is None:
        return arrays
    from ..._construct import objects_of
    from ...dtypes import pandas_dtype

    result = []
    for name, values in zip(columns, arrays):
        asked = dtype.get(name) if isinstance(dtype, dict) else dtype
        if asked is not None and values.dtype != object:
            asked = pandas_dtype(asked)
            if asked.kind == "U":
                values = objects_of([value if value != value else str(value) for value in values.tolist()])
            elif asked == object and values.dtype.kind in "iufb":
                values = values.astype(object)
        result.append(values)
    return result
