"""Columns of values as columns of texts.

Texts are handles of object arrays, which the layout in Java takes as they are. Numbers, times and plain objects never come to
Python; what holds other objects does, and so do columns with a function to format them.
"""

import _kernel as K
import numpy as np
from numpy import ndarray

from .._construct import objects_of
from .._lazy import module
from .._missing import is_missing, missing_mask
from .._na import NA
from ..datetimes.nat import NaT
from .._options import values as options
from ..dtypes import CategoricalDtype, DatetimeTZDtype, StringDtype
from .pprint import thing


def widths():
    """How the width of a text is counted, as a number for the kernels."""
    if not options["display.unicode.east_asian_width"]:
        return 0
    return 2 if options["display.unicode.ambiguous_as_wide"] else 1


def handle(texts):
    """The handle of a list of texts."""
    return objects_of(texts)._h


def texts_of(cells):
    """The list of texts of a handle."""
    return cells if isinstance(cells, list) else ndarray._wrap(cells).tolist()


def fixed(cells, justify="right", least=0):
    """Texts padded to one width, and cut to ``display.max_colwidth``."""
    return K.text_cells(cells, justify, least, options["display.max_colwidth"], widths())


class Style:
    """How the values of a column become texts; see ``DataFrame.to_string`` for what the arguments mean."""

    __slots__ = ("formatter", "float_format", "na_rep", "decimal", "space", "fallback")

    def __init__(self, formatter=None, float_format=None, na_rep="NaN", decimal=".", space=True, fallback=None):
        self.formatter = formatter
        self.float_format = options["display.float_format"] if float_format is None else float_format
        self.na_rep = na_rep
        self.decimal = decimal
        self.space = bool(space)
        self.fallback = fallback


def cells_of(values, style=None):
    """The texts of an array, not yet padded."""
    if style is None:
        style = Style()
    if not isinstance(values, ndarray):
        return _extension(values, style)
    kind = values.dtype.kind
    if kind in "fc":
        return _floats(values, style)
    if kind in "iu":
        if style.formatter is not None:
            return handle([_text(style.formatter(value)) for value in values])
        return K.text_integers(values._h, style.space)
    if kind == "M":
        if style.formatter is not None:
            return handle([_text(style.formatter(value)) for value in boxed(values)])
        return K.text_times(values._h, "NaT")
    if kind == "m":
        if style.formatter is not None:
            return handle([_text(style.formatter(value)) for value in boxed(values)])
        return K.text_durations(values._h, "NaT")
    if style.formatter is None and style.fallback is None:
        if kind == "b":
            return K.text_booleans(values._h, style.space)
        if style.float_format is None and kind == "O":
            plain = K.text_objects(values._h, options["display.precision"], style.space, style.na_rep)
            if plain is not None:
                return plain
    return _objects(list(values) if kind == "b" else values.tolist(), style)


def boxed(values):
    """The elements of an array of times as Timestamps and Timedeltas."""
    return module("pandas.datetimes.inference").boxed_list(values)


def _text(value):
    return value if type(value) is str else str(value)


def quoted_cells(values):
    """The texts of an array with texts in quotes."""
    if isinstance(values, ndarray) and values.dtype.kind == "O":
        return cells_of(values, Style(fallback=_quoted))
    return cells_of(values)


def _quoted(value):
    return thing(value, escape=True, quote=True)


# Floats.


def _floats(values, style):
    chop = options["display.chop_threshold"]
    if style.formatter is None and style.float_format is None:
        return K.text_floats(
            values._h, options["display.precision"], style.space, style.na_rep, None if chop is None else float(chop), style.decimal
        )
    function = style.formatter
    if function is None:
        function = style.float_format
        if not callable(function):
            function = _percent(function, style.decimal)
    missing = missing_mask(values).tolist()
    return handle([style.na_rep if absent else _text(function(value)) for value, absent in zip(values, missing)])


def _percent(pattern, decimal):
    if decimal == ".":
        return lambda value: pattern % value
    return lambda value: (pattern % value).replace(".", decimal, 1)


def _single_float(value):
    text = f"{value: .{options['display.precision']}f}".rstrip("0")
    return text + "0" if text.endswith(".") else text


# Objects.


def _objects(values, style):
    """The texts of a list of any objects: what is a float is printed as such among the others."""
    function = style.formatter or style.fallback or _escaped
    float_format = style.float_format or _single_float
    lead = " " if style.space else ""
    result = []
    for value in values:
        if isinstance(value, (float, np.floating)) and value == value:
            if style.formatter is None:
                result.append(float_format(value))
                continue
        result.append(lead + _object(value, function, style.na_rep))
    return handle(result)


def _escaped(value):
    return thing(value, escape=True)


def _object(value, function, na_rep):
    if is_missing(value):
        if value is None:
            return "None"
        if value is NA:
            return str(NA)
        if value is NaT or isinstance(value, (np.datetime64, np.timedelta64)):
            return "NaT"
        return na_rep
    if hasattr(value, "_sandframe_array") and getattr(value, "_typ", None) not in ("categorical", "sparse"):
        return thing(list(value), escape=True)
    if hasattr(value, "_typ"):
        return str(value)
    if isinstance(value, StringDtype):
        return repr(value)
    return str(function(value))


# Extension arrays.


def _extension(values, style):
    dtype = values.dtype
    if isinstance(dtype, CategoricalDtype):
        return cells_of(values._internal_get_values(), style)
    if style.fallback is None:
        style.fallback = values._formatter(boxed=True) if hasattr(values, "_formatter") else str
    if isinstance(dtype, DatetimeTZDtype):
        function = style.formatter or str
        return handle([_text(function(value)) for value in values])
    return _objects(list(np.asarray(values, dtype=object).tolist()), style)
