"""What arrays of records are put together from: an array for each field, all under one shape."""

from ._record_types import split

_new = object.__new__


def structure(cls, parts, dtype, shape):
    """An array of records over arrays of its fields."""
    made = _new(cls)
    made._parts = tuple(parts)
    made._dtype = dtype
    made._shape = tuple(shape)
    made._base = None
    return made


def empty_of(cls, shape, dtype, zero=True):
    """An array of records that are all zero."""
    if dtype.kind != "V":
        raise NotImplementedError(f"numpy.recarray: elements of {dtype!r}")
    from ._construct import empty, zeros

    if dtype.names is None:
        base, inner = dtype.subdtype
        return zeros(tuple(shape) + inner, base)
    if any(extent < 0 for extent in shape):
        raise ValueError("negative dimensions are not allowed")
    parts = []
    for each in dtype._types:
        base, inner = split(each)
        parts.append((zeros if zero else empty)(tuple(shape) + inner, base))
    if getattr(cls, "_records", False):
        dtype = dtype.as_record(True)
    return structure(cls, parts, dtype, shape)


def positions(shape):
    """The numbers of an array's elements in C order."""
    from ._construct import arange

    n = 1
    for extent in shape:
        n *= extent
    return arange(n).reshape(shape)


def place(number, shape):
    """Where the element of a number in C order stands."""
    steps = []
    for extent in shape[::-1]:
        steps.insert(0, number % extent)
        number //= extent
    return tuple(steps)


def padded(key, extra):
    """An index into the records as one into a field that has further axes."""
    if extra and type(key) is tuple and any(item is Ellipsis for item in key):
        return (*key, *(slice(None),) * extra)
    return key


def has_arrays(key):
    """Whether an index picks by positions or a mask, so that what it gives is a copy."""
    for item in key if type(key) is tuple else (key,):
        if not (item is None or item is Ellipsis or type(item) in (int, slice)) and (
            type(item) is bool or not hasattr(item, "__index__") or getattr(item, "shape", ()) != ()
        ):
            return True
    return False


def listed(part, rank):
    """A field's elements as a flat list; further axes stay arrays, as numpy gives them."""
    if part.ndim == rank:
        return [part.item()] if not rank else part.reshape(-1).tolist()
    flat = part.reshape((-1, *part.shape[rank:]))
    return [flat[k].copy() for k in range(flat.shape[0])]
