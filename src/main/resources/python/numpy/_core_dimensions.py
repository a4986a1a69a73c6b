"""``vectorize(signature=...)``: a Python function of whole rows or matrices, called for each of the other axes."""

import re

from ._array import asarray
from ._construct import empty
from ._index_functions import ndindex
from ._shape_functions import broadcast_shapes, stretched

_NAME = r"\w+"
_LIST = rf"\((?:{_NAME}(?:,{_NAME})*)?\)"
_WHOLE = rf"^{_LIST}(?:,{_LIST})*->{_LIST}(?:,{_LIST})*$"


def parsed(signature):
    """The core dimensions of the operands and of the results."""
    signature = re.sub(r"\s+", "", signature)
    if not re.match(_WHOLE, signature):
        raise ValueError(f"not a valid gufunc signature: {signature}")
    return tuple(
        [[tuple(re.findall(_NAME, part)) for part in re.findall(_LIST, side)] for side in signature.split("->")]
    )


def _measure(sizes, array, names):
    """Notes the extents of an array's core dimensions."""
    if not names:
        return
    if array.ndim < len(names):
        raise ValueError(
            f"{array.ndim}-dimensional argument does not have enough dimensions for all core dimensions {names!r}"
        )
    for name, extent in zip(names, array.shape[array.ndim - len(names) :]):
        if name in sizes and sizes[name] != extent:
            raise ValueError(f"inconsistent size for core dimension {name!r}: {extent} vs {sizes[name]}")
        sizes.setdefault(name, extent)


def call(function, args, signature, otypes):
    """The results of a function under a signature, for arrays with further axes in front."""
    inputs, outputs = signature
    if len(args) != len(inputs):
        raise TypeError(f"wrong number of positional arguments: expected {len(inputs)!r}, got {len(args)!r}")
    arrays = [asarray(each) for each in args]
    sizes, loops = {}, []
    for each, names in zip(arrays, inputs):
        _measure(sizes, each, names)
        loops.append(each.shape[: each.ndim - len(names)])
    outer = broadcast_shapes(*loops)
    arrays = [stretched(each, outer + each.shape[each.ndim - len(names) :]) for each, names in zip(arrays, inputs)]
    made = None
    for place in ndindex(*outer):
        results = function(*[each[place] for each in arrays])
        count = len(results) if isinstance(results, tuple) else 1
        if count != len(outputs):
            raise ValueError(f"wrong number of outputs from pyfunc: expected {len(outputs)!r}, got {count!r}")
        results = results if len(outputs) > 1 else (results,)
        if made is None:
            for result, names in zip(results, outputs):
                _measure(sizes, asarray(result), names)
            made = _targets(outer, sizes, outputs, results, otypes)
        for target, result in zip(made, results):
            target[place] = result
    if made is None:
        made = _of_nothing(outer, sizes, outputs, otypes)
    return made[0] if len(outputs) == 1 else tuple(made)


def _targets(outer, sizes, outputs, results, otypes):
    types = [asarray(result).dtype for result in results] if otypes is None else otypes
    return [empty(outer + tuple([sizes[name] for name in names]), kind) for names, kind in zip(outputs, types)]


def _of_nothing(outer, sizes, outputs, otypes):
    if otypes is None:
        raise ValueError("cannot call `vectorize` on size 0 inputs unless `otypes` is set")
    if any(name not in sizes for names in outputs for name in names):
        raise ValueError("cannot call `vectorize` with a signature including new output dimensions on size 0 inputs")
    return _targets(outer, sizes, outputs, None, otypes)
