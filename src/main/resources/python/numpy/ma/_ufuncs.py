"""numpy's own ufuncs of masked arrays: of the data as it is, with the masks joined and what lies outside a domain masked."""

import numpy as np
from numpy._array import ndarray
from numpy._ufuncs import overrides

from . import _domains
from ._masks import getdata, getmaskarray, mask_or, nomask


def of_masked(own, ufunc, method, inputs, kwargs):
    """What a ufunc gives of operands of which one is masked."""
    from ._masked_array import MaskedArray, build
    from ._operations import class_of

    outputs = kwargs.get("out", ())
    outputs = outputs if isinstance(outputs, tuple) else (outputs,)
    for operand in (*inputs, *outputs):
        if not isinstance(operand, MaskedArray) and overrides(operand):
            return NotImplemented
    plain = [getdata(each) if isinstance(each, MaskedArray) else each for each in inputs]
    if outputs:
        kwargs = {**kwargs, "out": tuple([getdata(each) if isinstance(each, MaskedArray) else each for each in outputs])}
        if ufunc.nout == 1:
            kwargs["out"] = kwargs["out"][0]
            if kwargs["out"] is None:
                del kwargs["out"]
    if isinstance(kwargs.get("where"), MaskedArray):
        kwargs["where"] = getdata(kwargs["where"])
    result = getattr(ufunc, method)(*plain, **kwargs)
    if method == "outer":
        mask = np.logical_or.outer(*[getmaskarray(each) for each in inputs])
        made = build(class_of(*inputs), result, nomask, own)
        made._mask = mask
        return made
    if method != "__call__":
        return _combined(own, result)
    if isinstance(result, tuple):
        return tuple([_of_call(own, ufunc, inputs, plain, each, None) for each in result])
    return _of_call(own, ufunc, inputs, plain, result, outputs[0] if outputs else None)


def _combined(own, result):
    from ._masked_array import masked_view

    return masked_view(np.asarray(result), nomask, own)


def _of_call(own, ufunc, inputs, plain, result, out):
    from ._constant import masked
    from ._masked_array import MaskedArray, build
    from ._operations import class_of

    masks = [getmaskarray(each) for each in inputs]
    mask = masks[0]
    for each in masks[1:]:
        mask = mask_or(mask, each)
    found = _domains.OF.get(ufunc.__name__)
    if found is not None:
        with np.errstate(divide="ignore", invalid="ignore"):
            outside = np.asarray(found[0](*plain))
        if outside.any():
            fill = found[1]
            if isinstance(result, ndarray):
                np.copyto(result, fill, casting="unsafe", where=outside)
            mask = np.logical_or(outside, mask)
    if not isinstance(result, ndarray) or not result.ndim:
        if mask is not nomask and np.asarray(mask).any():
            return masked
        if out is None:
            made = np.asarray(result)
            return masked_scalar(made, own)
    if isinstance(out, MaskedArray):
        if out._mask is nomask and mask is nomask:
            return out
        out._mask = np.array(np.broadcast_to(mask, out.shape)) if mask is not nomask else nomask
        out._sharedmask = False
        return out
    if isinstance(out, ndarray):
        return out
    made = build(class_of(*[each for each in inputs if isinstance(each, MaskedArray)]), result, nomask, own)
    made._mask = mask if mask is nomask or mask.shape == result.shape else _stretched(mask, result.shape)
    made._sharedmask = False
    return made


def _stretched(mask, shape):
    from numpy._array import shape_text

    try:
        return np.array(np.broadcast_to(mask, shape))
    except ValueError:
        raise ValueError(
            f"could not broadcast where mask from shape {shape_text(mask.shape)} into shape {shape_text(shape)}"
        ) from None


def masked_scalar(made, own):
    """A result without axes."""
    from ._masked_array import masked_view

    return masked_view(made, nomask, own)


