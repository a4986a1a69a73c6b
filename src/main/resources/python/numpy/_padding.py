"""``pad``: arrays with a border."""

from ._array import asarray
from ._construct import linspace, zeros
from ._shape_functions import stretched, concatenate, flip


def _pairs(value, n):
    """A pair for each axis, from a number, a pair or a sequence of them."""
    return stretched(asarray(value), (n, 2)).tolist()


def pad(array, pad_width, mode, **kwargs):
    """An array with a border of given widths."""
    n = array.ndim
    if isinstance(pad_width, dict):
        widths = [[0, 0] for _ in range(n)]
        for axis, width in pad_width.items():
            widths[axis] = [width, width] if isinstance(width, int) else list(width)
    else:
        given = asarray(pad_width)
        if given.dtype.kind not in "iu":
            raise TypeError("`pad_width` must be of integral type.")
        widths = _pairs(pad_width, n)
    if any(w < 0 for pair in widths for w in pair):
        raise ValueError("index can't contain negative values")
    if callable(mode):
        return _by_function(array, widths, mode, kwargs)
    allowed = {
        "empty": (),
        "edge": (),
        "wrap": (),
        "constant": ("constant_values",),
        "linear_ramp": ("end_values",),
        "maximum": ("stat_length",),
        "mean": ("stat_length",),
        "median": ("stat_length",),
        "minimum": ("stat_length",),
        "reflect": ("reflect_type",),
        "symmetric": ("reflect_type",),
    }
    if mode not in allowed:
        raise ValueError(f"mode '{mode}' is not supported")
    wrong = set(kwargs) - set(allowed[mode])
    if wrong:
        raise ValueError(f"unsupported keyword arguments for mode '{mode}': {wrong}")
    made = array
    values = _pairs(kwargs.get("constant_values", kwargs.get("end_values", 0)), n)
    lengths = kwargs.get("stat_length")
    lengths = [[None, None]] * n if lengths is None else _pairs(lengths, n)
    for axis, (before, after) in enumerate(widths):
        parts = _borders(made, axis, before, after, mode, values[axis], lengths[axis], kwargs)
        made = concatenate([parts[0], made, parts[1]], axis)
    return made


def _slab(a, axis, width):
    shape = list(a.shape)
    shape[axis] = width
    return zeros(tuple(shape), a.dtype)


def _cut(a, axis, start, stop, step=None):
    return a[(*((slice(None),) * axis), slice(start, stop, step))]


def _borders(a, axis, before, after, mode, values, lengths, kwargs):
    left, right = _slab(a, axis, before), _slab(a, axis, after)
    n = a.shape[axis]
    if mode == "constant" or mode == "empty":
        if mode == "constant":
            left[...] = values[0]
            right[...] = values[1]
        return left, right
    if n == 0 and before + after:
        raise ValueError(f"can't extend empty axis {axis} using modes other than 'constant' or 'empty'")
    if mode == "edge":
        left[...] = _cut(a, axis, 0, 1)
        right[...] = _cut(a, axis, n - 1, n)
        return left, right
    if mode == "linear_ramp":
        first, last = _cut(a, axis, 0, 1), _cut(a, axis, n - 1, n)
        if before:
            left[...] = _ramp(values[0], first, axis, before, a.dtype)
        if after:
            right[...] = flip(_ramp(values[1], last, axis, after, a.dtype), axis)
        return left, right
    if mode in ("maximum", "minimum", "mean", "median"):
        for border, length, end in ((left, lengths[0], False), (right, lengths[1], True)):
            take = n if length is None else min(length, n)
            part = _cut(a, axis, n - take, n) if end else _cut(a, axis, 0, take)
            border[...] = _statistic(part, axis, mode, a.dtype)
        return left, right
    if mode == "wrap":
        places = [k % n for k in range(-before, 0)], [k % n for k in range(n, n + after)]
        return tuple([a.take(p, axis=axis) if p else s for p, s in zip(places, (left, right))])
    odd = kwargs.get("reflect_type", "even") == "odd"
    return _reflected(a, axis, before, mode, odd, False), _reflected(a, axis, after, mode, odd, True)


def _ramp(end, edge, axis, width, dtype):
    made = linspace(end, edge.squeeze(axis), num=width, endpoint=False, axis=axis)
    return made.astype(dtype)


def _statistic(part, axis, mode, dtype):
    if mode == "maximum":
        return part.max(axis=axis, keepdims=True)
    if mode == "minimum":
        return part.min(axis=axis, keepdims=True)
    if mode == "mean":
        made = part.mean(axis=axis, keepdims=True)
    else:
        from ._quantiles import median

        made = median(part, axis=axis, keepdims=True)
    return made.round().astype(dtype) if dtype.kind in "iu" else made


def _reflected(a, axis, width, mode, odd, end):
    """A border that mirrors the array, again and again where it is wider than that."""
    n = a.shape[axis]
    skip = 1 if mode == "reflect" else 0
    made = a
    grown = 0
    if n == 1 and skip:
        edge = _cut(a, axis, 0, 1)
        shape = list(a.shape)
        shape[axis] = width
        return stretched(edge, tuple(shape)).copy()
    while grown < width:
        size = made.shape[axis]
        count = min(size - skip, width - grown)
        if end:
            mirror = flip(_cut(made, axis, size - skip - count, size - skip), axis)
            if odd:
                mirror = 2 * _cut(made, axis, size - 1, size) - mirror
            made = concatenate([made, mirror], axis)
        else:
            mirror = flip(_cut(made, axis, skip, skip + count), axis)
            if odd:
                mirror = 2 * _cut(made, axis, 0, 1) - mirror
            made = concatenate([mirror, made], axis)
        grown += count
    size = made.shape[axis]
    return _cut(made, axis, size - width, size) if end else _cut(made, axis, 0, width)


def _by_function(array, widths, function, kwargs):
    from ._index_functions import ndindex

    made = array
    for axis, (before, after) in enumerate(widths):
        made = concatenate([_slab(made, axis, before), made, _slab(made, axis, after)], axis)
    for axis in range(made.ndim):
        moved = made.swapaxes(axis, -1)
        for place in ndindex(*moved.shape[:-1]):
            row = moved[place]
            function(row, tuple(widths[axis]), axis, kwargs)
    return made
