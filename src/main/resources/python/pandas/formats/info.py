"""``info``: a concise summary of a frame or Series."""

import sys

from .._options import values as options
from .index import element
from .pprint import thing

_GAP = "  "


def info(self, verbose=None, buf=None, max_cols=None, memory_usage=None, show_counts=None):
    """Prints the classes, the labels, each column's dtype and number of values present, and the memory in use."""
    most = options["display.max_info_columns"] if max_cols is None else max_cols
    count = len(self.columns)
    large = count > most
    lines = [str(type(self)), summary(self.index)]
    if not count:
        _put([*lines, f"Empty {type(self).__name__}\n"], buf)
        return
    if verbose is False or verbose is None and large:
        lines.append(summary(self.columns, "Columns"))
    else:
        if show_counts is None:
            show_counts = not large and len(self) <= options["display.max_info_rows"]
        lines.append(f"Data columns (total {count} columns):")
        rows = [[f" {at}", thing(name), str(dtype)] for at, (name, dtype) in enumerate(zip(self.columns, _dtypes(self)))]
        headers = [" # ", "Column", "Dtype"]
        if show_counts:
            headers.insert(2, "Non-Null Count")
            for row, present in zip(rows, self.count().tolist()):
                row.insert(2, f"{present} non-null")
        lines.extend(_table(headers, rows))
    lines.extend(_foot(self, _dtypes(self), memory_usage))
    _put(lines, buf)


def series_info(self, verbose, buf, max_cols, memory_usage, show_counts):
    """The same of a Series."""
    if max_cols is not None:
        raise ValueError("Argument `max_cols` can only be passed in DataFrame.info, not Series.info")
    lines = [str(type(self)), summary(self.index)]
    if verbose is None or verbose:
        lines.append(f"Series name: {self.name}")
        if show_counts or show_counts is None:
            lines.extend(_table(["Non-Null Count", "Dtype"], [[f"{self.count()} non-null", str(self.dtype)]]))
        else:
            # The first letter alone, as in pandas.
            lines.extend(_table(["Dtype"], [[str(self.dtype)[0]]]))
    lines.extend(_foot(self, [self.dtype], memory_usage))
    _put(lines, buf)


def _dtypes(frame):
    return [values.dtype for values in frame._arrays]


def _table(headers, rows):
    widths = [max(map(len, column)) for column in zip(headers, *rows)]

    def line(cells):
        return _GAP.join([cell.ljust(width) for cell, width in zip(cells, widths)])

    return [line(headers), line(["-" * len(header) for header in headers]), *map(line, rows)]


def _foot(data, dtypes, memory_usage):
    counts = {}
    for dtype in dtypes:
        name = dtype.name
        counts[name] = counts.get(name, 0) + 1
    lines = ["dtypes: " + ", ".join(f"{name}({counts[name]})" for name in sorted(counts))]
    kind = options["display.memory_usage"] if memory_usage is None else memory_usage
    if kind:
        deep = kind == "deep"
        used = data.memory_usage(index=True, deep=deep)
        used = used if hasattr(data, "_name") else used.sum()
        more = "+" if not deep and ("object" in counts or _is_qualified(data.index)) else ""
        lines.append(f"memory usage: {_size(used, more)}\n")
    return lines


def _is_qualified(index):
    """Whether an index holds objects whose own sizes are not counted."""
    levels = index.levels if index._typ == "multiindex" else [index]
    return any(level.dtype.name == "object" for level in levels)


def _size(count, more):
    for unit in ("bytes", "KB", "MB", "GB", "TB"):
        if count < 1024:
            return f"{count:3.1f}{more} {unit}"
        count /= 1024
    return f"{count:3.1f}{more} PB"


def _put(lines, buf):
    (sys.stdout if buf is None else buf).write("\n".join(lines))


def summary(index, name=None):
    """One line on an index: its class, its length, its first and last label, and a line on its frequency."""
    text = f"{type(index).__name__ if name is None else name}: {len(index)} entries"
    if len(index):
        text += f", {_end(index, 0)} to {_end(index, len(index) - 1)}"
    if index._typ in ("datetimeindex", "timedeltaindex", "periodindex") and index.freq is not None:
        text += f"\nFreq: {index.freqstr}"
    return text


def _end(index, position):
    if index._typ in ("datetimeindex", "timedeltaindex", "periodindex"):
        return element(index, position).replace("'", "")
    return str(index[position])
