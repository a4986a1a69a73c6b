"""Reductions of columns of objects and text by groups."""

import _kernel as K
import numpy as np
from numpy import ndarray

from .. import _reduce
from .._construct import infer, objects_of
from .._lazy import module
from .._missing import is_missing, missing_mask
from ..dtypes import StringDtype
from .values import failed


def reduce(values, grouping, name, min_count, ddof):
    """sum, prod, mean and their kin; whatever the objects' own operators make of them."""
    if name == "sum":
        return _sum(values, grouping, min_count)
    if name in ("std", "sem", "skew"):
        return _of_floats(values, grouping, name, ddof)
    keywords = {"ddof": ddof} if name == "var" else {}
    plain = values if isinstance(values, ndarray) else objects_of(values.tolist())
    found = []
    for positions in grouping.positions():
        try:
            found.append(_reduce.reduce(plain.take(positions), name, **keywords))
        except (TypeError, ValueError) as error:
            raise failed(name, values.dtype) from error
    return _of_scalars(found)


def _of_scalars(found):
    """Results as objects; numbers share their type, times stay what they are."""
    found = [one.item() if isinstance(one, np.generic) else one for one in found]
    shared = infer(found)
    return objects_of(found) if shared.dtype.kind in "mM" else shared.astype(object)


def _of_floats(values, grouping, name, ddof):
    listed = values.tolist()
    plain = np.array([np.nan if is_missing(one) else float(one) for one in listed], dtype="float64")
    result = module("pandas.groupby.reductions").reduce(plain, grouping, name, ddof=ddof)
    return result.astype(object) if name == "skew" else result


def _sum(values, grouping, min_count):
    """Objects added in the order of the rows; 0 for a group of nothing."""
    listed = values.tolist()
    absent = missing_mask(values).tolist()
    codes = grouping.codes.tolist()
    present = [(code, one) for code, one, gone in zip(codes, listed, absent) if not gone and code >= 0]
    counts = [0] * grouping.count
    if all(type(one) is str for _, one in present):
        parts = [[] for _ in range(grouping.count)]
        for code, one in present:
            parts[code].append(one)
        sums = ["".join(one) if one else 0 for one in parts]
        counts = [len(one) for one in parts]
    else:
        sums = [0] * grouping.count
        for code, one in present:
            sums[code] = sums[code] + one if counts[code] else one
            counts[code] += 1
    if min_count > 0:
        sums = [None if have < min_count else one for one, have in zip(sums, counts)]
    if isinstance(values.dtype, StringDtype):
        return type(values)._from_sequence([one if one is None else str(one) for one in sums], dtype=values.dtype)
    return objects_of(sums)


def ordered(values):
    """Numbers in the order of the values, and which are missing."""
    from .keys import codes_of

    codes, uniques = codes_of(values)
    order = module("pandas._sorting").order(uniques)
    places = np.empty(len(order), dtype="int64")
    places[order] = np.arange(len(order), dtype="int64")
    ranks = ndarray._wrap(K.group_renumber(codes._h, places._h)).astype("int64")
    absent = ranks < 0
    return ranks, absent if absent.any() else None


def extreme(values, grouping, name):
    """The least or greatest object of each group."""
    from .reductions import taken

    absent = missing_mask(values)
    partly = False
    if absent.any() and not isinstance(values.dtype, StringDtype):
        counts = ndarray._wrap(K.group_counts(grouping.handle, absent._h))
        partly = bool(((counts > 0) & (counts < grouping.sizes)).any())
    if partly or not all(type(one) is str for one in _distinct(values)):
        return _one_by_one(values, grouping, name)
    ranks, mask = ordered(values)
    places = ndarray._wrap(K.group_extreme(grouping.handle, ranks._h, None if mask is None else mask._h, name == "max"))
    return taken(values, places, grouping)


def _distinct(values):
    from .keys import codes_of

    return codes_of(values)[1].tolist()


def _one_by_one(values, grouping, name):
    plain = values if isinstance(values, ndarray) else objects_of(values.tolist())
    found = []
    for positions in grouping.positions():
        try:
            found.append(_reduce.reduce(plain.take(positions), name))
        except TypeError as error:
            raise failed(name, values.dtype) from error
    return _of_scalars(found)
