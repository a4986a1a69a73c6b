"""to_numeric: numbers out of texts and objects."""

import _kernel as K
import numpy as np
from numpy import ndarray

from ._construct import array_of, floats_of, ints_of, is_list_like, objects_of
from ._missing import is_missing, missing_mask
from ._sentinel import no_default


def to_numeric(arg, errors="raise", downcast=None, dtype_backend=no_default):
    """The numbers that texts and objects stand for."""
    if downcast not in (None, "integer", "signed", "unsigned", "float"):
        raise ValueError("invalid downcasting method provided")
    if errors not in ("ignore", "raise", "coerce"):
        raise ValueError("invalid error value specified")
    if errors == "ignore":
        from .generic.base import warn

        warn(
            "errors='ignore' is deprecated and will raise in a future version. Use to_numeric without passing `errors` and catch "
            "exceptions explicitly instead",
            FutureWarning,
        )
    if dtype_backend is not no_default and dtype_backend not in ("numpy_nullable", "pyarrow"):
        raise ValueError(f"dtype_backend {dtype_backend} is invalid, only 'numpy_nullable' and 'pyarrow' are allowed.")
    single = False
    if hasattr(arg, "_columns"):
        raise TypeError("arg must be a list, tuple, 1-d array, or Series")
    if hasattr(arg, "_values"):
        values = arg._values
    elif isinstance(arg, (list, tuple)):
        values = objects_of(list(arg))
    elif not is_list_like(arg):
        from .api.types import is_number

        if arg is not None and type(arg).__name__ == "Decimal":
            return float(arg)
        if is_number(arg):
            return arg
        single = True
        values = objects_of([arg])
    elif getattr(arg, "ndim", 1) > 1:
        raise TypeError("arg must be a list, tuple, 1-d array, or Series")
    else:
        values = array_of(arg)
    mask = texts = None
    if getattr(values, "ndim", 1) == 1 and values.dtype == "string":
        # Nullable texts become nullable numbers.
        dtype_backend = "numpy_nullable"
    if not isinstance(values, ndarray):
        if hasattr(values, "_mask"):
            mask, values = values._mask, values._data[~values._mask]
        else:
            texts = values
            values = np.asarray(values, dtype=object)
    if texts is not None and hasattr(texts, "asi8"):
        # Moments of a zone and periods count as what they are held as.
        values, texts = texts.asi8, None
    elif values.dtype.kind in "mM":
        values = values.view("int64")
    elif values.dtype.kind == "O":
        given, values = values, _parsed(values, errors, dtype_backend is not no_default)
        if values is given and texts is not None:
            return _wrapped(arg, texts, single)
        if dtype_backend is not no_default and values.dtype.kind == "f":
            # What is missing goes behind a mask, so that it need not make floats of whole numbers.
            absent = missing_mask(values)
            whole = _parsed(given[~absent], errors)
            if absent.any() and len(whole) and whole.dtype.kind in "iu":
                mask, values = absent, whole
    if mask is None and dtype_backend is not no_default and isinstance(values, ndarray) and values.dtype.kind in "iufb":
        from .arrays.masked import BaseMaskedArray

        absent = missing_mask(values)
        if downcast is None:
            return _wrapped(arg, BaseMaskedArray._of(values, absent), single)
        mask, values = absent, values[~absent]
    if downcast is not None and isinstance(values, ndarray) and values.dtype.kind in "iufb":
        values = downcasted(values, downcast)
    if mask is not None:
        from .arrays.masked import BaseMaskedArray

        data = np.zeros(len(mask), dtype=values.dtype)
        data[~mask] = values
        values = BaseMaskedArray._of(data, mask.copy())
    return _wrapped(arg, values, single)


def _wrapped(arg, values, single):
    from .indexes.base import Index

    if hasattr(arg, "_index"):
        return type(arg)._make(values, arg._index, arg._name)
    if isinstance(arg, Index):
        return Index(values, name=arg._name)
    return values[0] if single else values


def _parsed(values, errors, nullable=False):
    if values.size and K.string_is_text(values._h):
        found = K.string_numbers(values._h, errors == "coerce")
        if found is not None:
            return ndarray._wrap(found)
    listed = values.tolist()
    try:
        return _numbers(listed, errors == "coerce")
    except (ValueError, TypeError):
        if errors == "raise":
            raise
        return values


def numbers_of(listed):
    """The numbers that texts stand for."""
    return _numbers(listed, False)


def _numbers(listed, coerce):
    result = []
    whole = True
    truth = bool(listed)
    for at, value in enumerate(listed):
        kind = type(value)
        if kind is bool or isinstance(value, np.bool_):
            result.append(value)
            continue
        truth = False
        if kind is int or kind is float:
            number = value
        elif is_missing(value):
            number = float("nan")
        elif kind is str:
            number = _of_text(value, at, coerce)
        elif isinstance(value, (np.integer, np.floating)):
            number = value.item()
        elif kind.__name__ == "Decimal":
            number = float(value)
        elif isinstance(value, complex):
            number = value
        elif coerce:
            number = float("nan")
        else:
            raise TypeError(f"Invalid object type at position {at}")
        whole = whole and type(number) is int
        result.append(number)
    if truth:
        return np.array(result, dtype=bool)
    if not result:
        return np.array([], dtype="int64")
    if whole and all(not isinstance(value, bool) for value in result):
        found = ints_of(result)
        return found if found.dtype.kind in "iu" else floats_of([float(value) for value in result])
    if any(isinstance(value, complex) for value in result):
        return np.array(result, dtype="complex128")
    if all(type(value) is int or isinstance(value, bool) for value in result):
        return ints_of([int(value) for value in result])
    return floats_of([float(value) for value in result])


def _of_text(text, at, coerce):
    number = _read(text, at, coerce)
    if number is None:
        raise ValueError(f"Integer out of range. at position {at}")
    return number


def _read(text, at, coerce):
    """The number that a text tells; None for a whole one beyond 64 bits."""
    stripped = text.strip()
    try:
        if stripped and (stripped.isdigit() or stripped[0] in "+-" and stripped[1:].isdigit()) and stripped.isascii():
            number = int(stripped)
            if not -(2**63) <= number < 2**64:
                # Too large for an integer, and so a fraction, where no error is asked for.
                return float(number) if coerce else None
            return number
        if "_" in stripped or not stripped.isascii() or stripped[-3:].lower() == "nan":
            raise ValueError
        if stripped == "":
            return float("nan")
        return float(stripped)
    except ValueError:
        if coerce:
            return float("nan")
        raise ValueError(f'Unable to parse string "{text}" at position {at}') from None


def downcasted(values, downcast):
    """The least dtype of a kind that holds all values."""
    if downcast in ("integer", "signed"):
        names = ("int8", "int16", "int32", "int64")
    elif downcast == "unsigned" and (not len(values) or values.min() >= 0 or (values != values).all()):
        names = ("uint8", "uint16", "uint32", "uint64")
    elif downcast == "float":
        names = ("float32", "float64")
    else:
        return values
    if values.dtype.kind == "f" and names[0][0] in "iu" and not np.isfinite(values).all():
        return values
    for name in names:
        dtype = np.dtype(name)
        if dtype.itemsize > values.dtype.itemsize:
            break
        converted = values.astype(dtype)
        if dtype.kind == "f":
            # As far apart as pandas lets it be: by a fixed distance, however large the number is.
            apart = 5e-4 if dtype.itemsize == 4 else 5e-8
            if bool(((converted == values) | (values != values) | (np.abs(converted - values) <= apart)).all()):
                return converted
        elif (converted == values).all():
            return converted
    return values
