"""Distinct values: factorize, unique, duplicated, isin, counts."""

import _kernel as K
import numpy as np
from numpy import ndarray

from ._construct import array_of, ints_of, is_list_like, objects_of
from ._lazy import module
from ._missing import is_missing, missing_mask
from .indexes.engine import engine_of


def _stand_in(values):
    """A plain array that tells the values apart."""
    if not isinstance(values, ndarray):
        return values._engine_values()
    return _pair_codes(values) if values.dtype.kind == "c" else values


def _pair_codes(values):
    """A number for each complex number, the same for equal ones."""
    real, imaginary = (ndarray._wrap(K.factorize(part.copy()._h, False)[0]) for part in (values.real, values.imag))
    return real * (len(values) + 1) + imaginary


def first_positions(values):
    """For each element the position of the first one equal to it."""
    plain = _stand_in(values)
    return engine_of(plain).lookup(plain)


def factorize_values(values, use_na_sentinel=True):
    """Codes in order of appearance (-1 for missing) and the distinct values."""
    if not isinstance(values, ndarray):
        special = getattr(values, "_factorized", None)
        if special is not None:
            return special(use_na_sentinel)
    elif values.dtype.kind == "c" and use_na_sentinel:
        return _factorize_pairs(values)
    found = K.factorize(_stand_in(values)._h, use_na_sentinel)
    if found is None:
        return _factorize_foreign(values, use_na_sentinel)
    codes, firsts = found
    firsts = ndarray._wrap(firsts)
    return ndarray._wrap(codes), values.take(firsts)


def _factorize_pairs(values):
    """The same for complex numbers, with -1 for missing ones."""
    absent = missing_mask(values)
    if not absent.any():
        return factorize_values(values, False)
    codes = np.full(len(values), -1, dtype="int64")
    codes[~absent], uniques = factorize_values(values[~absent], False)
    return codes, uniques


def even_times(values, sort):
    """The codes and distinct labels of times with a frequency and of ranges: they themselves. None of anything else."""
    if getattr(values, "_typ", None) == "rangeindex":
        codes = np.arange(len(values), dtype="int64")
        return (codes[::-1].copy(), values[::-1]) if sort and values.step < 0 else (codes, values)
    freq = getattr(values, "_freq", None)
    if freq is None:
        return None
    codes = np.arange(len(values), dtype="int64")
    if sort and freq.n < 0:
        return codes[::-1].copy(), values[::-1]
    return codes, values


def _factorize_foreign(values, use_na_sentinel):
    """The same for objects that only Python can hash; without the sentinel all that is missing is one value."""
    numbers, codes, firsts = {}, [], []
    for at, value in enumerate(values.tolist()):
        if is_missing(value):
            if use_na_sentinel:
                codes.append(-1)
                continue
            value = _MISSING
        code = numbers.get(value)
        if code is None:
            code = numbers[value] = len(firsts)
            firsts.append(at)
        codes.append(code)
    return ints_of(codes), values.take(ints_of(firsts))


_MISSING = object()


def factorize(values, sort=False, use_na_sentinel=True, size_hint=None):
    """Numbers for the distinct values of an array, Series or Index, and those values."""
    from .indexes.base import Index

    original = values
    if hasattr(values, "_index"):
        values = values._values
    elif isinstance(values, ndarray) and values._takes_over:
        values = np.asarray(values)
    elif isinstance(values, Index):
        if values._typ == "rangeindex":
            codes = np.arange(len(values), dtype="int64")
            if sort and values.step < 0:
                return codes[::-1].copy(), values[::-1]
            return codes, values
        found = even_times(values, sort)
        if found is not None:
            return found[0], found[1].rename(None)
        if values.nlevels > 1:
            codes, uniques = factorize_values(objects_of(values.tolist()), use_na_sentinel)
        values = values._values
    elif not isinstance(values, ndarray) and not hasattr(values, "_sandframe_array"):
        from .generic.base import warn

        warn(
            "factorize with argument that is not not a Series, Index, ExtensionArray, or np.ndarray is deprecated and will raise "
            "in a future version.",
            FutureWarning,
        )
        values = array_of(values)
    codes, uniques = factorize_values(values, use_na_sentinel)
    if not use_na_sentinel and isinstance(uniques, ndarray) and uniques.dtype.kind == "O" and missing_mask(uniques).any():
        uniques = uniques.copy()
        uniques[missing_mask(uniques)] = np.nan
    if sort and len(uniques):
        codes, uniques = sorted_codes(codes, uniques)
    if hasattr(original, "_index") or isinstance(original, Index):
        index = original if isinstance(original, Index) else None
        from .indexes.base import index_of

        if index is not None and index.nlevels > 1:
            uniques = type(index).from_tuples(uniques.tolist(), names=index.names)
        else:
            uniques = index_of(_wide_labels(uniques))
    return codes, uniques


def _wide_labels(uniques):
    return module("pandas._halves").widened(uniques) if uniques.dtype.kind == "f" else uniques


def sorted_codes(codes, uniques):
    """Codes for the sorted distinct values."""
    if not len(uniques):
        return codes, uniques
    order = module("pandas._sorting").safe_order(uniques)
    places = np.empty(len(order), dtype="int64")
    places[order] = np.arange(len(order), dtype="int64")
    if len(codes) and int(codes.min()) >= 0:
        return places.take(codes), uniques.take(order)
    return np.where(codes < 0, -1, places.take(np.where(codes < 0, 0, codes))), uniques.take(order)


def unique_values(values):
    """The distinct values in order of appearance, missing ones included."""
    if not isinstance(values, ndarray):
        return values.unique()
    return told_apart(values)[1]


def told_apart(values):
    """Codes in order of appearance and the distinct values, where each kind of missing one is a value of its own."""
    found = K.factorize(_stand_in(values)._h, False)
    if found is not None:
        return ndarray._wrap(found[0]), values.take(ndarray._wrap(found[1]))
    firsts = first_positions(values)
    heads = firsts == np.arange(len(firsts), dtype="int64")
    return (np.cumsum(heads) - 1).take(firsts), values[heads]


def unique(values):
    """The distinct values of an array, Series, Index or list."""
    if hasattr(values, "nlevels") and values.nlevels > 1:
        return values.unique().to_numpy()
    if isinstance(getattr(values, "dtype", None), np.dtype) and values.dtype.kind in "mM" and not isinstance(values, ndarray):
        return np.asarray(values.unique())
    if hasattr(values, "_index"):
        return values.unique()
    if hasattr(values, "nlevels") and values.nlevels == 1 and isinstance(values._values, ndarray) and values.dtype.kind in "iufcbO":
        return unique_values(values._values)
    if hasattr(values, "_typ") or hasattr(values, "nlevels"):
        return values.unique()
    if isinstance(values, ndarray) and values._takes_over:
        values = np.asarray(values)
    if not isinstance(values, ndarray) and not hasattr(values, "_sandframe_array"):
        from .generic.base import warn

        warn(
            "unique with argument that is not not a Series, Index, ExtensionArray, or np.ndarray is deprecated and will raise in a "
            "future version.",
            FutureWarning,
        )
        values = array_of(values)
    return unique_values(values)


def duplicated(values, keep="first"):
    """Which elements occurred before (first), occur again (last), or are not alone (False)."""
    if keep not in ("first", "last", False):
        raise ValueError('keep must be either "first", "last" or False')
    count = len(values)
    plain = _stand_in(values)
    found = K.duplicated(plain._h, "none" if keep is False else keep)
    if found is not None:
        return ndarray._wrap(found)
    if keep == "last":
        return duplicated(values[::-1], "first")[::-1]
    firsts = first_positions(values)
    later = firsts != np.arange(count, dtype="int64")
    if keep == "first":
        return later
    result = later.copy()
    result[firsts[later]] = True
    return result


def isin(values, wanted):
    """Which elements are among the wanted ones."""
    if not is_list_like(wanted):
        raise TypeError(
            f"only list-like objects are allowed to be passed to isin(), you passed a `{type(wanted).__name__}`"
        )
    if not isinstance(values, ndarray):
        return values.isin(wanted)
    wanted = getattr(wanted, "_values", wanted)
    if not isinstance(wanted, ndarray) and not hasattr(wanted, "_sandframe_array"):
        listed = list(wanted)
        if values.dtype.kind in "iufb" and any(isinstance(value, (str, tuple)) for value in listed):
            listed = [value for value in listed if not isinstance(value, (str, tuple))] if values.dtype.kind != "O" else listed
        wanted = array_of(listed) if listed and not (values.dtype.kind == "O") else objects_of(listed)
    if hasattr(wanted, "_sandframe_array"):
        wanted = np.asarray(wanted) if wanted.dtype.kind in "iufb" else np.asarray(wanted, dtype=object)
    if values.dtype.kind in "mM" or wanted.dtype.kind in "mM":
        return module("pandas.datetimes.inference").isin(values, wanted)
    if not len(wanted) or not len(values):
        return np.zeros(len(values), dtype=bool)
    if values.dtype.kind == "O" or wanted.dtype.kind == "O":
        if values.dtype.kind != "O":
            return engine_of(wanted).contains(values.astype(object))
        if wanted.dtype.kind != "O":
            wanted = wanted.astype(object)
        return engine_of(wanted).contains(values)
    if values.dtype != wanted.dtype:
        if values.dtype.kind == "b" or wanted.dtype.kind == "b":
            values, wanted = values.astype(object), wanted.astype(object)
        else:
            common = np.result_type(values.dtype, wanted.dtype)
            values, wanted = values.astype(common), wanted.astype(common)
    if values.dtype.kind == "f":
        module("pandas._halves").refuse(values)
    return engine_of(wanted).contains(values)


def counts_of(values, dropna=True):
    """The distinct values in order of appearance and how often each occurs."""
    if type(values) is ndarray and values.ndim == 1:
        known = K.tally(values._h)
        if known is not None:
            return values.take(ndarray._wrap(known[0])), ndarray._wrap(known[1])
    codes, uniques = factorize_values(values, use_na_sentinel=dropna)
    if dropna and (codes < 0).any():
        codes = codes[codes >= 0]
    return uniques, np.bincount(codes, minlength=len(uniques)).astype("int64") if len(uniques) else np.zeros(0, dtype="int64")


def searchsorted(values, value, side="left", sorter=None):
    """Where values belong among sorted ones."""
    value = getattr(value, "_values", value)
    if not isinstance(values, ndarray):
        return values.searchsorted(value, side, sorter)
    if values.dtype.kind in "mM":
        return module("pandas.datetimes.inference").searchsorted(values, value, side, sorter)
    if is_list_like(value) and not isinstance(value, ndarray):
        value = array_of(value)
    return values.searchsorted(value, side=side, sorter=sorter)
