"""Checks of parameters and shapes that both interfaces share."""

import _kernel as K

from .. import _dtypes as D
from .._array import _wrap, asarray, ndarray, normal_shape


_MOST = (1 << 63) - 1
# Roots of what floats are exact to.
_TOLERANCE = 2.0**-26
_TOLERANCES = {D.FLOAT16: 2.0**-5, D.FLOAT32: 2.0**-11.5}


def shape_of(size):
    """A size as a shape."""
    if size is None:
        return ()
    try:
        shape = normal_shape(size)
    except TypeError:
        if hasattr(size, "__iter__"):
            raise
        raise TypeError(f"expected a sequence of integers or a single integer, got '{size}'") from None
    if shape and min(shape) < 0:
        raise ValueError("negative dimensions are not allowed")
    return shape


def _whole(value):
    """A plain number where a parameter is one."""
    kind = type(value)
    if kind is int or kind is float:
        return float(value)
    if kind is bool:
        return float(value)
    if kind is str:
        return float(value)
    made = value if isinstance(value, ndarray) else asarray(value)
    if made.dtype.kind not in "biuf":
        made = made.astype(D.float64_dtype)
    return float(made[()]) if not made.shape else made.astype(D.float64_dtype, copy=False)


def check(value, name, rule):
    """A parameter as a number or array, held to a rule."""
    number = _whole(value)
    if rule is None:
        return number
    array = isinstance(number, ndarray)

    def fails(test):
        found = test(number)
        return bool(found.any()) if array else bool(found)

    # What is not a number passes these two, as in numpy.
    if rule == "non-negative":
        if fails(lambda v: v < 0):
            raise ValueError(f"{name} < 0")
        if not array and number == 0 and str(number)[0] == "-":
            raise ValueError(f"{name} < 0")
    elif rule == "positive":
        if fails(lambda v: v <= 0):
            raise ValueError(f"{name} <= 0")
    elif rule == "probability":
        if fails(lambda v: ~((v >= 0) & (v <= 1)) if array else not 0 <= v <= 1):
            raise ValueError(f"{name} < 0, {name} > 1 or {name} is NaN")
    elif rule == "open-probability":
        if fails(lambda v: ~((v > 0) & (v <= 1)) if array else not 0 < v <= 1):
            raise ValueError(f"{name} <= 0, {name} > 1 or {name} contains NaNs")
    elif rule == "half-probability":
        if fails(lambda v: ~((v >= 0) & (v < 1)) if array else not 0 <= v < 1):
            raise ValueError(f"{name} < 0, {name} >= 1 or {name} is NaN")
    elif rule == "above-one":
        if fails(lambda v: ~(v > 1) if array else not v > 1):
            raise ValueError(f"{name} <= 1 or {name} is NaN")
    elif rule == "poisson":
        if fails(lambda v: (v < 0) | (v != v) if array else v < 0 or v != v):
            raise ValueError(f"{name} < 0 or {name} is NaN")
        if fails(lambda v: v > 9.223372006484771e18):
            raise ValueError(f"{name} value too large")
    return number


def drawn(bits, legacy, name, parameters, size, integral=False):
    """Draws under a size, or the parameters' common shape."""
    arrays = [each for each in parameters if isinstance(each, ndarray)]
    if size is None and arrays:
        from .._shape_functions import broadcast_shapes

        shape = broadcast_shapes(*[each.shape for each in arrays])
    else:
        shape = shape_of(size)
        if arrays:
            from .._shape_functions import broadcast_shapes

            common = broadcast_shapes(shape, *[each.shape for each in arrays])
            if common != shape:
                raise ValueError(
                    f"Output size {shape} is not compatible with broadcast dimensions of inputs {common}."
                )
    handles = [each._h if isinstance(each, ndarray) else each for each in parameters]
    if size is None and not arrays:
        value = K.array_get(K.random_draws(bits._h, legacy, name, handles, ()), 0)
        return min(int(value), _MOST) if integral else value
    made = _wrap(K.random_draws(bits._h, legacy, name, handles, shape), D.float64_dtype, shape)
    return _whole_draws(made) if integral else made


def _whole_draws(made):
    """Draws as integers; those beyond are the largest one."""
    from .._errors import errstate

    with errstate(invalid="ignore"):
        whole = made.astype(D.int64_dtype)
    beyond = made >= 2.0**63
    if bool(beyond.any()):
        whole[beyond] = _MOST
    return whole


def picked(source, found):
    """The elements at positions; a lone one in an array without axes, as it is."""
    if found.shape:
        return source[found]
    from .._construct import empty

    made = empty((), source.dtype)
    made[()] = source[int(found)]
    return made


def hypergeometric(bits, legacy, ngood, nbad, nsample, size):
    """Counts of the good in samples without replacement."""
    parts = [each if isinstance(each, ndarray) else asarray(each) for each in (ngood, nbad, nsample)]
    scalar = not any(each.shape for each in parts)
    if scalar:
        parts = [int(each) for each in (ngood, nbad, nsample)]
    else:
        parts = [each.astype(D.int64_dtype) for each in parts]
    good, bad, sample = parts
    limit = 1000000000

    def any_of(test):
        return bool(test) if scalar else bool(test.any())

    if not legacy and (any_of(asarray(good >= limit)) or any_of(asarray(bad >= limit))):
        raise ValueError(f"both ngood and nbad must be less than {limit}")
    if any_of(asarray(good + bad < sample)):
        raise ValueError("ngood + nbad < nsample")
    _require(any_of, sample, "nsample", 1 if legacy else 0, legacy and scalar)
    _require(any_of, good, "ngood", 0, False)
    _require(any_of, bad, "nbad", 0, False)
    floats = [float(each) if scalar else each.astype(D.float64_dtype) for each in parts]
    return drawn(bits, legacy, "hypergeometric", floats, size, True)


def _require(any_of, value, name, least, single):
    if any_of(asarray(value < least)):
        ending = "" if not least else " or nsample is NaN" if single else " or nsample contains NaNs"
        raise ValueError(f"{name} < {least}{ending}")


def integers(bits, masked, low, high, size, dtype, endpoint):
    """Integers from a range or from ranges."""
    target = D.parse(dtype)
    if target.kind not in "biu":
        raise TypeError(f"Unsupported dtype {target!r} for {'randint' if masked else 'integers'}")
    low_limit, high_limit = _limits(target)
    if high is None:
        low, high = 0, low
    width = 1 if target.kind == "b" else 8 * target.itemsize
    low_array, high_array = _ints(low), _ints(high)
    if isinstance(low_array, ndarray) or isinstance(high_array, ndarray):
        return _each(bits, masked, low_array, high_array, size, target, endpoint, low_limit, high_limit, width)
    top = high_array if endpoint else high_array - 1
    if low_array < low_limit:
        raise ValueError(f"low is out of bounds for {target.name}")
    if top > high_limit:
        raise ValueError(f"high is out of bounds for {target.name}")
    if low_array > top:
        raise _crossed(low_array != 0, endpoint)
    if size is not None and 0 in shape_of(size):
        return _wrap(K.array_zeros(target.code, shape_of(size)), target)
    shape = shape_of(size)
    made = _wrap(K.random_integers(bits._h, masked, low_array, top - low_array, width, shape), D.int64_dtype, shape)
    if target.code != D.INT64:
        made = made.astype(target)
    return made


def _crossed(low, endpoint):
    """The error for an empty range, from zero or from another number."""
    if not low:
        return ValueError("high < 0" if endpoint else "high <= 0")
    return ValueError("low > high" if endpoint else "low >= high")


def _limits(target):
    if target.kind == "b":
        return 0, 1
    bits = 8 * target.itemsize
    return (0, (1 << bits) - 1) if target.kind == "u" else (-(1 << bits - 1), (1 << bits - 1) - 1)


def _ints(value):
    if hasattr(value, "__index__") and not isinstance(value, ndarray):
        return value.__index__()
    if isinstance(value, float):
        return int(value)
    made = asarray(value)
    if not made.shape:
        return int(made[()])
    return made if made.dtype.code == D.UINT64 or made.dtype.kind == "O" else made.astype(D.int64_dtype)


def _each(bits, masked, low, high, size, target, endpoint, low_limit, high_limit, width):
    from .._shape_functions import broadcast_arrays, broadcast_shapes, stretched

    low, high = broadcast_arrays(asarray(low), asarray(high))
    if low.size:
        # Bounds of which some are beyond int64 are compared as Python's own integers.
        if low.dtype.code != D.INT64 or high.dtype.code != D.INT64:
            low, high = low.astype(D.object_dtype), high.astype(D.object_dtype)
        if int(low.min()) < low_limit:
            raise ValueError(f"low is out of bounds for {target.name}")
        if int(high.max()) - (not endpoint) > high_limit:
            raise ValueError(f"high is out of bounds for {target.name}")
        if bool(asarray(low > high if endpoint else low >= high).any()):
            raise _crossed(bool((low != 0).any()), endpoint)
    top = asarray(high if endpoint else high - 1)
    if low.dtype.kind == "O":
        exact = D.int64_dtype if target.kind != "u" else D.uint64_dtype
        low, top = low.astype(exact).view(D.int64_dtype), top.astype(exact).view(D.int64_dtype)
    shape = low.shape
    if size is not None:
        shape = shape_of(size)
        if broadcast_shapes(shape, low.shape) != shape:
            raise ValueError(
                f"Output size {shape} is not compatible with broadcast dimensions of inputs {low.shape}."
            )
    low, top = stretched(low, shape), stretched(top, shape)
    made = _wrap(K.random_integers_each(bits._h, masked, low._h, asarray(top - low)._h, width), D.int64_dtype, shape)
    return made.view(target) if target.code == D.UINT64 else made.astype(target)


def population(a, p, size, replace, name="a"):
    """The size of what is chosen from, and checked probabilities."""
    legacy = name == "legacy"
    told = "greater than 0" if legacy else "a positive integer"
    if hasattr(a, "__index__") and not isinstance(a, (ndarray, list, tuple)):
        count = a.__index__()
        if count <= 0 and _product(size) != 0:
            raise ValueError(f"a must be {told} unless no samples are taken")
        source = None
    else:
        source = asarray(a) if not isinstance(a, ndarray) else a
        if not source.shape:
            try:
                count = source.item().__index__()
            except AttributeError:
                if legacy:
                    raise ValueError("a must be 1-dimensional or an integer") from None
                raise ValueError("a must be a sequence or an integer, not " + str(type(a))) from None
            if count <= 0 and _product(size) != 0:
                raise ValueError(f"a must be {told} unless no samples are taken")
            source = None
        else:
            if legacy and source.ndim != 1:
                raise ValueError("a must be 1-dimensional")
            count = source.shape[0]
            if count == 0 and _product(size) != 0:
                quoted = "'a'" if legacy else "a"
                raise ValueError(f"{quoted} cannot be empty unless no samples are taken")
    if p is not None:
        # Probabilities of little precision need not sum up to 1 exactly.
        tolerance = max(_TOLERANCE, _TOLERANCES.get(p.dtype.code, 0.0)) if isinstance(p, ndarray) else _TOLERANCE
        p = asarray(p).astype(D.float64_dtype)
        if p.ndim != 1:
            raise ValueError("'p' must be 1-dimensional" if legacy else "p must be 1-dimensional")
        if p.size != count:
            raise ValueError("'a' and 'p' must have same size" if legacy else "a and p must have same size")
        subject = "probabilities" if legacy else "Probabilities"
        if bool((p != p).any()):
            raise ValueError(f"{subject} contain NaN")
        if bool((p < 0).any()):
            raise ValueError(f"{subject} are not non-negative")
        import math

        if abs(math.fsum(p.tolist()) - 1.0) > tolerance:
            raise ValueError(
                "probabilities do not sum to 1" if legacy else "Probabilities do not sum to 1. See Notes section of"
                " docstring for more information."
            )
    return source, count, p


def _product(size):
    n = 1
    for extent in shape_of(size):
        n *= extent
    return n


def weighted_without_replacement(p, size, random):
    """Positions drawn with probabilities, none twice: repeated rounds, as both interfaces do."""
    from .._construct import zeros
    from .._functions import unique

    if int((p > 0).sum()) < size:
        raise ValueError("Fewer non-zero entries in p than size")
    found = zeros(size, D.int64_dtype)
    count = 0
    p = p.copy()
    while count < size:
        x = random(size - count)
        if count:
            p[found[:count]] = 0
        cdf = p.cumsum()
        cdf /= cdf[-1]
        new = cdf.searchsorted(x, side="right")
        _, first = unique(new, return_index=True)
        first.sort()
        new = new.take(first)
        found[count : count + new.size] = new
        count += new.size
    return found
