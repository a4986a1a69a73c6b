"""A DataFrame as a LaTeX table in the style of booktabs."""

import numpy as np

from .._missing import is_missing
from .._options import values as options
from .buffer import written

_ESCAPES = {
    "&": r"\&",
    "%": r"\%",
    "$": r"\$",
    "#": r"\#",
    "_": r"\_",
    "{": r"\{",
    "}": r"\}",
}
_SYMBOLS = {"\\": r"\textbackslash ", "~": r"\textasciitilde ", "^": r"\textasciicircum "}


def to_latex(
    self,
    buf=None,
    *,
    columns=None,
    header=True,
    index=True,
    na_rep="NaN",
    formatters=None,
    float_format=None,
    index_names=True,
    bold_rows=False,
    column_format=None,
    longtable=None,
    escape=None,
    encoding=None,
    decimal=".",
    multicolumn=None,
    multicolumn_format=None,
    multirow=None,
    caption=None,
    label=None,
    position=None,
):
    """
    The frame or Series as a LaTeX tabular, longtable, or table with a caption and a label.

    ``column_format`` gives the columns' letters, ``multicolumn`` and ``multirow`` merge labels of several levels.
    """
    frame = self.to_frame() if hasattr(self, "_name") else self
    if column_format is not None and not isinstance(column_format, str):
        raise ValueError("`column_format` must be str or unicode")
    length = len(frame.columns) if columns is None else len(columns)
    if isinstance(header, (list, tuple)) and len(header) != length:
        raise ValueError(f"Writing {length} cols but got {len(header)} aliases")
    shown = [at for at, column in enumerate(frame.columns) if columns is None or column in columns]
    table = _Latex(
        frame.iloc[:, shown] if columns is not None else frame,
        aliases=header if isinstance(header, (list, tuple)) else None,
        header=bool(header) and bool(len(frame.columns)),
        index=index,
        na_rep=na_rep,
        decimal=decimal,
        float_format=(lambda value: float_format % value) if isinstance(float_format, str) else float_format,
        index_names=index_names,
        bold_rows=bold_rows,
        escape=bool(escape),
        merges_columns=True if multicolumn is None else multicolumn,
        place=multicolumn_format or options["styler.latex.multicol_align"],
        merges_rows=True if multirow is None else multirow,
    )
    functions = formatters or {}
    if isinstance(functions, (list, tuple)):
        functions = {column: functions[at] for at, column in enumerate(frame.columns)}
    if isinstance(caption, (list, tuple)):
        if len(caption) != 2:
            raise ValueError("`caption` must be either a string or 2-tuple of strings.")
    elif caption is not None and not isinstance(caption, str):
        raise ValueError("`caption` must be either a string or 2-tuple of strings.")
    text = table.text(functions, column_format, longtable, caption, label, position)
    return written(text, buf, encoding)


def escaped(text):
    """A text with the characters that mean something to LaTeX written so that they do not."""
    result = []
    for at, character in enumerate(text):
        symbol = _SYMBOLS.get(character)
        if symbol is None:
            result.append(_ESCAPES.get(character, character))
        else:
            result.append(symbol + (r"\space" if text[at + 1 : at + 2] == " " else ""))
    return "".join(result)


class _Latex:
    def __init__(self, frame, **settings):
        self.frame = frame
        self.__dict__.update(settings)
        self.index_levels = frame.index.nlevels if self.index else 0

    # Cells.

    def _display(self, value, function=None):
        """The text of a value or label."""
        if is_missing(value):
            return self.na_rep
        if function is not None:
            text = function(value)
        elif isinstance(value, (float, complex, np.floating, np.complexfloating)):
            if self.float_format is not None:
                text = self.float_format(value)
            else:
                text = f"{value:.{options['styler.format.precision']}f}".replace(".", self.decimal)
        else:
            text = value
        text = str(text)
        return escaped(text) if self.escape and isinstance(value, str) else text

    def _label(self, value):
        if is_missing(value):
            return self.na_rep
        if isinstance(value, (float, complex, np.floating, np.complexfloating)):
            return f"{value:.{options['styler.format.precision']}f}"
        return escaped(str(value)) if self.escape else str(value)

    def _bold(self, text):
        return rf"\textbf{{{text}}}" if self.bold_rows else text

    # Headers.

    def _head(self):
        rows = []
        columns = self.frame.columns
        labels = list(columns)
        if self.header:
            for level in range(columns.nlevels):
                row = [""] * max(self.index_levels - 1, 0)
                if self.index:
                    name = columns.names[level]
                    row.append("" if name is None else str(name))
                if self.aliases is not None:
                    row.extend(escaped(str(name)) if self.escape else str(name) for name in self.aliases)
                elif columns._typ != "multiindex":
                    row.extend(self._label(label) for label in labels)
                else:
                    row.extend(self._merged_labels(labels, level, columns.nlevels))
                rows.append(row)
        if self.index and self.index_names and any(name is not None for name in self.frame.index.names):
            names = ["" if name is None else str(name) for name in self.frame.index.names]
            rows.append(names + [""] * len(labels))
        return [" & ".join(row) + r" \\" for row in rows]

    def _merged_labels(self, labels, level, levels):
        cells = []
        for label, span in _groups(labels, level, levels, options["styler.sparse.columns"]):
            text = self._label(label)
            if span == 1:
                cells.append(text)
            elif not self.merges_columns or self.place == "naive-r":
                cells.append("& " * (span - 1) + text)
            elif self.place == "naive-l":
                cells.append(text + " &" * (span - 1))
            else:
                cells.append(rf"\multicolumn{{{span}}}{{{self.place}}}{{{text}}}")
        return cells

    # Rows.

    def _rows(self, functions):
        frame = self.frame
        columns = [
            [self._display(value, functions.get(column)) for value in frame.iloc[:, at]]
            for at, column in enumerate(frame.columns)
        ]
        rows = list(zip(*columns)) if columns else [()] * len(frame)
        if not self.index:
            return [" & ".join(row) + r" \\" for row in rows]
        labels = list(frame.index)
        if self.index_levels == 1:
            return [" & ".join([self._bold(self._label(label)), *row]) + r" \\" for label, row in zip(labels, rows)]
        return self._rows_of_levels(labels, rows)

    def _rows_of_levels(self, labels, rows):
        levels = self.index_levels
        sparse = options["styler.sparse.index"]
        starts = [dict(_starts(labels, level, levels, sparse)) for level in range(levels)]
        width = levels + len(self.frame.columns)
        lines = []
        for at, (label, row) in enumerate(zip(labels, rows)):
            cells = []
            for level in range(levels):
                entry = starts[level].get(at)
                text = self._bold(self._label(label[level]) if entry else "")
                if entry and entry > 1 and self.merges_rows:
                    text = rf"\multirow[t]{{{entry}}}{{*}}{{{text}}}"
                cells.append(text)
            lines.append(" & ".join([*cells, *row]) + r" \\")
            if self.merges_rows and sparse:
                ended = [
                    level for level in range(levels - 1) if at + 1 == len(labels) or at + 1 in starts[level]
                ]
                if ended:
                    lines.append(" ".join(rf"\cline{{{level + 1}-{width}}}" for level in ended))
        return lines

    # The whole.

    def _letters(self):
        numeric = {id(values) for values in self.frame._arrays if _is_number(values.dtype)}
        return "l" * self.index_levels + "".join("r" if id(values) in numeric else "l" for values in self.frame._arrays)

    def text(self, functions, column_format, longtable, caption, label, position):
        """The whole text."""
        letters = self._letters() if column_format is None else column_format
        head = self._head()
        rows = self._rows(functions)
        short, caption = (f"[{caption[1]}]", caption[0]) if isinstance(caption, (list, tuple)) else ("", caption)
        place = f"[{position}]" if position else ""
        if longtable:
            return self._long(letters, head, rows, place, short, caption, label)
        tabular = [
            rf"\begin{{tabular}}{{{letters}}}", r"\toprule", *head, r"\midrule", *rows, r"\bottomrule", r"\end{tabular}"
        ]
        if caption or label or position:
            titles = []
            if caption:
                titles.append(rf"\caption{short}{{{caption}}}")
            if label:
                titles.append(rf"\label{{{label}}}")
            tabular = [rf"\begin{{table}}{place}", *titles, *tabular, r"\end{table}"]
        return "\n".join(tabular) + "\n"

    def _long(self, letters, head, rows, place, short, caption, label):
        width = self.index_levels + len(self.frame.columns)
        titles = []
        if caption:
            titles.append(rf"\caption{short}{{{caption}}}")
        if label:
            titles.append(rf"\label{{{label}}}")
        lines = [rf"\begin{{longtable}}{place}{{{letters}}}"]
        if titles:
            lines.append(" ".join(titles) + r" \\")
        lines += [r"\toprule", *head, r"\midrule", r"\endfirsthead"]
        if caption:
            lines.append(rf"\caption[]{{{caption}}} \\")
        lines += [r"\toprule", *head, r"\midrule", r"\endhead", r"\midrule"]
        lines += [rf"\multicolumn{{{width}}}{{r}}{{Continued on next page}} \\", r"\midrule", r"\endfoot"]
        lines += [r"\bottomrule", r"\endlastfoot", *rows, r"\end{longtable}"]
        return "\n".join(lines) + "\n"


def _is_number(dtype):
    if isinstance(dtype, np.dtype):
        return dtype.kind in "iufc"
    return bool(getattr(dtype, "_is_numeric", False)) and dtype.kind in "iuf"


def _starts(labels, level, levels, sparse):
    """(position, span) of each label that is shown of a level."""
    found = []
    for at, label in enumerate(labels):
        key = label[: level + 1]
        if found and sparse and level < levels - 1 and key == labels[found[-1][0]][: level + 1]:
            found[-1][1] += 1
        else:
            found.append([at, 1])
    return found


def _groups(labels, level, levels, sparse):
    return [(labels[at][level], span) for at, span in _starts(labels, level, levels, sparse)]
