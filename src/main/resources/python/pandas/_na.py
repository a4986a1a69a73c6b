"""The missing value of the nullable dtypes, with three-valued logic."""

import numbers


def _propagate(name, divmod_=False):
    def method(self, other):
        kind = type(other)
        if other is NA or kind in (int, float, bool, str, complex, bytes) or _is_scalar(other):
            return (NA, NA) if divmod_ else NA
        if hasattr(other, "_sandframe_array"):
            return NotImplemented
        if kind.__name__ == "ndarray":
            from numpy import empty

            result = empty(other.shape, dtype=object)
            result[...] = NA
            return (result, result.copy()) if divmod_ else result
        return NotImplemented

    method.__name__ = name
    return method


def _is_scalar(value):
    return isinstance(value, (numbers.Number, str, bytes)) or hasattr(value, "dtype") and getattr(value, "ndim", 1) == 0 \
        or type(value).__module__ in ("datetime", "decimal") or type(value).__name__ in ("Timestamp", "Timedelta")


class NAType:
    """pandas.NA."""

    __module__ = "pandas._libs.missing"
    __slots__ = ()
    _instance = None
    __array_priority__ = 1000

    def __new__(cls, *args, **kwargs):
        if NAType._instance is None:
            NAType._instance = object.__new__(cls)
        return NAType._instance

    def __repr__(self):
        return "<NA>"

    def __format__(self, spec):
        try:
            return self.__repr__().__format__(spec)
        except ValueError:
            return self.__repr__()

    def __bool__(self):
        raise TypeError("boolean value of NA is ambiguous")

    def __float__(self):
        raise TypeError("float() argument must be a string or a real number, not 'NAType'")

    def __int__(self):
        raise TypeError("int() argument must be a string, a bytes-like object or a real number, not 'NAType'")

    def __hash__(self):
        return 2**61 - 1

    def __reduce__(self):
        return "NA"

    def __neg__(self):
        return NA

    __pos__ = __abs__ = __invert__ = __neg__

    def __and__(self, other):
        if other is False or _is_false(other):
            return False
        return self._logical(other)

    __rand__ = __and__

    def __or__(self, other):
        if other is True or _is_true(other):
            return True
        return self._logical(other)

    __ror__ = __or__

    def __xor__(self, other):
        return self._logical(other)

    __rxor__ = __xor__

    def _logical(self, other):
        if other is NA or isinstance(other, bool) or _is_bool(other):
            return NA
        return NotImplemented

    def __pow__(self, other):
        if other is NA:
            return NA
        if isinstance(other, numbers.Number) or _is_bool(other):
            return type(other)(1) if other == 0 else NA
        return _power(self, other)

    def __rpow__(self, other):
        if other is NA:
            return NA
        if isinstance(other, numbers.Number) or _is_bool(other):
            return other if other == 1 else NA
        return _power(self, other)

    def __array_ufunc__(self, ufunc, method, *inputs, **kwargs):
        if method != "__call__":
            return NotImplemented
        from numpy import broadcast_arrays, empty

        arrays = [value for value in inputs if getattr(value, "ndim", 0)]
        if not arrays:
            return NA
        result = empty(broadcast_arrays(*arrays)[0].shape, dtype=object)
        result[...] = NA
        return result


_power = _propagate("__pow__")
for _name in """add radd sub rsub mul rmul truediv rtruediv floordiv rfloordiv mod rmod matmul rmatmul
        eq ne lt le gt ge""".split():
    setattr(NAType, f"__{_name}__", _propagate(f"__{_name}__"))
for _name in ("divmod", "rdivmod"):
    setattr(NAType, f"__{_name}__", _propagate(f"__{_name}__", True))


def _is_bool(value):
    return type(value).__name__ in ("bool_", "bool")


def _is_false(value):
    return _is_bool(value) and not value


def _is_true(value):
    return _is_bool(value) and bool(value)


NA = NAType()
