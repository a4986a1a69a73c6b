"""A DataFrame as text: which rows and columns are shown, their texts, and their layout."""

import _kernel as K
import numpy as np

from .._lazy import module
from .._options import option_context
from .._options import values as options
from .buffer import written
from .cells import Style, cells_of, fixed, texts_of, widths
from .console import COLUMNS, LINES
from .index import beside, flat, levels, sparse
from .pprint import thing


def frame_repr(frame):
    """What ``repr`` of a frame says."""
    if options["display.large_repr"] == "info" and not fits(frame):
        import io

        buffer = io.StringIO()
        frame.info(buf=buffer)
        return buffer.getvalue()
    table = Table(
        frame,
        max_rows=options["display.max_rows"],
        min_rows=options["display.min_rows"],
        max_cols=options["display.max_columns"],
        show_dimensions=options["display.show_dimensions"],
    )
    return table.text(options["display.width"] if options["display.expand_frame_repr"] else None)


def fits(frame):
    """Whether a frame is small enough to be printed as a table where large ones are printed by info()."""
    most = options["display.max_columns"]
    count = len(frame.columns)
    if most and count > most or count > (options["display.width"] or 2 * count) // 2:
        return False
    rows = options["display.max_rows"]
    if rows is not None and len(frame) > rows:
        return False
    lines = Table(frame.iloc[: min(1, len(frame))]).text(None).split("\n")
    return max(map(len, lines)) < (options["display.width"] or COLUMNS)


def to_string(
    self,
    buf=None,
    *,
    columns=None,
    col_space=None,
    header=True,
    index=True,
    na_rep="NaN",
    formatters=None,
    float_format=None,
    sparsify=None,
    index_names=True,
    justify=None,
    max_rows=None,
    max_cols=None,
    show_dimensions=False,
    decimal=".",
    line_width=None,
    min_rows=None,
    max_colwidth=None,
    encoding=None,
):
    """
    The frame as a text table, all of it.

    ``buf`` is written to where given. ``columns`` selects, ``col_space`` gives least widths, ``header`` may be other names,
    ``formatters`` are functions by column, ``justify`` places the headers, ``line_width`` wraps.
    """
    with option_context("display.max_colwidth", max_colwidth):
        table = Table(
            self,
            columns=columns,
            col_space=col_space,
            header=header,
            index=index,
            na_rep=na_rep,
            formatters=formatters,
            float_format=float_format,
            sparsify=sparsify,
            index_names=index_names,
            justify=justify,
            max_rows=max_rows,
            min_rows=min_rows,
            max_cols=max_cols,
            show_dimensions=show_dimensions,
            decimal=decimal,
        )
        return written(table.text(line_width), buf, encoding)


class Table:
    """A frame and how it is to be shown; ``shown`` is the part of it that is."""

    def __init__(
        self,
        frame,
        columns=None,
        col_space=None,
        header=True,
        index=True,
        na_rep="NaN",
        formatters=None,
        float_format=None,
        sparsify=None,
        index_names=True,
        justify=None,
        max_rows=None,
        min_rows=None,
        max_cols=None,
        show_dimensions=False,
        decimal=".",
        bold_rows=False,
        escape=True,
    ):
        self.frame = frame if columns is None else frame[module("pandas.indexes.base").ensure_index(columns)]
        self.header = header
        self.index = index
        self.na_rep = na_rep
        self.formatters = self._functions(formatters)
        self.float_format = float_format
        self.sparsify = options["display.multi_sparse"] if sparsify is None else sparsify
        self.index_names = index_names
        self.justify = options["display.colheader_justify"] if justify is None else justify
        self.max_rows = max_rows
        self.min_rows = min_rows
        self.max_cols = max_cols
        self.show_dimensions = show_dimensions
        self.decimal = decimal
        self.bold_rows = bold_rows
        self.escape = escape
        self.least = self._least_widths(col_space)
        self.max_cols_fitted = self._columns_that_fit()
        self.max_rows_fitted = self._rows_that_fit()
        self.cut()

    # Arguments.

    def _functions(self, formatters):
        if formatters is None:
            return {}
        count = len(self.frame.columns)
        if isinstance(formatters, dict) or count == len(formatters):
            return formatters
        raise ValueError(f"Formatters length({len(formatters)}) should match DataFrame number of columns({count})")

    def _least_widths(self, col_space):
        columns = self.frame.columns
        if col_space is None:
            return {}
        if isinstance(col_space, (int, str)):
            return {"": col_space, **dict.fromkeys(columns, col_space)}
        if isinstance(col_space, dict):
            for column in col_space:
                if column not in columns and column != "":
                    raise ValueError(f"Col_space is defined for an unknown column: {column}")
            return col_space
        if len(columns) != len(col_space):
            raise ValueError(
                f"Col_space length({len(col_space)}) should match DataFrame number of columns({len(columns)})"
            )
        return dict(zip(columns, col_space))

    # What is shown.

    def _in_terminal(self):
        return self.max_cols == 0 or self.max_rows == 0

    def _columns_that_fit(self):
        if self._in_terminal() and self.max_cols == 0 and len(self.frame.columns) > COLUMNS:
            return COLUMNS
        return self.max_cols

    def _rows_that_fit(self):
        most = self.max_rows
        if self._in_terminal():
            if most == 0:
                taken = 2 + (3 if self.show_dimensions else 0) + (1 if self.header is not False else 0)
                return LINES - taken
        if most and len(self.frame) > most and self.min_rows:
            return min(self.min_rows, most)
        return most

    @property
    def cuts_columns(self):
        return bool(self.max_cols_fitted and len(self.frame.columns) > self.max_cols_fitted)

    @property
    def cuts_rows(self):
        return bool(self.max_rows_fitted and len(self.frame) > self.max_rows_fitted)

    @property
    def shows_dimensions(self):
        return self.show_dimensions is True or self.show_dimensions == "truncate" and (self.cuts_columns or self.cuts_rows)

    @property
    def dimensions(self):
        return f"\n\n[{len(self.frame)} rows x {len(self.frame.columns)} columns]"

    def cut(self):
        """Takes the rows and columns that are shown out of the frame."""
        shown = self.frame
        self.column_split = self.row_split = -1
        functions = self.formatters
        if self.cuts_columns:
            half = self.max_cols_fitted // 2
            count = len(shown.columns)
            if half:
                shown = shown.iloc[:, [*range(half), *range(count - half, count)]]
                if isinstance(functions, (list, tuple)):
                    functions = [*functions[:half], *functions[-half:]]
            else:
                half = self.max_cols
                shown = shown.iloc[:, :half]
            self.column_split = half
        if self.cuts_rows:
            half = self.max_rows_fitted // 2
            count = len(shown)
            if half:
                shown = shown.iloc[np.concatenate([np.arange(half), np.arange(count - half, count)])]
            else:
                half = self.max_rows
                shown = shown.iloc[:half]
            self.row_split = half
        self.shown = shown
        self.functions = functions

    # Its texts.

    def function_of(self, column):
        """The formatter of a column, by its number, or of ``"__index__"``."""
        functions = self.functions
        if isinstance(functions, (list, tuple)):
            return functions[column] if isinstance(column, int) else None
        if isinstance(column, int) and functions and column not in self.frame.columns:
            column = self.frame.columns[column]
        return functions.get(column)

    def cells(self, number):
        """The padded texts of a shown column."""
        style = Style(self.function_of(number), self.float_format, self.na_rep, self.decimal, self.index)
        return fixed(cells_of(self.shown._arrays[number], style))

    @property
    def names_rows(self):
        """Whether the names of the index are shown."""
        return self.index and self.index_names and any(name is not None for name in self.frame.index.names)

    @property
    def names_columns(self):
        """Whether the names of the columns' levels are shown."""
        return self.index_names and bool(given_header(self.header)) and any(name is not None for name in self.frame.columns.names)

    def column_names(self):
        """The texts of the names of the columns' levels."""
        return ["" if name is None else name for name in self.frame.columns.names]

    def headers(self):
        """The lines of each shown column's header."""
        if not _is_list(self.header):
            headers = self._labels()
        elif len(self.header) != len(self.frame.columns):
            raise ValueError(f"Writing {len(self.frame.columns)} cols but got {len(self.header)} aliases")
        else:
            headers = [[name] for name in self.header]
        if self.names_rows:
            for lines in headers:
                lines.append("")
        return headers

    def _labels(self):
        columns = self.shown.columns
        if columns._typ == "multiindex":
            cells = levels(columns)
            return [list(row) for row in zip(*map(texts_of, sparse(cells) if self.sparsify else cells))]
        labels = texts_of(flat(columns))
        # By label and not by position, as in pandas: of equal labels the last decides.
        spaced = dict(zip(labels, [_is_numeric(values.dtype) for values in self.frame._arrays]))
        return [
            [" " + text if not self.function_of(number) and spaced[text] else text] for number, text in enumerate(labels)
        ]

    def index_cells(self):
        """The texts of the index, padded, with the lines of the header above them."""
        return self._index_head() + self.index_lines()

    def index_lines(self):
        """The lines of the index beside the values, the names above them where they are shown."""
        columns = beside(self.shown.index, self.function_of("__index__"), self.names_rows, self.sparsify)
        if not columns:
            return [""]
        least = int(self.least.get("", 0))
        return K.text_adjoin(1, [fixed(column, "left", least) for column in columns], widths()).split("\n")

    def _index_head(self):
        if not given_header(self.header):
            return []
        if self.names_columns:
            return [str(name) for name in self.column_names()]
        return [""] * self.frame.columns.nlevels

    # Its layout.

    def _layout(self):
        shown = self.shown
        count = len(shown._arrays)
        headers = self.headers() if given_header(self.header) else None
        least = None
        if self.least:
            least = [int(self.least.get(column, 0)) for column in shown.columns]
        cells = [self.cells(number) for number in range(count)]
        index = self.index_cells() if self.index else None
        table = K.text_table(self.justify, options["display.max_colwidth"], widths(), index, headers, cells, least)
        if self.column_split >= 0 or self.row_split >= 0:
            K.text_table_dots(table, self.column_split, self.row_split, len(shown))
        return table

    def text(self, width):
        """The whole text; wrapped, or cut, to a width where one is given."""
        text = self._body(width)
        return text + self.dimensions if self.shows_dimensions else text

    def _body(self, width):
        frame = self.frame
        if not len(frame.columns) or not len(frame):
            return f"Empty {type(frame).__name__}\nColumns: {thing(frame.columns)}\nIndex: {thing(frame.index)}"
        table = self._layout()
        if width is None:
            return K.text_table_plain(table)
        if self.max_cols is None or self.max_cols > 0:
            return K.text_table_wrapped(table, width)
        text = K.text_table_fitting(table, COLUMNS)
        if text is None:
            self.max_cols_fitted = K.text_table_columns_that_fit(table, COLUMNS)
            self.cut()
            text = K.text_table_plain(self._layout())
        return text


def _is_list(header):
    return not isinstance(header, (bool, str)) and hasattr(header, "__iter__")


def given_header(header):
    return _is_list(header) or header


def _is_numeric(dtype):
    if isinstance(dtype, np.dtype):
        return dtype.kind in "biufc"
    return bool(getattr(dtype, "_is_numeric", False))
