"""A Series as text."""

import _kernel as K
import numpy as np

from .._lazy import module
from ..dtypes import CategoricalDtype
from .._options import values as options
from .buffer import written
from .cells import Style, cells_of, fixed, texts_of, widths
from .console import LINES
from .index import beside
from .pprint import thing


def series_repr(series):
    """What ``repr`` of a Series says."""
    most = options["display.max_rows"]
    least = options["display.min_rows"]
    if most == 0:
        most = least = LINES
    return text_of(series, name=True, dtype=True, most=most, least=least, length=options["display.show_dimensions"])


def to_string(
    self,
    buf=None,
    na_rep="NaN",
    float_format=None,
    header=True,
    index=True,
    length=False,
    dtype=False,
    name=False,
    max_rows=None,
    min_rows=None,
):
    """
    The Series as text, all rows of it.

    ``buf`` is written to where given; ``length``, ``dtype`` and ``name`` add themselves below; more than ``max_rows`` rows are
    shown as the first and last ``min_rows / 2``.
    """
    text = text_of(
        self, na_rep, float_format, header, index, length, dtype, name, max_rows, min_rows
    )
    return written(text, buf)


def text_of(
    series,
    na_rep="NaN",
    float_format=None,
    header=True,
    index=True,
    length=False,
    dtype=False,
    name=False,
    most=None,
    least=None,
):
    """The text of a Series; see ``to_string``."""
    shown, split = _shown(series, most, least)
    footer = _footer(series, shown, split is not None, length, dtype, name)
    if not len(shown):
        return f"{type(series).__name__}([], {footer})"
    values = shown._values
    cells = fixed(cells_of(values, Style(None, float_format, na_rep, ".", index)))
    labels = shown._index
    if labels._typ == "multiindex":
        beside_them = K.text_adjoin(2, beside(labels, names=True), widths()).split("\n")
        head, rows = beside_them[0], beside_them[1:]
        has_header = any(labels.names)
    else:
        (column,) = beside(labels)
        has_header = labels.name is not None
        head, rows = thing(labels.name, escape=True), column
    if split is not None:
        cells = texts_of(cells)
        width = K.text_width(cells[split - 1], widths())
        dots = "..." if width > 3 else ".."
        cells.insert(split, K.text_cells([dots], "center", width, None, widths()))
        cells[split] = texts_of(cells[split])[0]
        rows = texts_of(rows)
        rows.insert(split, "")
    text = K.text_adjoin(3, [rows, cells] if index else [cells], widths())
    if header and has_header:
        text = f"{head}\n{text}"
    return f"{text}\n{footer}" if footer else text


def _shown(series, most, least):
    """The rows that are shown, and how many of them stand above the dots (None: all rows are shown)."""
    count = len(series)
    if not most or count <= most:
        return series, None
    if least:
        most = min(least, most)
    if most == 1:
        return series.iloc[:1], 1
    half = most // 2
    positions = np.concatenate([np.arange(half), np.arange(count - half, count)])
    return series._take_rows(positions), half


def _footer(series, shown, is_cut, length, dtype, name):
    parts = []
    index = series._index
    if index._typ in ("datetimeindex", "timedeltaindex", "periodindex"):
        freq = index.freqstr
        if freq is not None:
            parts.append(f"Freq: {freq}")
    if name is not False and series.name is not None:
        parts.append(f"Name: {thing(series.name, escape=True)}")
    if length is True or length == "truncate" and is_cut:
        parts.append(f"Length: {len(series)}")
    kind = shown.dtype
    if dtype:
        parts.append(f"dtype: {kind.name}")
    footer = ", ".join(parts)
    if isinstance(kind, CategoricalDtype):
        categories = module("pandas.formats.categories").footer(shown._values)
        footer = f"{footer}\n{categories}" if footer else categories
    return footer
