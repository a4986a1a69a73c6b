"""Where elements that are masked, or are not, lie side by side."""

import numpy as np

from ._making import array, asarray
from ._masks import getmask, getmaskarray, nomask


def flatnotmasked_edges(a):
    """The first and the last place of the flattened array that is not masked."""
    mask = getmask(a)
    if mask is nomask or not np.any(mask):
        return np.array([0, np.size(a) - 1])
    places = np.flatnonzero(~mask)
    return places[[0, -1]] if len(places) else None


def notmasked_edges(a, axis=None):
    """The first and the last places along an axis that are not masked."""
    a = asarray(a)
    if axis is None or a.ndim == 1:
        return flatnotmasked_edges(a)
    mask = getmaskarray(a)
    places = array(np.indices(a.shape), mask=np.asarray([mask] * a.ndim))
    return [
        tuple([places[k].min(axis).compressed() for k in range(a.ndim)]),
        tuple([places[k].max(axis).compressed() for k in range(a.ndim)]),
    ]


def _borders(mask):
    """Where runs begin and end, and whether the first is of true elements."""
    flat = np.asarray(mask).ravel()
    return np.flatnonzero(flat[1:] != flat[:-1]) + 1, flat


def _clumps(mask):
    """The slices of true elements."""
    borders, flat = _borders(mask)
    if not flat.size:
        return []
    edges = [*([0] if flat[0] else []), *borders.tolist(), *([flat.size] if flat[-1] else [])]
    return [slice(start, stop) for start, stop in zip(edges[::2], edges[1::2])]


def flatnotmasked_contiguous(a):
    """The slices of the flattened array that are not masked."""
    mask = getmask(a)
    if mask is nomask:
        return [slice(0, np.size(a))]
    return _clumps(~mask)


def notmasked_contiguous(a, axis=None):
    """The slices along an axis that are not masked."""
    a = asarray(a)
    if a.ndim > 2:
        raise NotImplementedError("Currently limited to at most 2D array.")
    if axis is None or a.ndim == 1:
        return flatnotmasked_contiguous(a)
    other = (axis + 1) % 2
    lanes = [(slice(None), k) if other == 1 else (k, slice(None)) for k in range(a.shape[other])]
    return [flatnotmasked_contiguous(a[lane]) for lane in lanes]


def clump_unmasked(a):
    """The slices of an array with one axis that are not masked."""
    mask = getmask(a)
    return [slice(0, a.size)] if mask is nomask else _clumps(~mask)


def clump_masked(a):
    """The slices of an array with one axis that are masked."""
    mask = getmask(a)
    return [] if mask is nomask else _clumps(mask)
