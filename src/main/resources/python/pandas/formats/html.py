"""A DataFrame as an HTML table, for pages and for notebooks."""

import _kernel as K

from .._options import option_context
from .._options import values as options
from .buffer import written
from .cells import texts_of
from .frame import Table, fits, given_header
from .index import flat, levels
from .pprint import thing

_PLACES = frozenset(
    "left right center justify justify-all start end inherit match-parent initial unset".split()
)
_STEP = 2
_DOTS = "..."


def to_html(
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
    bold_rows=True,
    classes=None,
    escape=True,
    notebook=False,
    border=None,
    table_id=None,
    render_links=False,
    encoding=None,
):
    """
    The frame as an HTML table.

    ``bold_rows`` makes labels of rows header cells, ``classes`` and ``table_id`` go to the table element, ``escape`` writes
    ``<``, ``>`` and ``&`` as entities, ``notebook`` adds what notebooks show, ``render_links`` makes links of URLs.
    """
    if justify is not None and justify not in _PLACES:
        raise ValueError("Invalid value for justify parameter")
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
        max_cols=max_cols,
        show_dimensions=show_dimensions,
        decimal=decimal,
        bold_rows=bold_rows,
        escape=escape,
    )
    kind = _NotebookWriter if notebook else _Writer
    return written(kind(table, classes, border, table_id, render_links).document(), buf, encoding)


def repr_html(frame):
    """What notebooks show of a frame; None when they shall show its repr."""
    if options["display.large_repr"] == "info" and not fits(frame):
        import io

        buffer = io.StringIO()
        frame.info(buf=buffer)
        text = buffer.getvalue().replace("<", "&lt;", 1).replace(">", "&gt;", 1)
        return f"<pre>{text}</pre>"
    if not options["display.notebook_repr_html"]:
        return None
    table = Table(
        frame,
        max_rows=options["display.max_rows"],
        min_rows=options["display.min_rows"],
        max_cols=options["display.max_columns"],
        show_dimensions=options["display.show_dimensions"],
        bold_rows=True,
    )
    return _NotebookWriter(table).document()


def _inserted(spans, at):
    """Spans by their starts, with a row or column of dots at a place; those that reach over it grow."""
    moved = {}
    for start, span in spans.items():
        if start >= at:
            moved[start + 1] = span
        else:
            moved[start] = span + 1 if start + span > at else span
    return moved


def _spans_of(cells):
    """For each level how many labels each shown label stands for, by its place."""
    from numpy import ndarray

    return [
        {at: span for at, span in enumerate(ndarray._wrap(spans).tolist()) if span} for spans in K.text_spans(cells)
    ]


class _Writer:
    def __init__(self, table, classes=None, border=None, table_id=None, render_links=False):
        self.table = table
        self.shown = table.shown
        self.classes = classes
        self.border = options["display.html.border"] if border is None or border is True else border or None
        self.table_id = table_id
        self.render_links = render_links
        self.escape = table.escape
        self.lines = []
        self.names_columns = table.names_columns
        self.index_levels = table.frame.index.nlevels if table.index else 1 if self.names_columns else 0
        self.widths = {}
        for column, least in table.least.items():
            self.widths[column] = width = f"{least}px" if isinstance(least, int) else least
            if isinstance(column, tuple) and table.frame.columns._typ == "multiindex":
                # The labels of all levels, the outer ones as wide as the last column below them.
                self.widths.update((str(label), width) for label in column)

    def document(self):
        """The whole text."""
        self._table(0)
        if self.table.shows_dimensions:
            self._dimensions()
        return "\n".join(self.lines)

    def _dimensions(self):
        frame = self.table.frame
        self._write(f"<p>{len(frame)} rows \u00d7 {len(frame.columns)} columns</p>", 0)

    def _write(self, text, indent):
        self.lines.append(" " * indent + text)

    # The table.

    def _table(self, indent):
        names = ["dataframe"]
        if not options["display.html.use_mathjax"]:
            names.append("tex2jax_ignore")
        if self.classes is not None:
            classes = self.classes
            if isinstance(classes, str):
                classes = classes.split()
            if not isinstance(classes, (list, tuple)):
                raise TypeError(f"classes must be a string, list, or tuple, not {type(classes)}")
            names.extend(classes)
        border = "" if self.border is None else f' border="{self.border}"'
        own = "" if self.table_id is None else f' id="{self.table_id}"'
        self._write(f'<table{border} class="{" ".join(names)}"{own}>', indent)
        if given_header(self.table.header) or self.table.names_rows:
            self._head(indent + _STEP)
        self._body(indent + _STEP)
        self._write("</table>", indent)

    def _row(self, cells, indent, header=False, align=None, tags=None, labels=0):
        """One row; ``labels`` cells from the left are labels, ``tags`` are the attributes of cells by place."""
        self._write(f'<tr style="text-align: {align};">' if align is not None else "<tr>", indent)
        for at, value in enumerate(cells):
            tag = tags.get(at) if tags else None
            kind = "td"
            if header or self.table.bold_rows and at < labels:
                kind = "th"
                width = self.widths.get(value) if header and self.widths else None
                if width is not None:
                    tag = f'{tag or ""}style="min-width: {width};"'
            self._cell(value, kind, indent + _STEP, tag)
        self._write("</tr>", indent)

    def _cell(self, value, kind, indent, tag):
        plain = thing(value).strip()
        text = plain
        if self.escape:
            text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        if self.render_links and plain.startswith(("http://", "https://", "ftp://")):
            text = f'<a href="{plain}" target="_blank">{text}</a>'
        self._write(f"<{kind} {tag}>{text}</{kind}>" if tag is not None else f"<{kind}>{text}</{kind}>", indent)

    # Headers.

    def _head(self, indent):
        self._write("<thead>", indent)
        if given_header(self.table.header):
            self._column_labels(indent + _STEP)
        if self.table.names_rows:
            count = len(self.shown.columns) + self.table.cuts_columns
            names = ["" if name is None else name for name in self.table.frame.index.names]
            self._row(names + [""] * count, indent + _STEP, header=True)
        self._write("</thead>", indent)

    def _labels(self):
        return list(self.shown.columns)

    def _column_labels(self, indent):
        table = self.table
        columns = self.shown.columns
        row = [""] * (self.index_levels - 1)
        named = table.index or self.names_columns
        if columns._typ == "multiindex":
            self._levels_of_labels(indent, row, named)
            return
        if named:
            row.append((columns.name or "") if table.index_names else "")
        row.extend(table.header if not isinstance(table.header, bool) and hasattr(table.header, "__iter__") else self._labels())
        if table.cuts_columns:
            row.insert(self.index_levels + table.column_split, _DOTS)
        self._row(row, indent, header=True, align=table.justify)

    def _levels_of_labels(self, indent, start, named):
        table = self.table
        columns = self.shown.columns
        cells = levels(columns)
        texts = [texts_of(level) for level in cells]
        if table.sparsify:
            spans = _spans_of(cells)
        else:
            spans = [dict.fromkeys(range(len(columns)), 1) for _ in texts]
        inner = len(texts) - 1
        at = table.column_split
        for number, (labels, level) in enumerate(zip(texts, spans)):
            if table.cuts_columns:
                between = not table.sparsify or number == inner or at in level
                labels = [*labels[:at], _DOTS if between else labels[at - 1], *labels[at:]]
                level = _inserted(level, at)
                if between:
                    level[at] = 1
            row = list(start)
            if named:
                row.append(thing(columns.names[number] or "") if table.index_names else "")
            tags = {}
            for place, label in enumerate(labels):
                span = level.get(place)
                if span is None:
                    continue
                if span > 1:
                    tags[len(row)] = f'colspan="{span}" halign="left"'
                row.append(label)
            self._row(row, indent, header=True, tags=tags)

    # Rows.

    def _columns(self):
        """The texts of the shown columns."""
        with option_context("display.max_colwidth", None):
            return [self.table.cells(number) for number in range(len(self.shown.columns))]

    def _body(self, indent):
        self._write("<tbody>", indent)
        columns = self._columns()
        index = self.shown.index
        if self.table.index and index._typ == "multiindex":
            self._rows_of_levels(columns, indent + _STEP)
        else:
            if self.table.index:
                columns.insert(0, flat(index, self.table.function_of("__index__")))
            elif self.names_columns:
                columns.insert(0, [""] * len(index))
            if self.render_links:
                self._plain_rows(list(zip(*map(texts_of, columns))), indent + _STEP)
            else:
                self._written_rows(columns, indent + _STEP)
        self._write("</tbody>", indent)

    def _written_rows(self, columns, indent):
        table = self.table
        text = K.text_html_rows(
            columns,
            len(self.shown),
            "th" if table.bold_rows else "td",
            self.index_levels > 0,
            self.escape,
            table.row_split if table.cuts_rows else None,
            table.column_split if table.cuts_columns else None,
            indent,
        )
        if text:
            self.lines.append(text)

    def _plain_rows(self, rows, indent):
        table = self.table
        width = len(self.shown.columns) + self.index_levels + table.cuts_columns
        for number, cells in enumerate(rows):
            if table.cuts_rows and number == table.row_split:
                self._row([_DOTS] * width, indent, labels=self.index_levels)
            row = list(cells)
            if table.cuts_columns:
                row.insert(self.index_levels + table.column_split, _DOTS)
            self._row(row, indent, labels=self.index_levels)

    def _rows_of_levels(self, columns, indent):
        table = self.table
        values = list(zip(*map(texts_of, columns))) or [()] * len(self.shown)
        cells = levels(self.shown.index, table.function_of("__index__"))
        labels = list(zip(*map(texts_of, cells)))
        if not table.sparsify:
            self._plain_rows([(*label, *row) for label, row in zip(labels, values)], indent)
            return
        spans = _spans_of(cells)
        if table.cuts_rows:
            at = table.row_split
            spans, dots = _dotted(spans, labels, at)
            labels.insert(at, dots)
            values.insert(at, (_DOTS,) * len(self.shown.columns))
        for number, (label, cells) in enumerate(zip(labels, values)):
            row = []
            tags = {}
            for level, text in zip(spans, label):
                span = level.get(number)
                if span is None:
                    continue
                if span > 1:
                    tags[len(row)] = f'rowspan="{span}" valign="top"'
                row.append(text)
            count = len(row)
            row.extend(cells)
            if table.cuts_columns:
                row.insert(count + table.column_split, _DOTS)
            self._row(row, indent, tags=tags, labels=count)


def _dotted(spans, labels, at):
    """The spans of all levels with a row of dots, and that row's labels."""
    inner = len(spans) - 1
    result = []
    dots = None
    crossed = False
    for number, level in enumerate(spans):
        ends = any(start + span == at for start, span in level.items())
        crosses = any(start < at < start + span for start, span in level.items())
        level = _inserted(level, at)
        if crosses:
            if not crossed:
                dots = [*labels[at - 1][:-1], _DOTS]
                crossed = True
            else:
                dots[inner - number] = _DOTS
        if ends:
            level[at] = 1
            if number == 0:
                dots = [_DOTS] * len(spans)
            elif crossed:
                dots[inner - number] = _DOTS
        result.append(level)
    result[inner][at] = 1
    return result, tuple(dots)


class _NotebookWriter(_Writer):
    """The table in a ``div`` with a style of its own."""

    def document(self):
        self._write("<div>", 0)
        self._style()
        self._table(0)
        if self.table.shows_dimensions:
            self._dimensions()
        self._write("</div>", 0)
        return "\n".join(self.lines)

    def _style(self):
        rules = [
            ("tbody tr th:only-of-type", "vertical-align", "middle"),
            ("tbody tr th", "vertical-align", "top"),
        ]
        if self.shown.columns._typ == "multiindex":
            rules.append(("thead tr th", "text-align", "left"))
            if self.table.names_rows:
                rules.append(("thead tr:last-of-type th", "text-align", "right"))
        else:
            rules.append(("thead th", "text-align", "right"))
        blocks = [f"    .dataframe {where} {{\n        {what}: {value};\n    }}" for where, what, value in rules]
        self._write("<style scoped>\n" + "\n\n".join(blocks) + "\n</style>", 0)

    def _labels(self):
        return texts_of(flat(self.shown.columns))

    def _columns(self):
        return [self.table.cells(number) for number in range(len(self.shown.columns))]
