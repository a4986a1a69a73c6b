"""Labels as text: the columns that stand beside a table's values, and the repr of each kind of index."""

import _kernel as K
import numpy as np
from numpy import ndarray

from .._lazy import module
from ..dtypes import CategoricalDtype, DatetimeTZDtype, IntervalDtype, StringDtype
from .._options import values as options
from .cells import Style, cells_of, fixed, handle, texts_of, widths
from .console import line_width
from .pprint import sequence, thing

_DAY = 86_400_000_000_000


def label(value):
    """A label's text on one line."""
    return thing(value, escape=True)


# Beside a table.


def flat(index, formatter=None):
    """The texts of labels of one level, padded where they stand left."""
    if formatter is not None:
        return handle([str(formatter(value)) for value in index])
    values = index._values
    if index._typ == "rangeindex":
        return K.text_cells(K.text_integers(values._h, False), "left", 0, None, 0)
    dtype = values.dtype
    kind = dtype.kind
    if isinstance(values, ndarray):
        if kind == "M":
            return K.text_times(values._h, "NaT")
        if kind == "m":
            return K.text_durations(values._h, "NaT")
        if kind == "O":
            return K.text_trim_front(cells_of(values))
    elif index._typ in ("periodindex", "datetimeindex"):
        return handle([str(value) for value in index])
    elif isinstance(dtype, (CategoricalDtype, IntervalDtype, StringDtype)):
        return K.text_trim_front(cells_of(values))
    return K.text_trim_front(fixed(cells_of(values, Style(na_rep=" NaN" if kind in "fc" else "NaN")), "left"))


def levels(index, formatter=None):
    """The texts of each level of a MultiIndex, a list of handles."""
    result = []
    for level, codes in zip(index.levels, index.codes):
        codes = np.asarray(codes)
        absent = codes == -1
        missing = _missing_label(level.dtype)
        if not len(level):
            result.append(handle([missing] * len(codes)))
            continue
        if not absent.any():
            result.append(flat(level._getitem_rows(codes), formatter))
            continue
        shown = texts_of(flat(level._getitem_rows(np.where(absent, len(level) - 1, codes)), formatter))
        result.append(handle([missing if gone else text for text, gone in zip(shown, absent.tolist())]))
    return result


def _missing_label(dtype):
    if not isinstance(dtype, np.dtype):
        return str(dtype.na_value) if not isinstance(dtype, CategoricalDtype) else "nan"
    return "NaT" if dtype.kind in "mM" else "NaN"


def sparse(cells):
    """The texts of levels with equal neighbours of outer levels left out."""
    return list(K.text_sparse(cells))


def beside(index, formatter=None, names=False, sparsify=None):
    """The columns of texts beside a table, one a level; with the names above when asked for."""
    if index._typ != "multiindex":
        columns = [flat(index, formatter)]
    elif not len(index):
        return []
    else:
        columns = levels(index, formatter)
        if options["display.multi_sparse"] if sparsify is None else sparsify:
            columns = sparse(columns)
    if names:
        columns = [
            [label(name) if name is not None else "", *texts_of(column)] for column, name in zip(columns, index.names)
        ]
    return columns


def format_labels(index, name=False, formatter=None, na_rep="NaN"):
    """The labels as a list of texts, as the deprecated Index.format gives them."""
    if index._typ == "multiindex":
        columns = [texts_of(column) for column in beside(index, formatter, names=False)]
        if name:
            columns = [[label(one) if one is not None else "", *column] for column, one in zip(columns, index.names)]
        widest = [max(map(len, column)) for column in columns]
        return ["  ".join(text.ljust(width) for text, width in zip(row, widest)) for row in zip(*columns)]
    texts = [na_rep if text == "NaN" else text for text in texts_of(flat(index, formatter))]
    return [label(index.name) if index.name is not None else "", *texts] if name else texts


# The repr.


def index_repr(index):
    """What ``repr`` of any index says."""
    name = type(index).__name__
    if index._typ == "rangeindex":
        attributes = [f"{key}={getattr(index, key)}" for key in ("start", "stop", "step")]
        if index.name is not None:
            attributes.append(f"name={thing(index.name, escape=True, quote=True)}")
        return f"{name}({', '.join(attributes)})"
    return f"{name}({_content(index, name)}{', '.join(_attributes(index))})"


def _attributes(index):
    attributes = []
    if index._typ != "multiindex":
        dtype = index.dtype
        if isinstance(dtype, CategoricalDtype):
            from .categories import shown_categories

            attributes.append(f"categories=[{', '.join(shown_categories(index.categories))}]")
            attributes.append(f"ordered={index.ordered}")
        attributes.append(f"dtype='{dtype}'")
        if index.name is not None:
            attributes.append(f"name={thing(index.name, escape=True, quote=True)}")
    elif any(name is not None for name in index.names):
        attributes.append(f"names={thing(list(index.names), escape=True, quote=True)}")
    if len(index) > (options["display.max_seq_items"] or len(index)):
        attributes.append(f"length={len(index)}")
    if index._typ in ("datetimeindex", "timedeltaindex"):
        freq = index.freqstr
        attributes.append(f"freq={None if freq is None else repr(freq)}")
    return attributes


def _content(index, name):
    """The labels in brackets, to the width of the display, and what parts them from the attributes."""
    count = len(index)
    if count == 0:
        return "[], "
    head, tail = shown_parts(index)
    if index._typ == "multiindex":
        return _rows(index, head, tail, name)
    write = _writer(index)
    if count <= 2:
        return f"[{', '.join(texts_of(write(index)))}], "
    return K.text_list(
        write(head), None if tail is None else write(tail), len(name) + 2, line_width(), _aligned(index), widths()
    )


def shown_parts(values):
    """What is shown of a sequence: all of it and None, or its beginning and its end."""
    count = len(values)
    most = options["display.max_seq_items"] or count
    if count <= most:
        return values, None
    if most == 1:
        return values[:0], values[-1:]
    part = min(most // 2, 10)
    return values[:part], values[-part:]


def _aligned(index):
    values = index._values
    dtype = values.dtype
    if isinstance(dtype, CategoricalDtype):
        return not _is_text(index.categories.dtype)
    if isinstance(dtype, StringDtype):
        return False
    if not isinstance(values, ndarray) or dtype.kind != "O":
        return True
    known = index.__dict__.get("_is_all_text")
    if known is None:
        known = index._is_all_text = K.text_is_all_text(values._h)
    return not known


def _is_text(dtype):
    return dtype.kind == "O" and isinstance(dtype, (np.dtype, StringDtype))


def _writer(index):
    """The function that writes a part of an index as a column of texts, each as in a list."""
    values = index._values
    dtype = values.dtype
    if isinstance(values, ndarray):
        kind = dtype.kind
        if kind == "M":
            # Steps of less than a day are written with their times, even where all of them are midnights.
            days = K.text_is_dates_only(values._h) and not _steps_within_days(index)
            function = K.text_times if days else K.text_stamps
            return lambda part: [f"'{text}'" for text in texts_of(function(part._values._h, "NaT"))]
        if kind == "m":
            return _durations(values)
        if kind in "iu":
            return lambda part: K.text_integers(part._values._h, False)
        if kind == "O" or kind == "f" and dtype.itemsize == 8:
            return lambda part: K.text_quoted(part._values._h) or _things(part)
        return _things
    if isinstance(dtype, DatetimeTZDtype) or index._typ == "periodindex":
        return lambda part: [f"'{value}'" for value in part]
    if isinstance(dtype, CategoricalDtype):
        return _category_writer(index)
    return _things


def _steps_within_days(index):
    """Whether an index of moments has a frequency that is no whole number of days."""
    freq = index.freq if index._typ == "datetimeindex" else None
    return isinstance(freq, module("pandas.datetimes.offsets").Tick) and freq.nanos % _DAY != 0


def _durations(values):
    days = bool(K.text_is_dates_only(values._h))

    def write(part):
        whole = K.text_is_dates_only(part._values._h)
        texts = texts_of(K.text_durations(part._values._h, "NaT"))
        if whole and not days:
            texts = [text if text == "NaT" else f"{text} 00:00:00" for text in texts]
            texts = [text.replace(" days 00", " days +00") if text[0] == "-" else text for text in texts]
        return [text if text == "NaT" else f"'{text}'" for text in texts]

    return write


def _things(part):
    return [thing(value, escape=True, quote=True) for value in part._values]


def _category_writer(index):
    categories = index.categories
    write = _writer(categories)

    def written(part):
        labels = texts_of(write(categories)) if len(categories) else []
        codes = np.asarray(part.codes).tolist()
        missing = "<NA>" if isinstance(categories.dtype, StringDtype) else "nan" if categories.dtype.kind not in "mM" else "NaT"
        return [labels[code] if code >= 0 else missing for code in codes]

    return written


def _rows(index, head, tail, name):
    """The rows of a MultiIndex, each on a line of its own."""
    rows = _tuples(head, index)
    after = None if tail is None else _tuples(tail, index)
    everything = rows + (after or [])
    widest = [max(map(len, column)) for column in zip(*everything)]
    indent = " " * (len(name) + 2)
    room = line_width() - len(indent) - 1
    last = [text.rjust(width) for text, width in zip((after or rows)[0], widest)]
    most = 1
    for count in range(len(last), 0, -1):
        if len(sequence(tuple(last), most=count)) < room:
            most = count
            break

    def lines(part):
        return [sequence(tuple(text.rjust(width) for text, width in zip(row, widest)), most=most) for row in part]

    text = f",\n{indent}".join(lines(rows))
    if after is not None:
        text += f",\n{indent}...\n{indent}" if rows else f"...\n{indent}"
        text += f",\n{indent}".join(lines(after))
    return f"[{text}],\n{indent[1:]}"


def _tuples(part, index):
    columns = []
    for number, level in enumerate(index.levels):
        write = _writer(level)
        codes = np.asarray(part.codes[number])
        absent = (codes == -1).tolist()
        if len(level):
            if True in absent and level.dtype.kind in "iu" and isinstance(level.dtype, np.dtype):
                # Whole numbers beside what is missing are floats.
                level = level.astype("float64")
                write = _writer(level)
            taken = level._getitem_rows(np.where(codes == -1, 0, codes)) if level._typ != "rangeindex" else level[codes]
            texts = texts_of(write(taken))
        else:
            texts = [""] * len(codes)
        missing = _missing_element(level)
        columns.append([missing if gone else text for text, gone in zip(texts, absent)])
    return list(zip(*columns))


def _missing_element(level):
    kind = level._typ
    if kind in ("datetimeindex", "periodindex"):
        return "'NaT'"
    if kind == "timedeltaindex":
        return "NaT"
    dtype = level.dtype
    return "nan" if isinstance(dtype, (np.dtype, CategoricalDtype)) else str(dtype.na_value)


def values_repr(index):
    """The labels in brackets alone, as the repr of a categorical dtype shows its categories."""
    if index._typ == "rangeindex":
        return str(index._range)
    return _content(index, "CategoricalDtype").rstrip(", ")


def element(index, position):
    """One label as in the repr of its index."""
    (text,) = texts_of(_writer(index)(index[position : position + 1]))
    return text
