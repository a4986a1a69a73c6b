"""The ``python`` engine: rows are cut by Python's csv or re module, then typed by the kernels."""

import csv
import re

from ...errors import ParserError, ParserWarning
from ...generic.base import warn
from .native import NativeReader, warn_of_loss
from .options import NA_TOKENS


def python_reader(source, options):
    """A reader of text whose separator is a pattern, or unknown, or whose last lines are none."""
    return rows_reader(_rows(text_of(source), options), options)


def text_of(source):
    """A str of a str or of UTF-8 bytes, without the mark at its start."""
    if isinstance(source, bytes):
        source = source.decode("utf-8")
    return source[1:] if source.startswith("\ufeff") else source


def _rows(text, o):
    """All rows as lists of texts, those of skipped and blank lines too."""
    sep = o.delimiter
    if o.delim_whitespace:
        sep = "\\s+"
    lines = text.splitlines(True) if not o.lineterminator else [line + "\n" for line in text.split(o.lineterminator)]
    if o.lineterminator and len(sep or "") <= 1:
        raise ValueError("Custom line terminators not supported in python parser (yet)")
    lines = _logical(lines)
    if sep is None or len(sep) == 1:
        if sep is None:
            sep = _sniffed(lines, o)
        settings = {
            "delimiter": sep, "doublequote": o.doublequote, "escapechar": o.escapechar,
            "skipinitialspace": o.skipinitialspace, "quoting": o.quoting, "lineterminator": "\n", "strict": True,
        }  # fmt: skip
        if o.quotechar:
            settings["quotechar"] = o.quotechar
        reader = csv.reader(lines, **settings)
        try:
            rows = list(reader)
        except csv.Error as error:
            text = str(error)
            if o.skipfooter:
                text += (
                    ". Error could possibly be due to parsing errors in the skipped footer rows (the skipfooter keyword is "
                    "only applied after Python's csv library has parsed all rows)."
                )
            raise ParserError(text) from None
        if o.quoting == csv.QUOTE_NONNUMERIC:
            # The reader gives numbers where no quotes stand; they are inferred with the rest of their column.
            rows = [[field if isinstance(field, str) else repr(field) for field in row] for row in rows]
        return rows
    pattern = re.compile(sep)
    return [pattern.split(line.strip()) for line in lines]


def _logical(lines):
    """str.splitlines cuts at more characters than files do: those pieces are joined again."""
    result = []
    open_line = ""
    for line in lines:
        open_line += line
        if line[-1:] in ("\n", "\r"):
            result.append(open_line)
            open_line = ""
    if open_line:
        result.append(open_line)
    return result


def _sniffed(lines, o):
    skip = skip_test(o.skiprows)
    for at, line in enumerate(lines):
        kept = line.partition(o.comment)[0] if o.comment else line
        if not skip(at) and (kept.strip() or not o.comment):
            return csv.Sniffer().sniff(kept).delimiter
    return ","


def skip_test(skiprows):
    """A function that tells whether a row's number is among those to skip."""
    if callable(skiprows):
        return skiprows
    if skiprows is None:
        return lambda at: False
    if isinstance(skiprows, int):
        return lambda at: at < skiprows
    chosen = set(skiprows)
    return lambda at: at in chosen


def rows_reader(rows, o, fixed=False):
    """A kernel reader of rows that are cut already."""
    skip = skip_test(o.skiprows)
    kept = [(at, row) for at, row in enumerate(rows) if not skip(at)]
    if o.comment:
        missing = _tokens_of(o)
        kept = [(at, _without_comment(row, o.comment, missing)) for at, row in kept]
    if o.skip_blank_lines:
        kept = [(at, row) for at, row in kept if _has_content(row, fixed)]
    if o.skipfooter:
        kept = kept[: -o.skipfooter] if o.skipfooter < len(kept) else []
    kept = _of_good_width(_names_below(kept, o), o)
    return NativeReader(*encoded([row for _, row in kept], o))


def _tokens_of(o):
    """The texts that stand for missing values, in whatever column."""
    if o.na_of is not None:
        return set().union(*(tokens for tokens, _ in o.na_of.values()))
    return set(NA_TOKENS if o.na_rest is None else o.na_rest)


def _without_comment(row, comment, missing):
    """A row up to its comment; a missing value may be written with the comment's character."""
    result = []
    for field in row:
        if comment not in field or field in missing:
            result.append(field)
            continue
        field = field[: field.find(comment)]
        if field:
            result.append(field)
        break
    return result


def _has_content(row, fixed):
    if fixed:
        return any(field.strip() for field in row)
    return len(row) > 1 or len(row) == 1 and bool(row[0].strip())


def _names_below(kept, o):
    """The names of the index on a line of their own below those of the columns: one line, the index's names first."""
    head = o.header_rows[-1] + 1 if len(o.header_rows) == 1 and o.names is None and o.index_col is not False else 0
    if not head or len(kept) < head + 2:
        return kept
    columns, names, first = (row for _, row in kept[head - 1 : head + 2])
    if len(first) != len(names) + len(columns):
        return kept
    o.index_col = list(range(len(names)))
    return [*kept[: head - 1], (kept[head - 1][0], [*names, *columns]), *kept[head + 1 :]]


def _of_good_width(kept, o):
    """The rows without those that have too many fields, or the error that they are."""
    head = o.header_rows[-1] + 1 if o.header_rows else 0
    body = kept[head:]
    if not body or o.usecols is not None:
        return kept
    first = len(body[0][1])
    width = len(o.names) if o.names is not None else len(kept[head - 1][1]) if head else first
    if o.index_col is False:
        return kept[:head] + _cut(body, width)
    if first > width:
        # Fields before those that have names make an index.
        width += len(o.index_col) if o.index_col is not None else first - width
    if max(len(row) for _, row in body) <= width:
        return kept
    good, bad = [], []
    for at, row in body:
        if len(row) <= width:
            good.append((at, row))
        elif callable(o.on_bad_lines):
            mended = o.on_bad_lines(row)
            if mended is not None:
                good.append((at, list(mended)))
        elif o.on_bad_lines != "skip":
            bad.append((at, len(row)))
            if o.on_bad_lines == "error":
                break
    for at, count in bad:
        text = f"Expected {width} fields in line {at + 1}, saw {count}"
        if o.delimiter and len(o.delimiter) > 1 and o.quoting != csv.QUOTE_NONE:
            text += ". Error could possibly be due to quotes being ignored when a multi-char delimiter is used."
        if o.on_bad_lines == "error":
            raise ParserError(text)
        warn(f"Skipping line {at + 1}: {text}\n", ParserWarning)
    return kept[:head] + _cut(good, width)


def _cut(body, width):
    """Rows of no more than so many fields, with a warning if more is lost than one empty column."""
    most = max(map(len, (row for _, row in body)), default=0)
    if most <= width:
        return body
    if most > width + 1 or any(row[width] for _, row in body if len(row) > width):
        warn_of_loss()
    return [(at, row[:width]) for at, row in body]


def encoded(rows, options):
    """(text, options, dialect) by which the kernels read rows that are cut already."""
    everything = "".join(["".join(row) for row in rows])
    field, record = (chr(code) for code in _unused(everything))
    text = "".join([field.join(row) + record for row in rows])
    return text, options, ([ord(field), -1, -1, -1, ord(record)], [1, 0, 0], 0)


def _unused(text):
    found = []
    for code in (31, 30, 29, 28, *range(1, 9), 14, 15, 16):
        if chr(code) not in text:
            found.append(code)
            if len(found) == 2:
                return found
    raise ParserError("the text uses all characters that could separate fields")
