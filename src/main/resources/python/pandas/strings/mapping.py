"""A function of one text on each element of an array, once for each distinct text.

What a method gives is of one of four kinds: "text", "truth", "count", or "any" other object. The kind tells the dtype of the
result for the dtype ``string`` and for no elements; elsewhere the results themselves tell it.
"""

import _kernel as K
import numpy as np
from numpy import ndarray

from .._construct import infer_plain, objects_of, role_of
from .._missing import is_missing, missing_mask
from .._na import NA
from .._take import take_fill
from ..dtypes import CategoricalDtype

_EMPTY = {"text": object, "truth": bool, "count": "int64", "any": object}
_SHARED = {str, bytes, int, float, tuple, bool, type(None), type(NA)}


def each(values, function, kind="text", kernel=None, filling=None):
    """An array of what the function gives for each element that is there.

    :param kernel: the same as a kernel of ``(handle, filling)``, which answers None where there is more than text
    :param filling: what missing elements give in a test; None: they stay missing
    """
    if isinstance(values.dtype, CategoricalDtype):
        return _categories(values, function, kind, kernel, filling)
    if not isinstance(values, ndarray):
        return _strings(values, function, kind, kernel, filling)
    if not len(values):
        return np.zeros(0, dtype=_EMPTY[kind])
    if kernel is not None and (filling is None or filling is True or filling is False):
        found = kernel(values._h, filling)
        if found is not None:
            return ndarray._wrap(found)
    return _objects(values, function, filling)


def distinct(values):
    """The number of each element's value, and the list of the distinct values."""
    codes, found = K.string_distinct(values._h)
    return codes, ndarray._wrap(found).tolist()


def spread(results, codes):
    """An array of one result for each distinct value as one of all elements."""
    return ndarray._wrap(K.string_spread(results._h, codes))


def spread_objects(results, codes):
    """The same for a list of any objects; those that can be changed are not shared by elements."""
    if set(map(type, results)) <= _SHARED:
        return spread(objects_of(results), codes)
    count = len(ndarray._wrap(codes))
    if count == len(results):
        return ndarray._wrap(K.array_objects(results))
    listed = [results[code] for code in ndarray._wrap(codes).tolist()]
    if count > len(results):
        listed = [result[:] if type(result) is list else result for result in listed]
    return ndarray._wrap(K.array_objects(listed))


def _objects(values, function, filling):
    codes, found = K.string_distinct(values._h)
    found = ndarray._wrap(found)
    listed = found.tolist()
    absent = missing_mask(found).tolist()
    missing = np.nan if filling is None else filling
    try:
        if True in absent:
            results = [value if gone else function(value) for value, gone in zip(listed, absent)]
        else:
            results = list(map(function, listed))
    except (TypeError, AttributeError) as error:
        if _is_call_error(error):
            raise
        results = [value if gone else _attempt(function, value, missing) for value, gone in zip(listed, absent)]
    if filling is not None and True in absent:
        results = [filling if gone else result for result, gone in zip(results, absent)]
    elif False not in absent:
        return values.copy()
    found = converted(results)
    return spread_objects(results, codes) if found is None else spread(found, codes)


def _is_call_error(error):
    """Whether a function was called with the wrong number of arguments: the user's mistake, not the element's."""
    import re

    text = str(error.args[0]) if error.args else ""
    return re.search(
        r"(takes \S+ positional|missing \d+ required positional|(takes|missing) (from \d+ to )?\d+ positional) arguments?", text
    )


def _attempt(function, value, missing):
    try:
        return function(value)
    except (TypeError, AttributeError):
        return missing


def converted(results):
    """An array of a numpy dtype where all results are bools or numbers, else None."""
    roles = set(map(role_of, set(map(type, results))))
    if not roles or roles == {"n"} or not roles <= {"i", "f", "b", "c", "n"}:
        return None
    if "b" in roles and len(roles) > 1:
        return None
    found = infer_plain(results, roles)
    return found if found.dtype.kind != "O" else None


def _strings(values, function, kind, kernel, filling):
    """The same for the dtype ``string``, whose missing elements are NA."""
    from ..arrays.masked import BaseMaskedArray
    from ..arrays.string_ import StringArray

    data = values._data
    if kind in ("truth", "count"):
        absent = values.isna()
        if kind == "truth" and filling is not None:
            filling = bool(filling)
        found = None if kernel is None else kernel(data._h, bool(filling) if kind == "truth" else True)
        if found is None:
            codes, listed = distinct(data)
            blank = bool(filling) if kind == "truth" else 0
            results = [blank if value is None else function(value) for value in listed]
            plain = np.array(results, dtype=bool if kind == "truth" else "int64")
            found = K.string_spread(plain._h, codes)
        if filling is not None and kind == "truth":
            absent = np.zeros(len(values), dtype=bool)
        return BaseMaskedArray._of(ndarray._wrap(found), absent)
    if kernel is not None:
        found = kernel(data._h, None)
        if found is not None:
            return StringArray._of(ndarray._wrap(found))
    codes, listed = distinct(data)
    if kind == "any":
        return spread_objects([NA if value is None else function(value) for value in listed], codes)
    results = [None if value is None else function(value) for value in listed]
    return StringArray._of(spread(objects_of([None if is_missing(result) else result for result in results]), codes))


def _categories(values, function, kind, kernel, filling):
    categories = np.asarray(values.categories._values, dtype=object)
    found = each(categories, function, kind, kernel, filling)
    return take_fill(found, values._codes.astype("int64"), np.nan if filling is None else filling)


def texts_in(values):
    """The elements as an object array: what there is to look at for methods that do not give one result for each."""
    if isinstance(values.dtype, CategoricalDtype):
        return take_fill(np.asarray(values.categories._values, dtype=object), values._codes.astype("int64"), np.nan)
    return values if isinstance(values, ndarray) else values._data
