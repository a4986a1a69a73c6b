"""Ways to make masked arrays."""

import numpy as np

from ._fills import filled
from ._masked_array import MaskedArray, build, masked_view
from ._masks import getdata, getmask, make_mask, make_mask_none, mask_or, nomask, shrunk
from ._operations import TABLE

masked_array = MaskedArray


def array(
    data,
    dtype=None,
    copy=False,
    order=None,
    mask=nomask,
    fill_value=None,
    keep_mask=True,
    hard_mask=False,
    shrink=True,
    subok=True,
    ndmin=0,
):
    """A masked array of data and mask."""
    return MaskedArray(
        data,
        mask=mask,
        dtype=dtype,
        copy=copy,
        subok=subok,
        keep_mask=keep_mask,
        hard_mask=hard_mask,
        fill_value=fill_value,
        ndmin=ndmin,
        shrink=shrink,
        order=order,
    )


def asarray(a, dtype=None, order=None):
    """A masked array of something, of the very class ``MaskedArray``."""
    return MaskedArray(a, dtype=dtype, copy=False, keep_mask=True, subok=False, order=order)


def asanyarray(a, dtype=None):
    """A masked array of something, which is itself where it already is one."""
    if isinstance(a, MaskedArray) and (dtype is None or np.dtype(dtype) == a.dtype):
        return a
    return MaskedArray(a, dtype=dtype, copy=False, keep_mask=True, subok=True)


def isMaskedArray(x):
    """Whether something is a masked array."""
    return isinstance(x, MaskedArray)


isarray = isMA = isMaskedArray


def masked_where(condition, a, copy=True):
    """An array masked where a condition holds."""
    mask = make_mask(condition, shrink=False)
    values = np.array(a, copy=True if copy else None, subok=True) if not isinstance(a, MaskedArray) else a.copy() if copy else a
    if mask.shape and mask.shape != values.shape:
        raise IndexError(
            f"Inconsistent shape between the condition and the input (got {mask.shape} and {values.shape})"
        )
    if isinstance(values, MaskedArray):
        mask = mask_or(mask, values._mask)
        kind = type(values)
        made = masked_view(values._data, values._mask, values) if kind is not MaskedArray._constant else values
        if kind is MaskedArray._constant:
            return made
    else:
        made = build(MaskedArray, values, nomask)
        if made._base is None and not copy:
            made._base = values
    made.mask = shrunk(mask)
    if not copy and isinstance(a, MaskedArray) and getmask(a) is nomask:
        a._mask = made._mask.view() if made._mask is not nomask else nomask
    return made


def _compared(name):
    compare = TABLE[name]

    def masked_compared(x, value, copy=True):
        made = masked_where(compare(x, value), x, copy=copy)
        if name in ("equal",):
            made.fill_value = value
        return made

    masked_compared.__name__ = masked_compared.__qualname__ = "masked_" + name
    masked_compared.__doc__ = f"An array masked where it is {name.replace('_', ' ')} to a value."
    return masked_compared


masked_equal = _compared("equal")
masked_not_equal = _compared("not_equal")
masked_less = _compared("less")
masked_less_equal = _compared("less_equal")
masked_greater = _compared("greater")
masked_greater_equal = _compared("greater_equal")


def masked_inside(x, v1, v2, copy=True):
    """An array masked within two bounds."""
    low, high = (v1, v2) if v1 <= v2 else (v2, v1)
    values = filled(x)
    return masked_where((values >= low) & (values <= high), x, copy=copy)


def masked_outside(x, v1, v2, copy=True):
    """An array masked outside two bounds."""
    low, high = (v1, v2) if v1 <= v2 else (v2, v1)
    values = filled(x)
    return masked_where((values < low) | (values > high), x, copy=copy)


def masked_object(x, value, copy=True, shrink=True):
    """An array of objects masked where they equal a value."""
    if isinstance(x, MaskedArray):
        condition, mask = np.equal(x._data, value), x._mask
    else:
        condition, mask = np.equal(np.asarray(x), value), nomask
    mask = mask_or(mask, make_mask(condition, shrink=shrink))
    return MaskedArray(x, mask=mask, copy=copy, fill_value=value)


def masked_values(x, value, rtol=1e-5, atol=1e-8, copy=True, shrink=True):
    """An array masked where it is about equal to a value."""
    values = filled(x, value)
    mask = np.isclose(values, value, atol=atol, rtol=rtol) if values.dtype.kind == "f" else np.equal(values, value)
    made = MaskedArray(values, mask=mask, copy=copy, fill_value=value)
    if shrink:
        made.shrink_mask()
    return made


def masked_invalid(a, copy=True):
    """An array masked where it is NaN or infinite."""
    values = a if isinstance(a, MaskedArray) else np.array(a, copy=None, subok=True)
    made = masked_where(~(np.isfinite(getdata(values))), values, copy=copy)
    if made._mask is nomask:
        made._mask = make_mask_none(made.shape, made.dtype)
    return made


def fix_invalid(a, mask=nomask, copy=True, fill_value=None):
    """An array masked where it is NaN or infinite, with the fill value in the place of those."""
    made = MaskedArray(a, mask=mask, copy=copy, subok=True)
    invalid = np.logical_not(np.isfinite(made._data))
    if not invalid.any():
        return made
    if made._mask is nomask:
        made._mask = invalid
    else:
        made._mask = np.logical_or(made._mask, invalid)
    made._data[invalid] = made.fill_value if fill_value is None else fill_value
    return made


def masked_all(shape, dtype=float):
    """An array of which all is masked."""
    data = np.empty(shape, dtype)
    return MaskedArray(data, mask=True if data.dtype.kind == "V" else np.ones(shape, dtype=bool))


def masked_all_like(arr):
    """An array like another of which all is masked."""
    dtype = np.asarray(getdata(arr)).dtype
    if dtype.kind == "V":
        return masked_all(np.shape(arr), dtype)
    made = build(MaskedArray, np.empty(np.shape(arr), dtype=dtype), nomask)
    made._mask = np.ones(made.shape, dtype=bool)
    return made


def _with_mask(name):
    function = getattr(np, name)

    def make(*args, fill_value=None, hardmask=False, **kwargs):
        made = build(MaskedArray, np.asarray(function(*args, **kwargs)), nomask)
        if fill_value is not None:
            made.fill_value = fill_value
        made._hardmask = hardmask
        return made

    make.__name__ = make.__qualname__ = name
    make.__doc__ = function.__doc__
    return make


arange = _with_mask("arange")
empty = _with_mask("empty")
zeros = _with_mask("zeros")
ones = _with_mask("ones")
identity = _with_mask("identity")
indices = _with_mask("indices")
frombuffer = _with_mask("frombuffer")
fromfunction = _with_mask("fromfunction")


def _like(name):
    function = getattr(np, name)

    def make(a, *args, **kwargs):
        data = function(np.asarray(getdata(a)), *args, **kwargs)
        mask = getmask(a)
        made = masked_view(data, nomask, a if isinstance(a, MaskedArray) else None)
        made._mask = mask if mask is nomask else mask.copy()
        return made

    make.__name__ = make.__qualname__ = name
    make.__doc__ = function.__doc__
    return make


empty_like = _like("empty_like")
zeros_like = _like("zeros_like")
ones_like = _like("ones_like")


def fromflex(fxarray):
    """A masked array of a structured one of data and mask."""
    from numpy._records import Structured

    if not isinstance(fxarray, Structured):
        raise TypeError(f"records of data and mask are needed, not {type(fxarray).__name__}")
    return MaskedArray(fxarray["_data"], mask=fxarray["_mask"])


