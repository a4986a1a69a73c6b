"""Columns of text as dates, as parse_dates asks: one by one, or several together."""

import warnings

from ..._construct import is_list_like, objects_of
from ..._lazy import module
from ..._missing import missing_mask
from ..._sentinel import no_default


def is_combination(part):
    """Whether an entry of parse_dates names several columns: a tuple is one label."""
    return is_list_like(part) and not isinstance(part, tuple)


def convert(options, known, names, columns):
    """(names, columns) with dates where parse_dates names columns; ``known`` are the names that positions stand for."""
    given = options.parse_dates
    if isinstance(given, bool):
        return names, columns
    added, gone = [], []
    columns = dict(columns)
    original = dict(columns)

    def label(part):
        return known[part] if isinstance(part, int) and part not in original else part

    for key, parts in given.items() if isinstance(given, dict) else ((None, one) for one in given):
        if key is None and not is_combination(parts):
            column = label(parts)
            if column in columns:
                columns[column] = to_dates(options, [columns[column]], column)
            continue
        if key is not None and key in original:
            raise ValueError(f"Date column {key} already in dict")
        parts = [label(part) for part in (parts if is_list_like(parts) else [parts])]
        made = key if key is not None else _joined(parts)
        if made in original:
            raise ValueError(f"New date column already in dict {made}")
        columns[made] = to_dates(options, [original[part] for part in parts], made)
        if key is not None and len(parts) == 1:
            # Kept under keep_date_col, it is kept as the dates that it holds.
            columns[parts[0]] = columns[made]
        added.append(made)
        gone.extend(parts)
    names = [name for name in names if options.keep_date_col or name not in gone]
    return [*added, *(name for name in names if name not in added)], columns


def _joined(parts):
    """The name of a column that is made of several: tuples are joined level by level."""
    if all(isinstance(part, tuple) for part in parts):
        return tuple(map("_".join, zip(*parts)))
    return "_".join(map(str, parts))


def to_dates(options, parts, name):
    """Dates of one or more columns of text; the texts where they are none."""
    if options.date_parser is not no_default:
        return _parsed(options.date_parser, parts, options.cache_dates)
    texts = _texts(parts[0]) if len(parts) == 1 else _together(parts)
    if texts.dtype.kind in "mM":
        return texts
    form = options.date_format.get(name) if isinstance(options.date_format, dict) else options.date_format
    with warnings.catch_warnings():
        # Texts of several zones stay as they are made here; to_datetime would tell its own caller what to ask.
        warnings.filterwarnings("ignore", ".*parsing datetimes with mixed time zones will raise an error", FutureWarning)
        try:
            found = module("pandas").to_datetime(
                texts, format=form, utc=False, dayfirst=options.dayfirst, errors="raise", cache=options.cache_dates
            )
        except (ValueError, TypeError):
            return texts
    return found._values


def _texts(values):
    """Every element that is not missing as a text; dates stay dates."""
    if values.dtype.kind in "mM":
        return values
    listed = values.tolist()
    if values.dtype == object and all(type(value) is str for value in listed):
        return values
    gone = missing_mask(values).tolist()
    return objects_of([value if missing else str(value) for value, missing in zip(listed, gone)])


def _together(parts):
    """Columns side by side, as one text a row."""
    return objects_of([" ".join(map(str, row)) for row in zip(*(part.tolist() for part in parts))])


def _parsed(parser, parts, cache):
    """What a function of the user makes of the columns, or of each row's text where it wants no columns."""
    try:
        found = parser(*(part.astype(object) for part in parts))
        if not hasattr(found, "__len__") or isinstance(found, str):
            raise TypeError("scalar parser")
        return _lenient(found, cache)
    except Exception:
        texts = _texts(parts[0]) if len(parts) == 1 else _together(parts)
        return _lenient(objects_of([parser(text) for text in texts.tolist()]), cache)


def _lenient(found, cache):
    """Dates, or what was found where it holds none."""
    try:
        found = module("pandas").to_datetime(found, errors="raise", cache=cache)
    except (ValueError, TypeError, OverflowError):
        pass
    values = getattr(found, "_values", found)
    return objects_of(values) if isinstance(values, (list, tuple)) else values
