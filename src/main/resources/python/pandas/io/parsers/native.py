"""Records from the kernels' reader as columns, with names, an index, dtypes and dates as read_csv's options ask."""

import _kernel as K
import numpy as np
from numpy import nan, ndarray

from ..._construct import infer, is_list_like, objects_of
from ..._lazy import module
from ..._sentinel import no_default
from ...dtypes import ExtensionDtype, pandas_dtype
from ...errors import DtypeWarning, ParserError, ParserWarning
from ...generic.base import warn
from ...indexes.base import Index, index_of
from . import dates
from .casting import INFER, SKIP, TEXT, cast_column, mode_of, nullable
from .options import NA_TOKENS

_NONE = -1
_WHITESPACE = -2
_NONNUMERIC = 2
_BAD_LINES = {"error": 0, "warn": 1, "skip": 2}
_MOST = 2**31 - 1


def open_reader(source, options, dialect=None):
    """A handle of the kernels' reader on a whole text."""
    o = options
    if dialect is None:
        delimiter = _WHITESPACE if o.delim_whitespace else ord(o.delimiter)
        quote = ord(o.quotechar) if o.quotechar and o.quoting != 3 else _NONE
        dialect = (
            [delimiter, quote, _code(o.escapechar), _code(o.comment), _code(o.lineterminator)],
            [int(o.doublequote), int(o.skipinitialspace), int(o.skip_blank_lines)],
            _skipped(o.skiprows, source),
        )
    characters, flags, skipped = dialect
    expected = len(o.names) if o.names is not None and not o.header_rows and o.usecols is None else _NONE
    arguments = (
        characters, flags, skipped, o.header_rows, expected, o.usecols is not None,
        0 if callable(o.on_bad_lines) else _BAD_LINES[o.on_bad_lines], _code(o.decimal), _code(o.thousands), o.float_precision,
    )  # fmt: skip
    opened = K.csv_open(source, *arguments)
    if len(opened) == 3:
        raise utf8_error(source, opened)
    return opened[0]


def utf8_error(source, failure):
    """Python's error for bytes that are no UTF-8; its positions count from the start of the block that was being read."""
    start, end, reason = failure[0], failure[1], failure[2]
    try:
        source.decode("utf-8")
    except UnicodeDecodeError as error:
        return UnicodeDecodeError("utf-8", source[error.start - start :], start, end, reason)
    return None


def _code(character):
    return _NONE if character is None else ord(character)


def _skipped(skiprows, source):
    """What is skipped: a number of lines at the start, or a list of line numbers."""
    if skiprows is None:
        return 0
    if callable(skiprows):
        count = (
            source.count("\n" if isinstance(source, str) else b"\n") + source.count("\r" if isinstance(source, str) else b"\r") + 1
        )
        return [line for line in range(count) if skiprows(line)]
    if isinstance(skiprows, (int, np.integer)):
        return int(skiprows)
    if isinstance(skiprows, str):
        raise TypeError("an integer is required")
    if not hasattr(skiprows, "__iter__"):
        raise TypeError(f"'{type(skiprows).__name__}' object is not iterable")
    return [int(line) for line in skiprows]


class NativeReader:
    """Names and columns of one text; read() gives one piece after the other."""

    def __init__(self, source, options, dialect=None):
        self.options = o = options
        self.handle = open_reader(source, o, dialect)
        self.unnamed = set()
        self.repeated = {}
        self.first_piece = True
        self.index_names = None
        self.column_names = None
        self.passed_names = o.names is not None
        self._read_header()
        self._settle_usecols()
        self._settle_dates()
        self._settle_index()
        self._plan()

    # Names.

    def _read_header(self):
        o = self.options
        rows = [list(row) for row in K.csv_header(self.handle)]
        width = K.csv_width(self.handle)
        self.leading = 0
        if o.multi_header:
            self._read_multi_header(rows)
            width = K.csv_width(self.handle)
            passed = len(rows[0])
            self.width = width if width >= 0 else passed
            if o.index_col is not False and passed < self.width:
                self.leading = self.width - passed
            return
        if rows:
            header = list(K.csv_names(rows[0]))
            self.unnamed = {name for given, name in zip(rows[0], header) if given == ""}
            self.repeated = {name: given for given, name in zip(rows[0], header) if given not in ("", name)}
        else:
            header = None
        if o.names is not None:
            header = o.names
        if header is None:
            if width < 0:
                from ...errors import EmptyDataError

                raise EmptyDataError("No columns to parse from file")
            self.header = None
            self.width = width
            self.names = list(range(width))
            return
        passed = len(header)
        self.width = passed if width < 0 else max(width, len(o.names)) if o.names else width
        if not self.width:
            from ...errors import EmptyDataError

            raise EmptyDataError("No columns to parse from file")
        self.header = header
        self.names = list(header)
        self._count_leading(passed, width)

    def _count_leading(self, passed, width):
        o = self.options
        allowed = o.index_col is not False
        if o.usecols is not None and allowed and not callable(o.usecols):
            used = len(o.usecols)
            if used == passed:
                return
            if o.names is None and used < passed:
                self.leading = self.width - passed
            elif passed != self.width:
                raise ValueError("Number of passed names did not match number of header fields in the file")
        elif allowed and passed < self.width:
            self.leading = self.width - passed

    def _read_multi_header(self, rows):
        """Tuples of names, and the names of the index where the line below the header holds nothing else."""
        o = self.options
        header = []
        for level, row in enumerate(rows):
            names = []
            for at, name in enumerate(row):
                if name == "":
                    name = f"Unnamed: {at}_level_{level}"
                    self.unnamed.add(name)
                names.append(name)
            header.append(names)
        index_columns = list(o.index_col) if o.index_col else []
        index_row = None
        if K.csv_width(self.handle) >= 0 and index_columns:
            first = list(K.csv_first(self.handle))
            blanks = first.count("")
            if len(first) == blanks or len(first) - len(index_columns) <= blanks:
                index_row = [name if name else f"Unnamed: {at}_level_{len(rows)}" for at, name in enumerate(first)]
                self.unnamed.update(name for given, name in zip(first, index_row) if given == "")
                K.csv_drop_first(self.handle)
        count = len(header[0])
        if not header[-1] and count:
            found = [line for line, row in zip(o.header, rows) if row]
            if o.header[len(found)] == len(found) and found == list(range(len(found))):
                kind = ParserError if o.engine == "c" else ValueError
                asked = ",".join(map(str, o.header))
                raise kind(f"Passed header=[{asked}], len of {len(o.header)}, but only {len(found)} lines in file")
        if any(len(row) != count for row in header):
            raise ParserError("Header rows must have an equal number of columns.")
        chosen = set(index_columns)
        columns = list(zip(*([row[at] for at in range(count) if at not in chosen] for row in header)))
        names = list(columns)
        for at in sorted(index_columns):
            names.insert(at, at)
        if index_columns:
            first = index_columns[0]
            self.column_names = [None if row[first] in self.unnamed else row[first] for row in header]
            if index_row is None:
                self.index_names = [None] * len(index_columns)
            else:
                self.index_names = [None if index_row[at] in self.unnamed else index_row[at] for at in index_columns]
        else:
            self.column_names = [None] * len(header)
        self.header = names
        self.names = names
        self.passed_names = True

    def _settle_usecols(self):
        o = self.options
        self.original_names = list(self.names)
        self.used = o.usecols
        if o.usecols is None or not callable(o.usecols) and not o.usecols:
            if o.usecols is not None:
                self.names = []
            return
        if callable(o.usecols):
            used = {at for at, name in enumerate(self.names) if o.usecols(name)}
        else:
            used = o.usecols
            if o.usecols_are_names and not used <= set(self.names):
                self._refuse_usecols(used)
        if len(self.names) > len(used):
            self.names = [name for at, name in enumerate(self.names) if at in used or name in used]
        if len(self.names) < len(used):
            self._refuse_usecols(used)
        self.original_names = list(self.names)

    def _refuse_usecols(self, used):
        missing = [column for column in sorted(used, key=str) if column not in self.names]
        given = self.options.usecols
        if missing:
            order = [column for column in given if column in missing] if not callable(given) else missing
            raise ValueError(f"Usecols do not match columns, columns expected but not found: {order}")

    # Which columns are dates and which the index.

    def _settle_dates(self):
        """Finds the columns whose text is kept for to_datetime."""
        o = self.options
        given = o.parse_dates
        self.complex_dates = (
            isinstance(given, dict)
            or isinstance(given, list)
            and any(map(dates.is_combination, given))
        )
        wanted = []
        if isinstance(given, list):
            for one in given:
                wanted.extend(one if dates.is_combination(one) else [one])
        elif isinstance(given, dict):
            for value in given.values():
                wanted.extend(value if is_list_like(value) else [value])
        missing = sorted({one for one in wanted if isinstance(one, str) and one not in self.names})
        if missing:
            raise ValueError(f"Missing column provided to 'parse_dates': '{', '.join(missing)}'")
        if given is True and o.index_col and not self.leading:
            wanted = list(o.index_col)
        known = self.original_names
        self.date_names = {one if isinstance(one, str) or one in known else known[one] for one in wanted}

    def _settle_index(self):
        o = self.options
        self.index_columns = None
        if self.complex_dates or self.leading or not o.index_col:
            if self.leading and o.index_col:
                self.index_columns = list(o.index_col)
            return
        if not self.names:
            self.index_columns = list(o.index_col)
            if self.index_names is None:
                self.index_names = [None] * len(o.index_col)
            return
        self._clean_index()

    def _clean_index(self):
        """Takes the index's columns out of the names."""
        o = self.options
        all_names = list(self.names)
        names = list(self.names)
        index_names, positions = [], []
        for column in o.index_col:
            if isinstance(column, str):
                index_names.append(column)
                if column not in all_names:
                    raise ValueError(f"Index {column} invalid")
                positions.append(all_names.index(column))
                names.remove(column)
            else:
                if isinstance(column, bool) or not hasattr(column, "__index__"):
                    raise TypeError(f"list indices must be integers or slices, not {type(column).__name__}")
                name = all_names[column]
                if name not in names:
                    raise ValueError("list.remove(x): x not in list")
                names.remove(name)
                index_names.append(name)
                positions.append(column + len(all_names) if column < 0 else column)
        index_names = [None if isinstance(name, str) and name in self.unnamed else name for name in index_names]
        self.names = names
        self.index_columns = positions
        if self.index_names is None:
            self.index_names = index_names
        if self.header is None and not self.passed_names and not o.names:
            self.index_names = index_names

    # Columns.

    def _plan(self):
        """Says to the kernel what each column of the file is."""
        o = self.options
        self.columns = self._chosen_columns()
        self.converters = {}
        self.dtypes = {}
        modes = [SKIP] * self.width
        missing = [[]] * self.width
        numbers = [()] * self.width
        self.missing = {}
        for at, name in self.columns:
            mode, texts, floats = self._rule(at, name)
            modes[at] = mode
            missing[at] = texts
            numbers[at] = list(floats)
        K.csv_plan(self.handle, modes, missing, numbers, list(o.true_values or ()), list(o.false_values or ()))

    def _chosen_columns(self):
        """Pairs of position in the file and name; the name of a leading column is its position."""
        o = self.options
        used = o.usecols
        listed = used is not None and not callable(used)
        chosen = [(at, at) for at in range(self.leading)]
        count = 0
        for at in range(self.leading, self.width):
            if listed and count == len(used):
                break
            if self.header is None:
                name = None
                shown = at
            elif listed and o.names is not None and len(o.names) == len(used):
                name = shown = o.names[count]
            elif at - self.leading < len(self.header):
                name = shown = self.header[at - self.leading]
            else:
                # A field beyond the names: it is read, and lost.
                name = shown = None
            if used is not None:
                if listed:
                    if at not in used and name not in used:
                        continue
                elif shown is None or not used(shown):
                    continue
            count += 1
            chosen.append((at, name))
        if listed and used and all(isinstance(one, int) for one in used):
            beyond = [one for one in used if one >= self.width]
            if beyond:
                raise ParserError(
                    f"Defining usecols with out-of-bounds indices is not allowed. {beyond} are out of bounds."
                )
        width = K.csv_width(self.handle)
        if o.names is not None and o.header_rows and 0 <= width < len(o.names) - self.leading:
            if o.engine != "c":
                raise ValueError("Number of passed names did not match number of header fields in the file")
            raise ParserError(f"Too many columns specified: expected {self.width - self.leading} and found {width}")
        return chosen

    def _rule(self, at, name):
        o = self.options
        converter = o.converters.get(name) if name in o.converters else o.converters.get(at)
        dtype = self._dtype_of(at, name)
        is_date = (at if name is None else name) in self.date_names
        # Other engines than c make dates first, and leave them as they are.
        if converter is not None and (o.engine == "c" or not is_date):
            if dtype is not None:
                warn(
                    f"Both a converter and dtype were specified for column {name} - only the converter will be used.",
                    ParserWarning,
                )
            self.converters[at] = converter
            return TEXT, [], ()
        texts, floats = o.missing_of(at, name)
        # Of an index before the named columns that it was not told of, the c engine makes numbers before it makes dates.
        unread = at < self.leading and o.parse_dates is True and (o.engine != "c" or bool(o.index_col) and at in o.index_col)
        if unread or is_date:
            return TEXT, texts, ()
        if dtype is None:
            return INFER, texts, floats
        self.dtypes[at] = dtype
        return mode_of(dtype, o.engine), texts, floats

    def _dtype_of(self, at, name):
        dtype = self.options.dtype
        if isinstance(dtype, dict):
            if name in dtype:
                dtype = dtype[name]
            elif name in self.repeated and self.repeated[name] in dtype:
                dtype = dtype[self.repeated[name]]
            elif at in dtype:
                dtype = dtype[at]
            elif hasattr(dtype, "default_factory"):
                dtype = dtype[name]
            else:
                return None
        return None if dtype is None else pandas_dtype(dtype)

    def read(self, limit=None):
        """(index or None, columns, arrays) of the next records; StopIteration at the end."""
        o = self.options
        answer = K.csv_read(self.handle, _MOST if limit is None else limit, bool(o.low_memory))
        count, arrays, mixed = answer[0], answer[1], list(answer[2])
        for text in K.csv_warnings(self.handle):
            warn(text, ParserWarning)
        if count == 0:
            if not self.first_piece:
                raise StopIteration
            self.first_piece = False
            return self._empty()
        self.first_piece = False
        mixed = [at for at in mixed if at not in self.dtypes and at not in self.converters]
        if mixed:
            warn(
                f"Columns ({','.join(map(str, mixed))}) have mixed types. Specify dtype option on import or set "
                "low_memory=False.",
                DtypeWarning,
            )
        data = {at: self._column(at, name, ndarray._wrap(arrays[at])) for at, name in self.columns}
        return self._assemble(data, count)

    def _column(self, at, name, values):
        o = self.options
        converter = self.converters.get(at)
        if converter is not None:
            return self._converted(converter, at, name, values.tolist())
        dtype = self.dtypes.get(at)
        if dtype is not None:
            return cast_column(values, dtype, at, at if name is None else name, o)
        if o.quoting == _NONNUMERIC and values.dtype.kind in "iu":
            values = values.astype(float)
        return values if o.dtype_backend is no_default else nullable(values, o.dtype_backend)

    def _converted(self, converter, at, name, texts):
        """What a function of the user makes of each text; other engines than c look for missing values in it."""
        if self.options.engine == "c":
            return infer([converter(text) for text in texts])
        missing, _ = self.options.missing_of(at, name)
        missing = set(NA_TOKENS if missing is None else missing)
        try:
            made = [converter(text) for text in texts]
        except ValueError:
            return objects_of([nan if text in missing else converter(text) for text in texts])
        return infer([nan if isinstance(value, str) and value in missing else value for value in made])

    def _assemble(self, data, count):
        o = self.options
        if self.leading:
            if self.complex_dates:
                raise NotImplementedError("file structure not yet supported")
            if self.index_columns and self.leading != len(self.index_columns):
                raise ParserError(
                    "Could not construct index. Requested to use "
                    f"{len(self.index_columns)} number of columns, but {self.leading} left to parse."
                )
            keys = range(self.leading) if not self.index_columns else self.index_columns
            arrays = [self._index_dates(data.pop(at), at) for at in keys]
            index = index_from(arrays, None)
            names = self._filtered(dedup(self.names))
            arrays = [data[at] for at in sorted(data)]
            columns = dict(zip(names, arrays))
            names, columns = dates.convert(o, self.original_names, names, columns)
            return index, self._columns_index(names), [columns[name] for name in names]
        names = self._filtered(dedup(self.original_names))
        arrays = [data[at] for at in sorted(data)]
        if o.usecols is None and not o.index_col:
            self._check_lengths(names, arrays)
        columns = dict(zip(names, arrays))
        names, columns = dates.convert(o, self.original_names, names, columns)
        index = None
        if o.index_col and self.index_columns is None:
            # The columns of the index were to be found among the dates.
            self.names = list(names)
            self._clean_index()
        if self.index_columns:
            ordered = [columns[name] for name in names]
            parts = [self._index_values(ordered[at], at, name) for at, name in zip(self.index_columns, self.index_names)]
            index = index_from(parts, self.index_names)
            gone = set(self.index_columns)
            names = [name for at, name in enumerate(names) if at not in gone]
        return index, self._columns_index(names), [columns[name] for name in names]

    def _filtered(self, names):
        o = self.options
        if o.usecols is None:
            return names
        used = {at for at, name in enumerate(names) if o.usecols(name)} if callable(o.usecols) else o.usecols
        if len(names) == len(self.columns) - self.leading:
            return names
        return [name for at, name in enumerate(names) if at in used or name in used]

    def _check_lengths(self, names, arrays):
        if len(names) == len(arrays) or not names:
            return
        last = arrays[-1]
        if len(names) == len(arrays) - 1 and all(value != value or value == "" for value in last.tolist()):
            return
        warn_of_loss()

    def _columns_index(self, names):
        if self.options.multi_header or names and type(names[0]) is not str:
            if names and all(isinstance(name, tuple) for name in names):
                multi = module("pandas.indexes.multi").MultiIndex
                return multi.from_tuples(names, names=self.column_names)
        return columns_of(names)

    # The index.

    def _index_dates(self, values, at):
        given = self.options.parse_dates
        if given is True or isinstance(given, list) and at in given:
            values = dates.to_dates(self.options, [values], at)
            return values if self.options.engine == "c" else self._reinferred(values, at, None)
        return values

    def _index_values(self, values, at, name):
        given = self.options.parse_dates
        # Dates that were named are converted already.
        if given is True:
            values = self._reinferred(dates.to_dates(self.options, [values], name), at, name)
        elif (
            values.dtype == object
            and at not in self.converters
            and self._dtype_of(at, name) is None
            and name not in self.date_names
        ):
            values = self._reinferred(values, at, name)
        return values

    def _reinferred(self, values, at, name):
        if values.dtype != object:
            return values
        texts, floats = self.options.missing_of(at, name)
        listed = values.tolist()
        if not all(type(value) is str for value in listed):
            return values
        found = K.csv_infer(values._h, INFER, texts, list(floats), [], [], ord("."), _NONE, None)
        found = ndarray._wrap(found)
        return found if found.dtype.kind in "iuf" else values

    def _empty(self):
        """What a text without records gives: columns of their dtypes, and an index of its names."""
        o = self.options
        names = self._filtered(dedup(self.original_names)) if not self.leading else self._filtered(dedup(self.names))
        index = None
        if o.index_col and not self.leading:
            if self.index_columns is None:
                self._clean_index()
            chosen = self.index_columns
            parts = [self._empty_column(at, names[at] if at < len(names) else None) for at in chosen]
            index = index_from(parts, self.index_names)
            names = [name for at, name in enumerate(names) if at not in set(chosen)]
        arrays = [self._empty_column(None, name) for name in names]
        return index if index is not None else columns_index_none(), self._columns_index(names), arrays

    def _empty_column(self, at, name):
        position = next((one for one, known in self.columns if known == name), at)
        dtype = self._dtype_of(position, name)
        if dtype is None:
            return np.empty(0, dtype=object)
        if isinstance(dtype, ExtensionDtype):
            return dtype.construct_array_type()._from_sequence([], dtype=dtype)
        return np.empty(0, dtype=object if dtype.kind in "US" else dtype)


def warn_of_loss():
    """Tells that there are more columns than names."""
    warn(
        "Length of header or names does not match length of data. This leads to a loss of data with index_col=False.",
        ParserWarning,
    )


def columns_index_none():
    """The index of a frame without rows."""
    from ...indexes.base import default_index

    return default_index(0)


def index_from(arrays, names):
    """An index of one or more arrays."""
    if len(arrays) == 1:
        found = index_of(arrays[0], None)
        if names is not None and names[0] is not None:
            found._name = names[0]
        return found
    return module("pandas.indexes.multi").MultiIndex.from_arrays(arrays, names=names)


def columns_of(names):
    """The labels of columns."""
    if names and all(type(name) is str for name in names):
        return Index._make(objects_of(names), None)
    if not names:
        return Index._make(np.empty(0, dtype=object), None)
    return Index(names, tupleize_cols=False)


def dedup(names):
    """Names made unique by suffixes .1, .2, …"""
    if len(set(names)) == len(names):
        return list(names)
    counts = {}
    result = []
    for name in names:
        count = counts.get(name, 0)
        made = name
        while count > 0:
            counts[name] = count + 1
            made = (*name[:-1], f"{name[-1]}.{count}") if isinstance(name, tuple) else f"{name}.{count}"
            count = counts.get(made, 0)
        result.append(made)
        counts[made] = count + 1
    return result
