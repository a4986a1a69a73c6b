"""The order of values: positions that sort one column or several, with missing ones first or last."""

import _kernel as K
import numpy as np
from numpy import ndarray
from numpy._sorting import check_kind

from ._lazy import module
from ._missing import is_missing, missing_mask

_INT64 = np.dtype("int64")
_QUICK = ("quicksort", None)
_KNOWN = frozenset(("stable", "mergesort", "heapsort", *_QUICK))
_SIMPLE = "iubfmM"


def order(values, ascending=True, na_position="last", kind="quicksort"):
    """The positions that sort an array; stable when the kind says so, else with equal elements where numpy leaves them."""
    if not isinstance(values, ndarray):
        return values.argsort(ascending=ascending, kind=kind, na_position=na_position)
    return ndarray_order(values, ascending, na_position, kind)


def ndarray_order(values, ascending=True, na_position="last", kind="quicksort"):
    """order() for a plain array."""
    if na_position not in ("first", "last"):
        raise ValueError(f"invalid na_position: {na_position}")
    if values.dtype.kind in _SIMPLE and type(values) is ndarray and values.ndim == 1:
        if kind not in _KNOWN:
            check_kind(kind)
        found = K.value_order(values._h, bool(ascending), na_position == "last", kind in _QUICK)
        return ndarray._wrap(found, _INT64, values._shape)
    count = len(values)
    absent = missing_mask(values)
    if not absent.any():
        return _present_order(values, ascending, kind)
    everywhere = np.arange(count, dtype="int64")
    present = everywhere[~absent]
    present = present.take(_present_order(values[~absent], ascending, kind))
    missing = everywhere[absent]
    return np.concatenate([present, missing] if na_position == "last" else [missing, present])


def _present_order(values, ascending, kind):
    if ascending:
        return _argsort(values, kind)
    # A descending stable order is the reverse of the ascending one of the reversed values.
    count = len(values)
    return count - 1 - _argsort(values[::-1], kind)[::-1]


def _argsort(values, kind):
    if kind not in _KNOWN:
        check_kind(kind)
    if type(values) is ndarray and values.ndim == 1:
        found = K.quick_order(values._h) if kind in _QUICK else K.argsort(values._h)
        if found is not None:
            return ndarray._wrap(found, _INT64, values._shape)
    return values.argsort(kind=kind or "quicksort")


def safe_order(values):
    """The positions that sort distinct values, of which some may be numbers and some texts: then the numbers come first."""
    try:
        return order(values)
    except TypeError:
        if not isinstance(values, ndarray) or values.dtype.kind != "O" or isinstance(values[0], tuple):
            raise
        kinds = [_kind_of(value) for value in values.tolist()]
    kinds = np.array(kinds, dtype="int64")
    parts = [(kinds == number).nonzero()[0] for number in range(3)]
    return np.concatenate([part.take(order(values.take(part))) if number < 2 else part for number, part in enumerate(parts)])


def _kind_of(value):
    """0 for what is no text, such as a number, 1 for a text, 2 for what is missing."""
    if is_missing(value):
        return 2
    return 1 if isinstance(value, str) else 0


def codes_of(values, ascending=True, na_position="last"):
    """Numbers in the order of the values (equal ones alike), by which several keys can be sorted together.

    What is missing is first or last.
    """
    codes, uniques = module("pandas._hashing").factorize_values(values)
    ranks = np.empty(len(uniques), dtype="int64")
    ranks[order(uniques)] = np.arange(len(uniques), dtype="int64")
    count = len(uniques)
    absent = codes < 0
    result = ranks.take(np.where(absent, 0, codes)) if count else np.zeros(len(codes), dtype="int64")
    if not ascending:
        result = count - 1 - result
    if absent.any():
        if na_position == "last":
            result[absent] = count
        else:
            result = result + 1
            result[absent] = 0
    return result


def lexsort(columns, ascending, na_position="last"):
    """The positions that sort rows by several columns."""
    if na_position not in ("first", "last"):
        raise ValueError(f"invalid na_position: {na_position}")
    for values in columns:
        if values.dtype.kind == "f":
            module("pandas._halves").refuse_index(values)
    keys = [codes_of(values, up, na_position) for values, up in zip(columns, ascending)]
    return np.lexsort(tuple(reversed(keys)))
