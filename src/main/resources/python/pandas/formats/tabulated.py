"""
Rows of values as a text table in the formats of the package tabulate (0.9), to the character.

Columns whose values all are, or read as, numbers align by their decimal points; other values stand left.
"""

import numpy as np

_PADDING_OF_HEADERS = 2


class _Format:
    """How the lines of a table are drawn: each line is (begin, fill, between, end), each row (begin, between, end)."""

    def __init__(self, above, below_header, between, below, header, row, padding=1, hides_above=False, multiline=True):
        self.above = above
        self.below_header = below_header
        self.between = between
        self.below = below
        self.header = header
        self.row = row
        self.padding = padding
        self.hides_above = hides_above
        self.multiline = multiline


def _box(top, header, middle, bottom, row):
    return _Format(top, header, middle, bottom, row, row)


def _pipe(widths, aligns):
    parts = []
    for width, align in zip(widths, aligns or [None] * len(widths)):
        if align in ("right", "decimal"):
            parts.append("-" * (width - 1) + ":")
        elif align == "center":
            parts.append(":" + "-" * (width - 2) + ":")
        elif align == "left":
            parts.append(":" + "-" * (width - 1))
        else:
            parts.append("-" * width)
    return "|" + "|".join(parts) + "|"


_BAR = ("|", "|", "|")
_GRID = ("+", "-", "+", "+")
_SPACES = ("", "  ", "")


_WIKI = {
    "left": "",
    "right": 'style="text-align: right;"| ',
    "center": 'style="text-align: center;"| ',
    "decimal": 'style="text-align: right;"| ',
}


def _mediawiki(separator):
    def row(cells, aligns):
        values = [" " + _WIKI.get(align, "") + cell + " " for cell, align in zip(cells, aligns)]
        return (separator + (separator + separator).join(values)).rstrip()

    return row


def _html(tag, escape):
    styles = {
        "right": ' style="text-align: right;"',
        "center": ' style="text-align: center;"',
        "decimal": ' style="text-align: right;"',
    }

    def row(cells, aligns):
        values = [
            f"<{tag}{styles.get(align, '')}>{_entities(cell) if escape else cell}</{tag}>" for cell, align in zip(cells, aligns)
        ]
        text = f"<tr>{''.join(values).rstrip()}</tr>"
        return f"<table>\n<thead>\n{text}\n</thead>\n<tbody>" if tag == "th" else text

    return row


def _entities(text):
    for character, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("'", "&#x27;")):
        text = text.replace(character, entity)
    return text


def _html_format(escape):
    return _Format(
        lambda widths, aligns: "<table>\n<tbody>",
        None,
        None,
        lambda widths, aligns: "</tbody>\n</table>",
        _html("th", escape),
        _html("td", escape),
        padding=0,
        hides_above=True,
        multiline=False,
    )


_LATEX_ESCAPES = {
    "&": r"\&",
    "%": r"\%",
    "$": r"\$",
    "#": r"\#",
    "_": r"\_",
    "^": r"\^{}",
    "{": r"\{",
    "}": r"\}",
    "~": r"\textasciitilde{}",
    "\\": r"\textbackslash{}",
    "<": r"\ensuremath{<}",
    ">": r"\ensuremath{>}",
}


def _latex_format(environment="tabular", rule="\\hline", escape=True, rules=None):
    top, middle, bottom = rules or (rule, rule, rule)

    def begin(widths, aligns):
        letters = "".join({"left": "l", "right": "r", "center": "c", "decimal": "r"}.get(align, "l") for align in aligns)
        return f"\\begin{{{environment}}}{{{letters}}}\n{top}"

    def row(cells, aligns):
        if escape:
            cells = ["".join([_LATEX_ESCAPES.get(character, character) for character in cell]) for cell in cells]
        return "&".join(cells) + "\\\\"

    def end(widths, aligns):
        return f"{bottom}\n\\end{{{environment}}}"

    return _Format(begin, lambda widths, aligns: middle, None, end, row, row, multiline=False)


def _moin(tag, bold):
    styles = {
        "left": "",
        "right": '<style="text-align: right;">',
        "center": '<style="text-align: center;">',
        "decimal": '<style="text-align: right;">',
    }

    def row(cells, aligns):
        values = [f"{styles.get(align, '')} {bold}{cell}{bold} " for cell, align in zip(cells, aligns)]
        return (tag + tag.join(values) + tag).rstrip()

    return row


_FORMATS = {
    "simple": _Format(("", "-", "  ", ""), ("", "-", "  ", ""), None, ("", "-", "  ", ""), _SPACES, _SPACES, 0, True),
    "plain": _Format(None, None, None, None, _SPACES, _SPACES, 0),
    "grid": _Format(_GRID, ("+", "=", "+", "+"), _GRID, _GRID, _BAR, _BAR),
    "outline": _Format(_GRID, ("+", "=", "+", "+"), None, _GRID, _BAR, _BAR),
    "psql": _Format(_GRID, ("|", "-", "+", "|"), None, _GRID, _BAR, _BAR),
    "pretty": _Format(_GRID, _GRID, None, _GRID, _BAR, _BAR),
    "github": _Format(("|", "-", "|", "|"), ("|", "-", "|", "|"), None, None, _BAR, _BAR, 1, True),
    "pipe": _Format(_pipe, _pipe, None, None, _BAR, _BAR, 1, True),
    "orgtbl": _Format(None, ("|", "-", "+", "|"), None, None, _BAR, _BAR),
    "jira": _Format(None, None, None, None, ("||", "||", "||"), _BAR),
    "presto": _Format(None, ("", "-", "+", ""), None, None, ("", "|", ""), ("", "|", "")),
    "rst": _Format(
        ("", "=", "  ", ""), ("", "=", "  ", ""), None, ("", "=", "  ", ""), _SPACES, _SPACES, 0
    ),
    "tsv": _Format(None, None, None, None, ("", "\t", ""), ("", "\t", ""), 0, multiline=False),
    "youtrack": _Format(
        None, None, None, None, ("|| ", " || ", " || "), ("| ", " | ", " |"), 1, multiline=False
    ),
    "mediawiki": _Format(
        lambda widths, aligns: '{| class="wikitable" style="text-align: left;"\n|+ <!-- caption -->\n|-',
        lambda widths, aligns: "|-",
        lambda widths, aligns: "|-",
        lambda widths, aligns: "|}",
        _mediawiki("!"),
        _mediawiki("|"),
        padding=0,
        multiline=False,
    ),
    "moinmoin": _Format(None, None, None, None, _moin("||", "'''"), _moin("||", ""), multiline=False),
    "html": _html_format(True),
    "unsafehtml": _html_format(False),
    "latex": _latex_format(),
    "latex_raw": _latex_format(escape=False),
    "latex_booktabs": _latex_format(rules=("\\toprule", "\\midrule", "\\bottomrule")),
    "latex_longtable": _latex_format("longtable", rules=("\\hline", "\\hline\n\\endhead", "\\hline")),
}
for _name, _lines in {
    "simple": ("┌─┬┐", "├─┼┤", "├─┼┤", "└─┴┘", "│"),
    "rounded": ("╭─┬╮", "├─┼┤", "├─┼┤", "╰─┴╯", "│"),
    "heavy": ("┏━┳┓", "┣━╋┫", "┣━╋┫", "┗━┻┛", "┃"),
    "mixed": ("┍━┯┑", "┝━┿┥", "├─┼┤", "┕━┷┙", "│"),
    "double": ("╔═╦╗", "╠═╬╣", "╠═╬╣", "╚═╩╝", "║"),
    "fancy": ("╒═╤╕", "╞═╪╡", "├─┼┤", "╘═╧╛", "│"),
}.items():
    _top, _under, _middle, _bottom, _side = _lines
    _FORMATS[_name + "_grid"] = _box(_top, _under, _middle, _bottom, (_side,) * 3)
    _FORMATS[_name + "_outline"] = _box(_top, _under, None, _bottom, (_side,) * 3)
del _name, _lines, _top, _under, _middle, _bottom, _side

_UNSUPPORTED = frozenset(("asciidoc", "colon_grid", "textile"))


# What a value is: the larger number is the more general.
_NOTHING, _TRUTH, _INTEGER, _FLOAT, _BYTES, _TEXT = range(6)


def _reads_as(kind, text):
    try:
        kind(text)
    except (ValueError, TypeError):
        return False
    return True


def _is_integer(value):
    if isinstance(value, (bool, np.bool_)):
        return False
    if isinstance(value, (int, np.integer)):
        return True
    if isinstance(value, str) and "," in value:
        return "." not in value and _has_thousands(value)
    return isinstance(value, (str, bytes)) and _reads_as(int, value)


def _is_number(value):
    if isinstance(value, (str, bytes)):
        if _reads_as(float, value):
            number = float(value)
            special = number != number or number in (float("inf"), float("-inf"))
            text = value if isinstance(value, str) else value.decode("latin-1")
            return not special or text.lower() in ("inf", "-inf", "nan")
        return isinstance(value, str) and _has_thousands(value)
    return not isinstance(value, (bool, np.bool_)) and _reads_as(float, value)


def _has_thousands(text):
    import re

    return re.fullmatch(r"[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]*)?", text) is not None


def _kind(value, numbers):
    if value is None:
        return _NOTHING
    if hasattr(value, "isoformat"):
        return _TEXT
    if isinstance(value, (bool, np.bool_)) or isinstance(value, (str, bytes)) and value in ("True", "False"):
        return _TRUTH
    if numbers and _is_integer(value):
        return _INTEGER
    if numbers and _is_number(value):
        return _FLOAT
    return _BYTES if isinstance(value, bytes) else _TEXT


def _text(value, kind, float_format, int_format, missing):
    if value is None:
        return missing
    if kind == _INTEGER:
        return format(value, int_format) if not isinstance(value, str) or not int_format else value
    if kind == _FLOAT:
        if isinstance(value, str):
            value = value.replace(",", "") if _has_thousands(value) else value
        return format(float(value), float_format)
    if kind == _BYTES:
        return value.decode("ascii", "replace") if isinstance(value, bytes) else str(value)
    return str(value)


def _after_point(text):
    """The characters after the decimal point; -1 without one."""
    if not _is_number(text) or _is_integer(text):
        return -1
    point = text.rfind(".")
    if point < 0:
        point = text.lower().rfind("e")
    return len(text) - point - 1 if point >= 0 else -1


def _width(text, multiline):
    return max(map(len, text.split("\n"))) if multiline and "\n" in text else len(text)


def _pad(text, width, align):
    if align in ("right", "decimal"):
        return text.rjust(width)
    if align == "center":
        room = width - len(text)
        return " " * (room // 2) + text + " " * (room - room // 2) if room > 0 else text
    return text.ljust(width) if align == "left" else text


def _pad_lines(text, width, align, multiline):
    if multiline and "\n" in text:
        return "\n".join([_pad(line, width, align) for line in text.split("\n")])
    return _pad(text, width, align)


def _per_column(value, count, default):
    """One value for each column of a value for all or a sequence of the first ones."""
    if isinstance(value, str) or value is None:
        return [value] * count
    values = list(value)
    return values[:count] + [default] * (count - len(values))


def table(
    rows,
    headers,
    style="simple",
    floatfmt="g",
    intfmt="",
    numalign="default",
    stralign="default",
    missingval="",
    disable_numparse=False,
    colalign=None,
    headersalign=None,
    colglobalalign=None,
    preserve_whitespace=False,
    **others,
):
    """The text of a table of rows with headers."""
    for name in others:
        if name in ("maxcolwidths", "maxheadercolwidths", "rowalign", "headersglobalalign", "break_long_words", "break_on_hyphens"):
            raise NotImplementedError(f"DataFrame.to_markdown: {name} is not implemented in Sandframe")
        raise TypeError(f"tabulate() got an unexpected keyword argument '{name}'")
    if style in _UNSUPPORTED:
        raise NotImplementedError(f"DataFrame.to_markdown: tablefmt {style!r} is not implemented in Sandframe")
    headers = list(headers)
    shape = _FORMATS.get(style, _FORMATS["simple"])
    least = _PADDING_OF_HEADERS
    if style == "pretty":
        least = 0
        disable_numparse = True
        numalign = "center" if numalign == "default" else numalign
        stralign = "center" if stralign == "default" else stralign
    if style == "rst":
        rows = [[".." if at == 0 and _is_blank(value) else value for at, value in enumerate(row)] for row in rows]
        headers = [".." if at == 0 and not name.strip() else name for at, name in enumerate(headers)]
    numalign = "decimal" if numalign == "default" else numalign
    stralign = "left" if stralign == "default" else stralign

    columns = [list(column) for column in zip(*rows)]
    count = len(columns) or len(headers)
    unparsed = range(count) if disable_numparse is True else disable_numparse or ()
    kinds = [
        max((_kind(value, at not in unparsed) for value in column), default=_TEXT) for at, column in enumerate(columns)
    ]
    float_formats = _per_column(floatfmt, count, "g")
    int_formats = _per_column(intfmt, count, "")
    missing = _per_column(missingval, count, "")
    texts = [
        [_text(value, kind, ff, jf, mv) for value in column]
        for column, kind, ff, jf, mv in zip(columns, kinds, float_formats, int_formats, missing)
    ]
    multiline = (shape.multiline and style in _FORMATS) and any("\n" in text for column in texts + [headers] for text in column)

    if colglobalalign is not None:
        aligns = [colglobalalign] * count
    else:
        aligns = [numalign if kind in (_INTEGER, _FLOAT) else stralign for kind in kinds] or [stralign] * len(headers)
    if colalign is not None:
        for at, align in enumerate(list(colalign)[:count]):
            if align != "global":
                aligns[at] = align
    widths = [_width(name, multiline) + least for name in headers] if headers else [0] * count
    texts = [
        _aligned(column, align, width, multiline, preserve_whitespace) for column, align, width in zip(texts, aligns, widths)
    ]
    widths = [
        max(width, max((_width(text, multiline) for text in column), default=0))
        for width, column in zip(widths, texts or [[]] * len(widths))
    ]
    header_aligns = list(aligns)
    if headersalign is not None:
        for at, align in enumerate(list(headersalign)[:count]):
            if align == "same":
                align = aligns[at]
            if align != "global":
                header_aligns[at] = align
    if headers:
        headers = [
            _pad_lines(
                name.strip() if not preserve_whitespace else name, width, "right" if align == "decimal" else align, multiline
            )
            for name, align, width in zip(headers, header_aligns, widths)
        ]
    if not columns:
        aligns = header_aligns = []
    return _drawn(shape, headers, header_aligns, list(zip(*texts)), widths, aligns, multiline)


def _is_blank(value):
    return isinstance(value, (str, bytes)) and not value.strip()


def _aligned(column, align, least, multiline, preserve):
    if align == "decimal":
        after = [_after_point(text) for text in column]
        most = max(after, default=-1)
        column = [text + " " * (most - count) for text, count in zip(column, after)]
    elif not preserve:
        column = [text.strip() if align is not None else text for text in column]
    if align is None:
        return column
    width = max([least, *[_width(text, multiline) for text in column]])
    return [_pad_lines(text, width, align, multiline) for text in column]


def _drawn(shape, headers, header_aligns, rows, widths, aligns, multiline):
    padding = shape.padding
    full = [width + 2 * padding for width in widths]
    pad = " " * padding
    lines = []

    def line(kind, line_aligns):
        if callable(kind):
            lines.append(kind(full, line_aligns))
        elif kind is not None:
            begin, fill, between, end = kind
            lines.append((begin + between.join([fill * width for width in full]) + end).rstrip())

    def row(cells, kind, row_aligns):
        if not multiline or not any("\n" in cell for cell in cells):
            lines.append(_one_line([pad + cell + pad for cell in cells], kind, row_aligns))
            return
        parts = [cell.split("\n") for cell in cells]
        height = max(map(len, parts))
        for at in range(height):
            pieces = [part[at] if at < len(part) else " " * width for part, width in zip(parts, widths)]
            lines.append(_one_line([pad + piece + pad for piece in pieces], kind, row_aligns))

    if not (shape.hides_above and headers):
        line(shape.above, header_aligns)
    if headers:
        row(headers, shape.header, header_aligns)
        line(shape.below_header, header_aligns)
    for at, cells in enumerate(rows):
        if at:
            line(shape.between, aligns)
        row(cells, shape.row, aligns)
    if not (shape.hides_above and headers and shape.below and not callable(shape.below)):
        line(shape.below, aligns)
    return "\n".join(lines) if headers or rows else ""


def _one_line(cells, kind, aligns):
    if callable(kind):
        return kind(cells, aligns or [None] * len(cells))
    begin, between, end = kind
    return (begin + between.join(cells) + end).rstrip()
