"""Lines whose fields stand at fixed positions."""

import re

from ...errors import EmptyDataError
from .python import rows_reader, skip_test, text_of


def settle(colspecs, widths, infer_nrows, given):
    """Checks read_fwf's own arguments: (column bounds or "infer", rows to infer from)."""
    if colspecs is None and widths is None:
        raise ValueError("Must specify either colspecs or widths")
    if colspecs not in (None, "infer") and widths is not None:
        raise ValueError("You must specify only one of 'widths' and 'colspecs'")
    if widths is not None:
        colspecs, at = [], 0
        for width in widths:
            colspecs.append((at, at + width))
            at += width
    names = given.get("names")
    if names is not None and colspecs != "infer" and len(names) != len(colspecs):
        index_col = given.get("index_col")
        extra = 0
        if index_col is not None and index_col is not False:
            extra = len(index_col) if isinstance(index_col, (list, tuple)) else 1
        if given.get("usecols") is None and len(names) + extra != len(colspecs):
            raise ValueError("Length of colspecs must match length of names")
    if not isinstance(colspecs, (list, tuple)) and colspecs != "infer":
        raise TypeError(f"column specifications must be a list or tuple, input was a {type(colspecs).__name__}")
    if colspecs != "infer":
        for spec in colspecs:
            if not (isinstance(spec, (list, tuple)) and len(spec) == 2 and all(_is_bound(one) for one in spec)):
                raise TypeError("Each column specification must be 2 element tuple or list of integers")
    return colspecs, infer_nrows


def _is_bound(value):
    return value is None or isinstance(value, int) or hasattr(value, "__index__")


def fixed_reader(source, options, shape):
    """A reader of such lines."""
    bounds, infer_nrows = shape
    lines = text_of(source).splitlines(True)
    fill = f"\r\n{options.delimiter}" if options.sep_given and options.delimiter else "\n\r\t "
    if bounds == "infer":
        bounds = _detected(lines, fill, options, infer_nrows)
    rows = [[line[start:stop].strip(fill) for start, stop in bounds] for line in lines]
    return rows_reader(rows, options, fixed=True)


def _detected(lines, fill, options, infer_nrows):
    """Bounds of columns: where, over all lines, some character stands that is no filling."""
    skip = skip_test(options.skiprows)
    rows = [line for at, line in enumerate(lines) if not skip(at)][:infer_nrows]
    if not rows:
        raise EmptyDataError("No rows from which to infer column width")
    if options.comment is not None:
        rows = [row.partition(options.comment)[0] for row in rows]
    pattern = re.compile(f"[^{re.escape(fill)}]+")
    taken = bytearray(max(map(len, rows)) + 1)
    for row in rows:
        for found in pattern.finditer(row):
            taken[found.start() : found.end()] = b"\1" * (found.end() - found.start())
    return [found.span() for found in re.finditer(b"\1+", taken)]
