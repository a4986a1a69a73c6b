"""Arrays in files: delimited text, ``.npy`` and ``.npz``."""


from ._array import asarray
from ._dtypes import parse as parse_dtype
from ._npy import MAGIC, packed, unpacked


def opened(file, mode, encoding=None):
    """A file object, and whether it is ours to close."""
    if hasattr(file, "write" if "w" in mode else "read") or hasattr(file, "__iter__") and not isinstance(file, (str, bytes)):
        return file, False
    path = file.__fspath__() if hasattr(file, "__fspath__") else file
    if "b" in mode:
        return open(path, mode), True
    return open(path, mode, encoding=encoding), True


def savetxt(
    fname, X, fmt="%.18e", delimiter=" ", newline="\n", header="", footer="", comments="# ", encoding=None
):
    """Writes a table of numbers as text."""
    X = asarray(X)
    if X.ndim == 0 or X.ndim > 2:
        raise ValueError(f"Expected 1D or 2D array, got {X.ndim}D array instead")
    if X.dtype.kind == "V":
        if X.ndim == 2:
            raise ValueError("Expected 1D structured array, got 2D array instead")
        columns = len(X.dtype.names)
    else:
        X = X.reshape(-1, 1) if X.ndim == 1 else X
        columns = X.shape[1]
    complex_ = X.dtype.kind == "c"
    if isinstance(fmt, (list, tuple)):
        if len(fmt) != columns:
            raise AttributeError(f"fmt has wrong shape.  {fmt}")
        row_format = delimiter.join(fmt)
    else:
        count = fmt.count("%")
        if count == 1:
            one = f" ({fmt}+{fmt}j)" if complex_ else fmt
            row_format = delimiter.join([one] * columns)
        elif count == columns or complex_ and count == 2 * columns:
            row_format = fmt
        else:
            raise ValueError(f"fmt has wrong number of % formats:  {fmt}")
    target, ours = opened(fname, "w", encoding)
    try:
        written = []
        if header:
            written.append(comments + header.replace("\n", "\n" + comments) + newline)
        for row in X.tolist():
            values = [part for value in row for part in (value.real, value.imag)] if complex_ else row
            try:
                line = row_format % tuple(values) + newline
            except TypeError as error:
                raise TypeError(
                    f"Mismatch between array dtype ('{X.dtype}') and format specifier ('{row_format}')"
                ) from error
            written.append(line.replace("+-", "-") if complex_ else line)
        if footer:
            written.append(comments + footer.replace("\n", "\n" + comments) + newline)
        _write(target, "".join(written), encoding)
    finally:
        if ours:
            target.close()


def _write(target, text, encoding):
    try:
        target.write(text)
    except TypeError:
        target.write(text.encode(encoding or "latin1"))


def _lines(fname, encoding):
    source, ours = opened(fname, "r", None if encoding in (None, "bytes") else encoding)
    try:
        for line in source:
            yield line.decode("latin1") if isinstance(line, bytes) else line
    finally:
        if ours:
            source.close()


def loadtxt(
    fname,
    dtype=float,
    comments="#",
    delimiter=None,
    converters=None,
    skiprows=0,
    usecols=None,
    unpack=False,
    ndmin=0,
    encoding=None,
    max_rows=None,
    *,
    quotechar=None,
    like=None,
):
    """Reads a table of numbers from text."""
    target = parse_dtype(dtype)
    marks = [] if comments is None else [comments] if isinstance(comments, (str, bytes)) else list(comments)
    marks = [mark.decode("latin1") if isinstance(mark, bytes) else mark for mark in marks]
    if usecols is not None and hasattr(usecols, "__index__"):
        usecols = [usecols]
    if quotechar is not None and (not isinstance(quotechar, str) or len(quotechar) != 1):
        raise TypeError(f"Text reading control character must be a single unicode character or None; but got: {quotechar!r}")
    rows = []
    width = None
    for fields in _rows_of_fields(_lines(fname, encoding), skiprows, delimiter, quotechar, marks):
        if max_rows is not None and len(rows) >= max_rows:
            break
        if width is None:
            width = len(fields)
        elif usecols is None and len(fields) != width:
            raise ValueError(
                f"the number of columns changed from {width} to {len(fields)} at row {len(rows) + 1}; use `usecols` to select"
                " a subset and avoid this error"
            )
        places = range(len(fields)) if usecols is None else usecols
        try:
            picked = [fields[k] for k in places]
        except IndexError:
            raise ValueError(
                f"invalid column index {max(places)} at row {len(rows) + 1} with {len(fields)} columns"
            ) from None
        if target.kind == "V":
            rows.append((list(places), picked))
            continue
        rows.append([_converted(text, k, target, converters, len(rows)) for k, text in zip(places, picked)])
    if not rows:
        from ._errors import warn

        warn(f'loadtxt: input contained no data: "{fname}"', UserWarning)
    if target.kind == "V":
        from ._tables import typed_rows

        made = typed_rows(rows, target, lambda text, k, kind, row: _converted(text, k, kind, converters, row))
        made = made.reshape(()) if made.size == 1 and not ndmin else made
        return [made[name] for name in target.names] if unpack else made
    made = asarray(rows, dtype=target) if rows else asarray([], dtype=target)
    return _shaped(made, ndmin, unpack)


def _rows_of_fields(lines, skiprows, delimiter, quotechar, marks):
    lines = iter(lines)
    for _ in range(skiprows):
        next(lines, None)
    if quotechar is not None:
        from ._rows_of_text import quoted

        yield from quoted(lines, delimiter, quotechar, marks)
        return
    for line in lines:
        for mark in marks:
            line = line.split(mark, 1)[0]
        line = line.strip("\r\n") if delimiter is not None else line.strip()
        if line.strip():
            yield line.split(delimiter)


def _converted(text, column, target, converters, row):
    function = converters if callable(converters) else (converters or {}).get(column)
    if function is not None:
        return function(text)
    kind = target.kind
    text = text.strip() if kind != "U" else text
    try:
        if kind == "f":
            return float(text)
        if kind in "iu":
            return int(text)
        if kind == "c":
            return complex(text)
        if kind == "b":
            return bool(int(text))
    except ValueError:
        raise ValueError(
            f"could not convert string {text!r} to {target.name} at row {row}, column {column + 1}."
        ) from None
    return text


def _shaped(made, ndmin, unpack):
    if made.ndim == 2:
        if ndmin < 2 and 1 in made.shape:
            made = made.reshape(-1) if ndmin == 1 or made.size != 1 else made.reshape(())
    if made.ndim < ndmin:
        made = made.reshape(-1) if ndmin == 1 else made.reshape(-1, 1) if made.ndim == 1 else made.reshape(1, 1)
    return made.T if unpack else made


def genfromtxt(
    fname,
    dtype=float,
    comments="#",
    delimiter=None,
    skip_header=0,
    skip_footer=0,
    converters=None,
    missing_values=None,
    filling_values=None,
    usecols=None,
    names=None,
    excludelist=None,
    deletechars="",
    replace_space="_",
    autostrip=False,
    case_sensitive=True,
    defaultfmt="f%i",
    unpack=None,
    usemask=False,
    loose=True,
    invalid_raise=True,
    max_rows=None,
    encoding=None,
    *,
    ndmin=0,
    like=None,
):
    """Reads a table of numbers from text, with values for missing fields."""
    hidden = [] if usemask else None
    target = None if dtype is None else parse_dtype(dtype)
    if isinstance(fname, (list, tuple)):
        fname = iter(fname)
    elif isinstance(fname, str) and "\n" in fname:
        fname = iter(fname.splitlines(True))
    lines = list(_lines(fname, encoding))[skip_header:]
    if skip_footer:
        lines = lines[:-skip_footer]
    if names is not None or target is None or target.kind == "V":
        made = _named(
            lines, dtype, comments, delimiter, converters, missing_values, filling_values, usecols, names, excludelist,
            deletechars, replace_space, autostrip, case_sensitive, defaultfmt, max_rows, hidden,
        )
        if usemask:
            made = _with_mask(made, list(zip(*hidden)))
        made = _shaped(made.squeeze() if ndmin == 0 else made, ndmin, False)
        if unpack:
            return [made[name] for name in made.dtype.names] if made.dtype.names else made.T
        return made
    if usecols is not None and hasattr(usecols, "__index__"):
        usecols = [usecols]
    default = {"f": float("nan"), "i": -1, "u": 0, "b": False, "U": "???", "c": complex("nan")}.get(target.kind)
    fill = default if filling_values is None else filling_values
    marked = missing_values if isinstance(missing_values, (list, tuple)) else [missing_values]
    from ._rows_of_text import splitter

    fields_of = splitter(delimiter)
    rows = []
    for line in lines:
        if max_rows is not None and len(rows) >= max_rows:
            break
        if comments is not None:
            line = line.split(comments, 1)[0]
        line = line.strip("\r\n") if delimiter is not None else line.strip()
        if not line.strip():
            continue
        fields = [text.strip() for text in fields_of(line)]
        if usecols is not None:
            fields = [fields[k] for k in usecols]
        rows.append([_lenient(text, k, target, fill, marked, converters) for k, text in enumerate(fields)])
        if usemask:
            from ._tables import _missing

            hidden.append(tuple([text in each for text, each in zip(fields, _missing(missing_values, None, len(fields)))]))
    _check_widths(rows)
    made = asarray(rows, dtype=target) if rows else asarray([], dtype=target)
    if usemask:
        made = _with_mask(made, hidden)
    made = _shaped(made.squeeze() if ndmin == 0 else made, ndmin, False)
    return made.T if unpack else made


def _with_mask(made, hidden):
    """A table with its missing fields masked."""
    from . import ma

    return ma.array(made, mask=ma.make_mask(hidden, shrink=False, dtype=ma.make_mask_descr(made.dtype)))


def _check_widths(rows):
    if len({len(row) for row in rows}) > 1:
        first = len(rows[0])
        bad = [(k + 1, len(row)) for k, row in enumerate(rows) if len(row) != first]
        raise ValueError(
            "Some errors were detected !\n"
            + "\n".join(f"    Line #{k} (got {n} columns instead of {first})" for k, n in bad)
        )


def _named(
    lines, dtype, comments, delimiter, converters, missing_values, filling_values, usecols, names, excludelist, deletechars,
    replace_space, autostrip, case_sensitive, defaultfmt, max_rows, hidden=None,
):
    """A table with names, or with a type for each column."""
    from ._tables import of_rows, valid_names

    def validate(given, count):
        return valid_names(given, count, defaultfmt, excludelist, deletechars, replace_space, case_sensitive)

    from ._rows_of_text import splitter

    parts_of = splitter(delimiter)

    def fields_of(line):
        fields = parts_of(line.strip("\r\n") if delimiter is not None else line.strip())
        return [text.strip() for text in fields] if autostrip or delimiter is None else fields

    rows = []
    for line in lines:
        if names is True:
            head = line.strip()
            if comments is not None:
                head = head.split(comments, 1)[0] or "".join(head.split(comments, 1)[1:])
            if head.strip():
                names = [text.strip() for text in parts_of(head.strip())]
            continue
        if max_rows is not None and len(rows) >= max_rows:
            break
        if comments is not None:
            line = line.split(comments, 1)[0]
        if line.strip():
            rows.append(fields_of(line))
    if isinstance(names, str):
        names = [text.strip() for text in names.split(",")]
    _check_widths(rows)
    width = len(rows[0]) if rows else len(names or ())
    picked = list(range(width))
    if usecols is not None:
        columns = [text.strip() for text in usecols.split(",")] if isinstance(usecols, str) else list(usecols)
        known = None if names is None else validate(names, max(width, len(names)))
        picked = [known.index(each) if isinstance(each, str) else each % width for each in columns]
        rows = [[row[k] for k in picked] for row in rows]
        if names is not None and len(names) == width:
            names = [names[k] for k in picked]
    return of_rows(
        rows, dtype, None if names is None else list(names), picked, missing_values, filling_values, converters, validate,
        hidden,
    )


def _lenient(text, column, target, fill, marked, converters):
    function = (converters or {}).get(column)
    if function is not None:
        return function(text)
    if text == "" or text in marked:
        return fill
    try:
        if target.kind == "f":
            return float(text)
        if target.kind in "iu":
            return int(text)
        if target.kind == "c":
            return complex(text)
    except ValueError:
        return fill
    return text




def save(file, arr, allow_pickle=True, fix_imports=None):
    """Writes an array as ``.npy``."""
    if isinstance(file, str) and not file.endswith(".npy"):
        file += ".npy"
    target, ours = opened(file, "wb")
    try:
        target.write(packed(asarray(arr), allow_pickle))
    finally:
        if ours:
            target.close()


def load(file, mmap_mode=None, allow_pickle=False, fix_imports=True, encoding="ASCII", *, max_header_size=10000):
    """Reads ``.npy`` and ``.npz``."""
    if mmap_mode is not None:
        raise NotImplementedError("numpy.load: mmap_mode")
    source, ours = opened(file, "rb")
    try:
        start = source.read(len(MAGIC))
        if not start:
            raise EOFError("No data left in file")
        if start[:2] == b"PK":
            return NpzFile(start + source.read(), allow_pickle)
        return unpacked(start, source.read, allow_pickle)
    finally:
        if ours:
            source.close()


class NpzFile:
    """The arrays of an ``.npz`` file, by name."""

    __module__ = "numpy.lib.npyio"

    def __init__(self, data, allow_pickle=False):
        import io
        import zipfile

        self.allow_pickle = allow_pickle

        self.zip = zipfile.ZipFile(io.BytesIO(data))
        self.files = [name[:-4] if name.endswith(".npy") else name for name in self.zip.namelist()]

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.close()

    def close(self):
        """Closes the file."""
        self.zip.close()

    def __iter__(self):
        return iter(self.files)

    def __len__(self):
        return len(self.files)

    def __contains__(self, key):
        return key in self.files

    def __getitem__(self, key):
        if key not in self.files:
            raise KeyError(f"{key} is not a file in the archive")
        with self.zip.open(key + ".npy") as member:
            return unpacked(member.read(len(MAGIC)), member.read, self.allow_pickle)

    def keys(self):
        """The names."""
        return list(self.files)

    def values(self):
        """The arrays."""
        return [self[name] for name in self.files]

    def items(self):
        """Pairs of name and array."""
        return [(name, self[name]) for name in self.files]


def _save_all(file, args, kwds, compress, allow_pickle):
    import zipfile

    if isinstance(file, str) and not file.endswith(".npz"):
        file += ".npz"
    arrays = dict(kwds)
    for k, each in enumerate(args):
        name = f"arr_{k}"
        if name in arrays:
            raise ValueError(f"Cannot use un-named variables and keyword {name}")
        arrays[name] = each
    target, ours = opened(file, "wb")
    try:
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED if compress else zipfile.ZIP_STORED) as archive:
            for name, each in arrays.items():
                archive.writestr(name + ".npy", packed(asarray(each), allow_pickle))
    finally:
        if ours:
            target.close()


def savez(file, *args, allow_pickle=True, **kwds):
    """Writes several arrays as ``.npz``."""
    _save_all(file, args, kwds, False, allow_pickle)


def savez_compressed(file, *args, allow_pickle=True, **kwds):
    """Writes several arrays as a compressed ``.npz``."""
    _save_all(file, args, kwds, True, allow_pickle)


def fromfile(file, dtype=float, count=-1, sep="", offset=0, *, like=None):
    """Reads the elements of a file."""
    from ._construct import frombuffer, fromstring

    source, ours = opened(file, "r" if sep else "rb")
    try:
        data = source.read()
    finally:
        if ours:
            source.close()
    if sep:
        return fromstring(data, dtype=dtype, count=count, sep=sep)
    return frombuffer(data[offset:], dtype=dtype, count=count)
