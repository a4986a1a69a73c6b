"""numpy's functions on labelled objects."""

import numpy as np
from numpy import ndarray

from ._ops import SWAPPED

DUNDERS = {
    "add": "add", "subtract": "sub", "multiply": "mul", "divide": "truediv", "true_divide": "truediv", "floor_divide": "floordiv",
    "remainder": "mod", "mod": "mod", "power": "pow", "divmod": "divmod", "equal": "eq", "not_equal": "ne", "less": "lt",
    "less_equal": "le", "greater": "gt", "greater_equal": "ge", "bitwise_and": "and", "bitwise_or": "or", "bitwise_xor": "xor",
}
UNARY = {"negative": "neg", "positive": "pos", "absolute": "abs", "invert": "invert"}


def frame_ufunc(self, ufunc, method, inputs, kwargs):
    """A ufunc on Series or DataFrames: aligned, and wrapped again."""
    name = ufunc.__name__
    if method == "reduce":
        reductions = {
            "add": "sum",
            "multiply": "prod",
            "maximum": "max",
            "minimum": "min",
            "logical_and": "all",
            "logical_or": "any",
        }
        if name in reductions and inputs[0] is self:
            keywords = {key: value for key, value in kwargs.items() if key == "axis" and value is not None}
            return getattr(self, reductions[name])(**keywords)
    if method == "__call__" and not kwargs.get("out"):
        found = _by_operator(self, name, inputs)
        if found is not NotImplemented:
            return found
    if kwargs.get("out") is not None:
        return _into(self, ufunc, inputs, kwargs)
    for one in inputs:
        if getattr(getattr(one, "_values", None), "_typ", None) == "categorical":
            one._values._refuse_ufunc(name)
    frames = [one for one in inputs if getattr(one, "_is_frame", False)]
    if frames:
        return _on_frames(frames[0], ufunc, method, inputs, kwargs)
    return _on_series(self, ufunc, method, inputs, kwargs)


def _by_operator(self, name, inputs):
    if name in UNARY and len(inputs) == 1:
        return self._unary(UNARY[name])
    if name == "matmul" and len(inputs) == 2:
        return self.dot(inputs[1]) if inputs[0] is self else self.__rmatmul__(inputs[0])
    base = DUNDERS.get(name)
    if base is None or len(inputs) != 2:
        return NotImplemented
    if inputs[0] is self:
        return self._binary(inputs[1], base)
    reflected = SWAPPED.get(base, "r" + base)
    return self._binary(inputs[0], reflected)


def _into(self, ufunc, inputs, kwargs):
    out = kwargs.pop("out")
    target = out[0] if isinstance(out, tuple) else out
    result = getattr(ufunc, "__call__")(*inputs, **kwargs)
    if hasattr(target, "_values"):
        target._values[...] = np.asarray(result)
    else:
        target[...] = np.asarray(result)
    return target


def _on_series(self, ufunc, method, inputs, kwargs):
    series = [one for one in inputs if hasattr(one, "_index") and not getattr(one, "_is_frame", False)]
    index = series[0]._index
    for one in series[1:]:
        if not one._index.equals(index):
            index = index.union(one._index)
    arrays = []
    for one in inputs:
        if hasattr(one, "_index"):
            arrays.append(one._values if one._index.equals(index) else one.reindex(index)._values)
        else:
            arrays.append(getattr(one, "_values", one))
    names = {one._name for one in inputs if hasattr(one, "_name")}
    name = next(iter(names)) if len(names) == 1 else None
    result = getattr(ufunc, method)(*arrays, **kwargs)
    kind = type(self)
    wrap = lambda found: (
        kind._make(found, index, name) if getattr(found, "ndim", 0) == 1 or hasattr(found, "_sandframe_array") else found
    )
    return tuple(map(wrap, result)) if isinstance(result, tuple) else wrap(result)


def _on_frames(frame, ufunc, method, inputs, kwargs):
    from ._frame.arithmetic import aligned

    others = [one for one in inputs if getattr(one, "_is_frame", False)]
    if len(others) == 2 and not (others[0]._index.equals(others[1]._index) and others[0]._columns.equals(others[1]._columns)):
        pair = iter(aligned(others[0], others[1]))
        inputs = [next(pair) if getattr(one, "_is_frame", False) else one for one in inputs]
        frame = next(one for one in inputs if getattr(one, "_is_frame", False))
    if method == "reduce":
        return getattr(ufunc, method)(np.asarray(frame), **kwargs)
    if len(inputs) == 1 and method == "__call__" and not kwargs and ufunc.nout == 1:
        return frame._map_elements(ufunc)
    columns = []
    for at in range(len(frame._arrays)):
        arguments = []
        for one in inputs:
            if getattr(one, "_is_frame", False):
                arguments.append(one._arrays[at])
            elif hasattr(one, "_index"):
                arguments.append(one.reindex(frame._columns)._values[at])
            elif isinstance(one, ndarray) and one.ndim == 2:
                arguments.append(one[:, at] if one.shape[1] > 1 else one[:, 0])
            elif isinstance(one, ndarray) and one.ndim == 1:
                arguments.append(one[at])
            else:
                arguments.append(one)
        columns.append(getattr(ufunc, method)(*arguments, **kwargs))
    if columns and isinstance(columns[0], tuple):
        return tuple(frame._with([one[part] for one in columns]) for part in range(len(columns[0])))
    return frame._with(columns)


def index_ufunc(self, ufunc, method, inputs, kwargs):
    """A ufunc on an index."""
    if any(hasattr(one, "_index") for one in inputs):
        return NotImplemented
    name = ufunc.__name__
    if method == "__call__" and not kwargs:
        found = _index_operator(self, name, inputs)
        if found is not NotImplemented:
            return found
    if method == "reduce":
        reductions = {"maximum": "max", "minimum": "min", "add": "sum"}
        if name in ("maximum", "minimum"):
            return getattr(self, reductions[name])()
    from .indexes.base import Index, index_of

    arrays = [one._values if isinstance(one, Index) else one for one in inputs]
    result = getattr(ufunc, method)(*arrays, **kwargs)
    wrap = lambda found: (
        (found if found.dtype.kind == "b" else index_of(found, self._name)) if getattr(found, "ndim", 0) == 1 else found
    )
    return tuple(map(wrap, result)) if isinstance(result, tuple) else wrap(result)


def _index_operator(self, name, inputs):
    from .indexes import arithmetic

    if name in UNARY and len(inputs) == 1:
        return arithmetic.unary(self, UNARY[name])
    base = DUNDERS.get(name)
    if base is None or len(inputs) != 2:
        return NotImplemented
    other, base = (inputs[1], base) if inputs[0] is self else (inputs[0], SWAPPED.get(base, "r" + base))
    # The methods of an index of times know of its frequency.
    return getattr(self, f"__{base}__")(other) if hasattr(self, "inferred_freq") else arithmetic.binary(self, other, base)
