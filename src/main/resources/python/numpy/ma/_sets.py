"""Sets of elements; all masked ones count as one element, the last."""

import numpy as np

from ._joining import concatenate
from ._making import asanyarray, asarray
from ._masked_array import masked_view
from ._masks import getmask, nomask


def unique(ar1, return_index=False, return_inverse=False):
    """The different elements, sorted."""
    a = asanyarray(ar1)
    flat = a.ravel()
    order = flat.argsort(kind="stable")
    data, mask = flat._data[order], getmask(flat)
    new = np.ones(data.shape, dtype=bool)
    if mask is nomask:
        new[1:] = data[1:] != data[:-1]
    else:
        mask = mask[order]
        new[1:] = np.where(mask[1:] & mask[:-1], False, (mask[1:] != mask[:-1]) | (data[1:] != data[:-1]))
    made = masked_view(data[new], nomask, flat)
    if mask is not nomask:
        made._mask = mask[new]
    found = [made]
    if return_index:
        found.append(order[new])
    if return_inverse:
        places = np.empty(data.shape, dtype=np.intp)
        places[order] = np.cumsum(new) - 1
        found.append(places.reshape(a.shape))
    return tuple(found) if len(found) > 1 else made


def intersect1d(ar1, ar2, assume_unique=False):
    """The elements that two arrays share."""
    parts = (ar1, ar2) if assume_unique else (unique(ar1), unique(ar2))
    both = concatenate([asanyarray(part).ravel() for part in parts])
    both.sort()
    return both[:-1][both[1:] == both[:-1]]


def setxor1d(ar1, ar2, assume_unique=False):
    """The elements that one of two arrays has."""
    if not assume_unique:
        ar1, ar2 = unique(ar1), unique(ar2)
    both = concatenate([asanyarray(ar1).ravel(), asanyarray(ar2).ravel()])
    if both.size == 0:
        return both
    both.sort()
    values = both.filled()
    differs = np.concatenate(([True], values[1:] != values[:-1], [True]))
    return both[differs[1:] & differs[:-1]]


def in1d(ar1, ar2, assume_unique=False, invert=False):
    """Whether each element of an array is among those of another, as one axis."""
    places = None
    if assume_unique:
        ar1, ar2 = asanyarray(ar1).ravel(), asanyarray(ar2).ravel()
    else:
        ar1, places = unique(asanyarray(ar1).ravel(), return_inverse=True)
        ar2 = unique(ar2)
    both = concatenate((ar1, ar2))
    order = both.argsort(kind="stable")
    ordered = both[order]
    # In order an element that the other array has too stands beside its like.
    pairs = ordered[1:] != ordered[:-1] if invert else ordered[1:] == ordered[:-1]
    flags = concatenate((pairs, np.array([invert])))
    found = flags[order.argsort(kind="stable")[: len(ar1)]]
    return found if places is None else found[places]


def isin(element, test_elements, assume_unique=False, invert=False):
    """Whether each element of an array is among those of another."""
    element = asarray(element)
    return in1d(element, test_elements, assume_unique=assume_unique, invert=invert).reshape(element.shape)


def union1d(ar1, ar2):
    """The elements that either of two arrays has."""
    return unique(concatenate([asanyarray(ar1).ravel(), asanyarray(ar2).ravel()]))


def setdiff1d(ar1, ar2, assume_unique=False):
    """The elements of an array that another does not have."""
    if assume_unique:
        ar1 = asarray(ar1).ravel()
    else:
        ar1, ar2 = unique(ar1), unique(ar2)
    return ar1[in1d(ar1, ar2, assume_unique=True, invert=True)]
