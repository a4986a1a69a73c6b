"""Accessors, dtypes and arrays of other code, and taking from arrays of any kind."""

import numpy as np
from numpy import ndarray

from ._construct import array_of, is_list_like
from ._take import take_fill
from .dtypes import ExtensionDtype, registered
from .generic.base import warn


class _Accessor:
    """A namespace that is made of an object at its first use."""

    def __init__(self, name, kind):
        self._name = name
        self._kind = kind

    def __get__(self, instance, owner):
        if instance is None:
            return self._kind
        made = self._kind(instance)
        try:
            object.__setattr__(instance, self._name, made)
        except AttributeError:
            pass
        return made


def _registering(name, owner):
    def register(kind):
        if hasattr(owner, name):
            warn(
                f"registration of accessor {kind!r} under name {name!r} for type {owner!r} is overriding a preexisting attribute "
                "with the same name.",
                UserWarning,
            )
        setattr(owner, name, _Accessor(name, kind))
        return kind

    return register


def register_dataframe_accessor(name):
    """A class decorator: the class becomes the namespace DataFrame.name."""
    from .frame import DataFrame

    return _registering(name, DataFrame)


def register_series_accessor(name):
    """A class decorator: the class becomes the namespace Series.name."""
    from .series import Series

    return _registering(name, Series)


def register_index_accessor(name):
    """A class decorator: the class becomes the namespace Index.name."""
    from .indexes.base import Index

    return _registering(name, Index)


def register_extension_dtype(cls):
    """A class decorator: dtypes of the class can be named by their text."""
    if not issubclass(cls, ExtensionDtype):
        raise ValueError("can only register pandas extension dtypes")
    registered.append(cls)
    return cls


class ExtensionScalarOpsMixin:
    """Operators for an extension array, element by element."""

    @classmethod
    def _create_method(cls, op, coerce_to_dtype=True, result_dtype=None):
        def method(self, other):
            if hasattr(other, "_index") or hasattr(other, "nlevels"):
                return NotImplemented
            others = list(other) if is_list_like(other) else [other] * len(self)
            results = [op(a, b) for a, b in zip(self, others)]
            if not coerce_to_dtype:
                return np.asarray(results, dtype=result_dtype)
            try:
                return type(self)._from_sequence(results)
            except Exception:
                return np.asarray(results)

        method.__name__ = f"__{op.__name__.strip('_')}__"
        return method

    @classmethod
    def _create_arithmetic_method(cls, op):
        return cls._create_method(op)

    @classmethod
    def _create_comparison_method(cls, op):
        return cls._create_method(op, coerce_to_dtype=False, result_dtype=bool)

    @classmethod
    def _add_arithmetic_ops(cls):
        import operator

        for name in ("add", "sub", "mul", "pow", "mod", "floordiv", "truediv"):
            function = getattr(operator, name)
            setattr(cls, f"__{name}__", cls._create_arithmetic_method(function))
            setattr(cls, f"__r{name}__", cls._create_arithmetic_method(lambda a, b, function=function: function(b, a)))
        setattr(cls, "__divmod__", cls._create_arithmetic_method(divmod))

    @classmethod
    def _add_comparison_ops(cls):
        import operator

        for name in ("eq", "ne", "lt", "gt", "le", "ge"):
            setattr(cls, f"__{name}__", cls._create_comparison_method(getattr(operator, name)))


def take(arr, indices, axis=0, allow_fill=False, fill_value=None):
    """The elements at positions; with allow_fill, -1 gives what is missing or the fill value."""
    if not (isinstance(arr, ndarray) or hasattr(arr, "_sandframe_array") or hasattr(arr, "_values")):
        warn(
            "pd.api.extensions.take accepting non-standard inputs is deprecated and will raise in a future version. Pass either a "
            "numpy.ndarray, ExtensionArray, Index, or Series instead.",
            FutureWarning,
        )
        arr = array_of(arr)
    positions = np.asarray(indices, dtype="int64")
    if not allow_fill:
        return arr.take(positions, axis=axis) if isinstance(arr, ndarray) else arr.take(positions)
    count = arr.shape[axis]
    if len(positions) and positions.min() < -1:
        raise ValueError(f"'indices' contains values less than allowed ({positions.min()} < -1)")
    if len(positions) and positions.max() >= count:
        raise IndexError("indices are out-of-bounds")
    if not isinstance(arr, ndarray):
        return arr.take(positions, allow_fill=True, fill_value=fill_value)
    if arr.ndim == 1:
        return take_fill(arr, positions, fill_value)
    lines = [take_fill(line, positions, fill_value) for line in (arr.T if axis == 0 else arr)]
    stacked = np.array(lines)
    return stacked.T if axis == 0 else stacked


def check_array_indexer(array, indexer):
    """A key of an array, checked: a list becomes an array of truths or positions."""
    if not is_list_like(indexer) or isinstance(indexer, tuple):
        return indexer
    values = getattr(indexer, "_values", indexer)
    if not isinstance(values, ndarray) and not hasattr(values, "_sandframe_array"):
        values = array_of(list(values)) if len(values) else np.zeros(0, dtype="int64")
    kind = values.dtype.kind
    if kind == "b":
        if not isinstance(values, ndarray):
            values = values.to_numpy(dtype=bool, na_value=False)
        if len(values) != len(array):
            raise IndexError(f"Boolean index has wrong length: {len(values)} instead of {len(array)}")
        return values
    if kind in "iu":
        if isinstance(values, ndarray):
            return values.astype("int64") if values.dtype != np.dtype("int64") else values
        if values.isna().any():
            raise ValueError("Cannot index with an integer indexer containing NA values")
        return values.to_numpy(dtype="int64")
    raise IndexError("arrays used as indices must be of integer or boolean type")
