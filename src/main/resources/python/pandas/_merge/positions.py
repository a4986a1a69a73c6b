"""Which rows belong together: pairs of positions, from numbers for the keys."""

import _kernel as K
import numpy as np
from numpy import ndarray

from .._joining import concat_arrays
from .._lazy import module
from ..dtypes import CategoricalDtype
from ..indexes.base import index_of

_LIMIT = 2**62


def row_pairs(left, right, how, sort):
    """The positions of left and right rows of a join on lists of key arrays; None for all rows in turn, -1 for no row."""
    if how not in ("left", "right", "inner", "outer"):
        raise _unknown(how, left, right)
    if not left:
        raise IndexError("list index out of range")
    sort = sort or how == "outer"
    if how == "right":
        theirs, mine = _pairs(right, left, "left", sort)
        return mine, theirs
    return _pairs(left, right, how, sort)


def _unknown(how, left, right):
    """The error for a method that there is not: pandas names it only where it joins sorted keys."""
    if len(left) == 1:
        mine, theirs = index_of(left[0]), index_of(right[0])
        if not (mine.is_monotonic_increasing and theirs.is_monotonic_increasing and (mine.is_unique or theirs.is_unique)):
            return UnboundLocalError("cannot access local variable 'lidx' where it is not associated with a value")
    return ValueError(f"do not recognize join method {how}")


def _pairs(left, right, how, sort):
    if len(left) == 1 and not sort:
        mine, theirs = left[0], right[0]
        if isinstance(mine, ndarray) and isinstance(theirs, ndarray) and mine.dtype.kind in "iuM" and mine.dtype == theirs.dtype:
            if mine.dtype.kind == "M":
                mine, theirs = mine.view("int64"), theirs.view("int64")
            found = K.join_unique(mine._h, theirs._h, how == "left")
            if found is not None:
                return _wrapped(found)
    mine, theirs, count, ranks = coded(left, right, sort)
    if sort:
        found = K.join_by_key(
            mine._h, theirs._h, count, None if ranks is None else ranks._h, how in ("left", "outer"), how == "outer"
        )
    else:
        found = K.join_in_order(mine._h, theirs._h, count, how == "left")
    return _wrapped(found)


def _wrapped(found):
    mine, theirs = found
    return None if mine is None else ndarray._wrap(mine), None if theirs is None else ndarray._wrap(theirs)


def coded(left, right, sort):
    """Numbers for the rows' keys on both sides (-1 for one that is missing), how many there are, and their ranks when asked."""
    if len(left) == 1:
        mine, theirs, uniques = numbered(left[0], right[0])
        return mine, theirs, len(uniques), ranks_of(uniques) if sort else None
    mine = theirs = None
    size = 1
    for one, other in zip(left, right):
        a, b, uniques = numbered(one, other)
        count = len(uniques)
        ranks = ranks_of(uniques) if sort else None
        a, b = _whole(a, count, ranks), _whole(b, count, ranks)
        if mine is None:
            mine, theirs, size = a, b, count + 1
            continue
        if size * (count + 1) > _LIMIT:
            mine, theirs, size = _tightened(mine, theirs, sort)
        mine, theirs, size = mine * (count + 1) + a, theirs * (count + 1) + b, size * (count + 1)
    a, b, uniques = numbered(mine, theirs)
    return a, b, len(uniques), ranks_of(uniques) if sort else None


def _whole(codes, count, ranks):
    """Codes as int64, missing ones last."""
    codes = codes.astype("int64")
    if ranks is not None and count:
        return np.where(codes < 0, count, ranks.take(np.where(codes < 0, 0, codes)))
    return np.where(codes < 0, count, codes)


def _tightened(mine, theirs, sort):
    a, b, uniques = numbered(mine, theirs)
    return _whole(a, len(uniques), ranks_of(uniques) if sort else None), _whole(
        b, len(uniques), ranks_of(uniques) if sort else None
    ), len(uniques) + 1


def numbered(left, right):
    """Numbers for the elements of both arrays, -1 for missing ones, and an array of the distinct elements."""
    if isinstance(left, ndarray) and isinstance(right, ndarray):
        if left.dtype != right.dtype and left.dtype.kind in "iufbmM" and right.dtype.kind in "iufbmM":
            common = np.result_type(left.dtype, right.dtype)
            left, right = left.astype(common), right.astype(common)
        if left.dtype.kind != "c" and right.dtype.kind != "c":
            found = K.join_codes(left._h, right._h)
            if found is not None:
                mine, theirs, firsts = (ndarray._wrap(one) for one in found)
                count = len(left)
                uniques = concat_arrays([left.take(firsts[firsts < count]), right.take(firsts[firsts >= count] - count)])
                return mine, theirs, uniques
    both = concat_arrays([_loose(left, right), _loose(right, left)])
    codes, uniques = module("pandas._hashing").factorize_values(both)
    return codes[:len(left)], codes[len(left):], uniques


def _loose(values, other):
    """Categories of two kinds meet as what they stand for."""
    if isinstance(values.dtype, CategoricalDtype):
        if values.dtype != other.dtype:
            if isinstance(other.dtype, CategoricalDtype):
                return values.astype(object)
            return values.astype(values.categories.dtype)
    elif isinstance(values, ndarray) and values.dtype.kind == "O" and isinstance(other, ndarray) is False:
        return values
    return values


def ranks_of(uniques):
    """The place of each distinct element when they are sorted; numbers come before texts where they are mixed."""
    sorting = module("pandas._sorting")
    try:
        order = sorting.order(uniques)
    except TypeError:
        order = mixed_order(uniques)
    ranks = np.empty(len(order), dtype="int64")
    ranks[order] = np.arange(len(order), dtype="int64")
    return ranks


def mixed_order(uniques):
    listed = uniques.tolist()
    texts = [at for at, value in enumerate(listed) if isinstance(value, str)]
    others = [at for at, value in enumerate(listed) if not isinstance(value, str)]
    others.sort(key=lambda at: listed[at])
    texts.sort(key=lambda at: listed[at])
    return np.array(others + texts, dtype="int64")
