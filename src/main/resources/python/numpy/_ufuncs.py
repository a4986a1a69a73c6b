"""ufuncs: functions of elements with broadcasting, type resolution, ``out``, ``where`` and the methods of their kind."""

import _kernel as K

from . import _dtypes as D
from . import _errors
from . import _scalars as S
from ._dtypes import dtype as _dtype_class
from ._dtypes import parse as parse_dtype
from ._dtypes import promote
from ._ufunc_errors import _UFuncNoLoopError, _UFuncOutputCastingError, bool_negative, bool_subtract, unsupported

_of_code = _dtype_class.of_code
_object = D.object_dtype
PLAIN = frozenset([int, float, bool])


class ufunc:
    """A function that works element by element on arrays."""

    __module__ = "numpy"
    nout = 1

    def __init__(self, name, nin, identity=None, doc="", reduction=None):
        self.__name__ = self.__qualname__ = name
        self.__doc__ = doc
        self.nin = nin
        self.nargs = nin + 1
        self.identity = identity
        self._name = name
        self._reduction = reduction
        self._plans = {}

    def __repr__(self):
        return f"<ufunc '{self._name}'>"

    def __reduce__(self):
        return self._name

    def __call__(self, *args, out=None, where=True, dtype=None, casting="same_kind", order="K", subok=True, **kwargs):
        if len(args) > self.nin:
            if len(args) > self.nargs:
                raise TypeError(
                    f"{self._name}() takes from {self.nin} to {self.nargs} positional arguments but {len(args)} were given"
                )
            out = args[self.nin]
            args = args[: self.nin]
        elif len(args) < self.nin:
            raise TypeError(
                f"{self._name}() takes from {self.nin} to {self.nargs} positional arguments but {len(args)} were given"
            )
        if kwargs:
            _check_keywords(self, (*args, out), dtype, kwargs)
        if out is None and where is True and dtype is None:
            return self._apply(*args)
        if isinstance(out, tuple):
            out = out[0]
        if type(out) is ndarray and not K.array_is_writable(out._h):
            raise ValueError("output array is read-only")
        for operand in (*args, out):
            if overrides(operand):
                kwargs = {"out": (out,)} if out is not None else {}
                if where is not True:
                    kwargs["where"] = where
                if dtype is not None:
                    kwargs["dtype"] = dtype
                return _overridden(self, "__call__", args, kwargs)
        if dtype is not None:
            from ._construct import asarray

            wanted = parse_dtype(dtype)
            args = [asarray(each).astype(wanted) if wanted.kind != "b" else each for each in args]
        made = self._apply(*args)
        if dtype is not None and made.dtype.kind != "b":
            made = made.astype(parse_dtype(dtype))
        return _deliver(self, made, out, where, casting)

    def reduce(self, array, *args, **kwargs):
        """Combines the elements along an axis."""
        if overrides(array):
            kwargs.update(zip(("axis", "dtype", "out", "keepdims"), args))
            return _overridden(self, "reduce", (array,), kwargs)
        made = self._reduce(array, *args, **kwargs)
        return as_derived(made, array)

    def _reduce(self, array, axis=0, dtype=None, out=None, keepdims=False, initial=None, where=True):
        from ._reductions import ufunc_reduce

        return ufunc_reduce(self, array, axis, dtype, out, keepdims, initial, where)

    def accumulate(self, array, axis=0, dtype=None, out=None):
        """Combines the elements along an axis, keeping each step."""
        if overrides(array):
            given = {} if axis == 0 else {"axis": axis}
            return _overridden(self, "accumulate", (array,), given)
        from ._reductions import ufunc_accumulate

        return as_derived(ufunc_accumulate(self, array, axis, dtype, out), array)

    def reduceat(self, array, indices, axis=0, dtype=None, out=None):
        """Combines slices of an axis."""
        from ._reductions import ufunc_reduceat

        return ufunc_reduceat(self, array, indices, axis, dtype, out)

    def outer(self, a, b, /, **kwargs):
        """The function of all pairs."""
        if overrides(a) or overrides(b):
            return _overridden(self, "outer", (a, b), kwargs)
        from ._construct import asarray

        a, b = asarray(a), asarray(b)
        return self(a.reshape(a.shape + (1,) * b.ndim), b, **kwargs)

    def at(self, a, indices, b=None, /):
        """Applies the function in place, repeated indices included."""
        from ._reductions import ufunc_at

        ufunc_at(self, a, indices, b)

    @property
    def types(self):
        from ._ufunc_types import types

        return types(self.__name__)

    @property
    def ntypes(self):
        return len(self.types)

    @property
    def signature(self):
        from ._ufunc_types import SIGNATURES

        return SIGNATURES.get(self.__name__)

    def resolve_dtypes(self, dtypes, *, signature=None, casting=None, reduction=False):
        """The dtypes that the function computes with and gives for operands of some dtypes."""
        from ._ufunc_types import resolve

        return resolve(self, dtypes, signature, casting, reduction)


def overrides(operand):
    """Whether an operand's class takes ufuncs over."""
    kind = type(operand)
    if kind is ndarray or kind in PLAIN or operand is None:
        return False
    usual = ndarray.__dict__.get("__array_ufunc__")
    found = getattr(kind, "__array_ufunc__", usual)
    if found is None:
        raise TypeError(f"operand '{kind.__name__}' does not support ufuncs (__array_ufunc__=None)")
    return found is not usual


def _check_keywords(function, operands, dtype, keywords):
    """Refuses keywords that no ufunc knows, unless an operand answers for itself."""
    if any(overrides(operand) for operand in operands):
        return
    for name in keywords:
        if name not in ("axis", "axes", "keepdims", "signature", "sig"):
            raise TypeError(f"{function._name}() got an unexpected keyword argument '{name}'")
    if dtype is not None and ("signature" in keywords or "sig" in keywords):
        raise TypeError("cannot specify both 'signature' and 'dtype'")


def _overridden(ufunc_, method, inputs, kwargs):
    for operand in inputs:
        if overrides(operand):
            result = type(operand).__array_ufunc__(operand, ufunc_, method, *inputs, **kwargs)
            if result is not NotImplemented:
                return result
    names = ", ".join(repr(type(each).__name__) for each in inputs)
    raise TypeError(
        f"operand type(s) all returned NotImplemented from __array_ufunc__({ufunc_!r}, '{method}', "
        f"{', '.join(map(repr, inputs))}): {names}"
    )


def _deliver(ufunc_, made, out, where, casting):
    from ._construct import asarray

    made = asarray(made)
    if out is None:
        if where is True:
            return made if made.shape else made[()]
        made_out = asarray(_wrap(K.array_zeros(made.dtype.code, made.shape), made.dtype, made.shape))
        out = made_out
    if not isinstance(out, ndarray):
        raise TypeError("return arrays must be of ArrayType")
    if not D.can_cast(made.dtype, out.dtype, casting):
        raise _UFuncOutputCastingError(
            f"Cannot cast ufunc '{ufunc_._name}' output from {made.dtype!r} to {out.dtype!r} with casting rule '{casting}'"
        )
    if where is True:
        if made.shape != out.shape:
            _check_output(made, out)
        elif type(out) is ndarray and out.dtype.code == made.dtype.code:
            K.array_assign(out._h, made._h)
            return out
        out[...] = made
    else:
        from ._functions import copyto

        copyto(out, made, casting="unsafe", where=where)
    return out


def _check_output(made, out):
    from ._array import shape_text

    a, b = made.shape, out.shape
    fits = len(a) <= len(b) and all(x == y or x == 1 for x, y in zip(a[::-1], b[::-1]))
    if not fits:
        raise ValueError(
            f"non-broadcastable output operand with shape {shape_text(b)} doesn't match the broadcast shape {shape_text(a)}"
        )


# Functions of complex numbers that are made of functions of their parts.
_BY_PARTS = frozenset("arccos arcsin arctan arccosh arcsinh arctanh tanh exp2 expm1 log1p".split())


class _Unary(ufunc):
    """A ufunc of one operand. ``rule`` names how its type follows from the operand's."""

    def __init__(self, name, rule, doc, kernel=None):
        super().__init__(name, 1, doc=doc)
        self._rule = rule
        self._kernel = kernel or name

    def _apply(self, x):
        kind = type(x)
        if kind is not ndarray:
            if kind is float or kind is S.float64:
                # One number needs no array.
                rule = self._rule
                if rule == "float" or rule == "time" or rule == "square" or rule == "round":
                    found = K.unary_number(self._kernel, x)
                    if found is not None:
                        return S.make_double(found)
                elif self._name == "isnan":
                    return S.True_ if x != x else S.False_
            if overrides(x):
                return _overridden(self, "__call__", (x,), {})
            from ._construct import asarray

            a = asarray(x)
            if _is_structured(a):
                from ._records import refuse_ufunc

                refuse_ufunc(self, a)
            made = self._of(a)
            if not made.shape and type(made) is ndarray:
                return made[()]
            wrap = getattr(x, "__array_wrap__", None)
            if wrap is not None and not isinstance(x, (S.generic, ndarray)):
                return wrap(made)
            return as_derived(made, x)
        made = self._of(x)
        return made if x.shape else made[()]

    def _of(self, a):
        dtype = a.dtype
        plan = self._plans.get(dtype.code)
        if plan is None:
            plan = self._plans[dtype.code] = self._plan(dtype)
        compute, result = plan
        if compute is None:
            from ._object_loops import unary

            return unary(self, a)
        if compute is _BY_PARTS:
            from ._complex_functions import apply

            return apply(self._name, a)
        h = K.unary(self._kernel, a._h, compute, _errors.teller(self._name))
        if self._rule == "bits":
            # The kernel counts within the operand's type.
            h = K.array_cast(h, result.code)
        return _wrap(h, result, a.shape)

    def _plan(self, dtype):
        kind = dtype.kind
        rule = self._rule
        if kind == "O":
            return None, None
        if kind in "US" or kind in "Mm" and rule not in ("time", "test", "timetest"):
            raise unsupported(self._name)
        if kind == "c":
            if self._name in _BY_PARTS:
                return _BY_PARTS, dtype
            if self._name in ("signbit", "fabs"):
                raise unsupported(self._name)
        if rule == "float":
            compute = dtype if kind in "fc" else _float_for(dtype)
            return compute.code, compute
        if rule == "round":
            return dtype.code, dtype
        if rule == "test":
            return dtype.code, D.bool_dtype
        if rule == "invert":
            if kind not in "biu":
                raise unsupported(self._name)
            return dtype.code, dtype
        if rule == "bits":
            if kind not in "biu":
                raise unsupported(self._name)
            return D.UINT8 if kind == "b" else dtype.code, D.dtype.of_code(D.UINT8)
        if rule == "time":
            if kind == "b" and self._name in ("negative", "sign", "positive"):
                raise _bool_refusal(self._name)
            if kind == "M":
                raise unsupported(self._name)
            if kind == "c" and self._name == "absolute":
                return dtype.code, D.float64_dtype if dtype.itemsize == 16 else _of_code(D.FLOAT32)
            return dtype.code, dtype
        if rule == "square":
            if kind == "b":
                return D.INT8, _of_code(D.INT8)
            return dtype.code, dtype
        raise unsupported(self._name)


def _bool_refusal(name):
    if name == "negative":
        return bool_negative()
    return _UFuncNoLoopError(
        f"ufunc '{name}' did not contain a loop with signature matching types <class 'numpy.dtypes.BoolDType'> -> None"
    )


def _float_for(dtype):
    return D.float64_dtype if dtype.itemsize > 2 else _of_code(D.FLOAT32 if dtype.itemsize == 2 else D.FLOAT16)


class _Binary(ufunc):
    """A ufunc of two operands. ``rule`` names how its type follows from the operands'."""

    def __init__(self, name, rule, doc, identity=None, reduction=None):
        super().__init__(name, 2, identity, doc, reduction)
        self._rule = rule

    def _apply(self, x, y):
        tx, ty = type(x), type(y)
        if tx is ndarray:
            a, hx = x._dtype, x._h
            if a is None:
                a = x.dtype
            if ty is ndarray:
                b, hy = y._dtype, y._h
                if b is None:
                    b = y.dtype
                key = (a.code, b.code)
            elif ty in PLAIN:
                b, hy = ty, y
                key = (a.code, ty)
            else:
                return self._apply_any(x, y)
        elif ty is ndarray and tx in PLAIN:
            a, hx = tx, x
            b, hy = y._dtype, y._h
            if b is None:
                b = y.dtype
            key = (tx, b.code)
        else:
            return self._apply_any(x, y)
        plan = self._plans.get(key)
        if plan is None:
            plan = self._plans[key] = self._plan(a, b)
        how, compute, result = plan
        if how is not _DIRECT:
            return how(self, x, y, a, b, compute, result)
        made = _wrap(K.binary(self._name, hx, hy, compute, _errors.teller(self._name)), result)
        if tx is ndarray and ty is ndarray:
            if x.shape == y.shape:
                made._shape = x.shape
            return made if x.shape or y.shape else made[()]
        made._shape = x.shape if tx is ndarray else y.shape
        return made if made._shape else made[()]

    def _apply_any(self, x, y):
        if overrides(x) or overrides(y):
            return _overridden(self, "__call__", (x, y), {})
        from ._construct import asarray

        given = x, y
        tx, ty = type(x), type(y)
        if (tx in S.number_of or tx in PLAIN) and (ty in S.number_of or ty in PLAIN) and self._name in S.SYMBOLS:
            if tx in S.number_of or ty in S.number_of:
                return S.binary(self._name, x, y)
        if tx is complex and ty is ndarray and y.dtype.kind in "fc":
            x = asarray(x).astype(S.weak_result(y.dtype, complex))
        elif ty is complex and tx is ndarray and x.dtype.kind in "fc":
            y = asarray(y).astype(S.weak_result(x.dtype, complex))
        elif tx in PLAIN and ty in PLAIN:
            x, y = asarray(x), asarray(y)
        else:
            if tx is not ndarray and tx not in PLAIN:
                x = _operand(x)
            if ty is not ndarray and ty not in PLAIN:
                y = _operand(y)
        if _is_structured(x) or _is_structured(y):
            from ._records import refuse_ufunc

            refuse_ufunc(self, *given)
        if type(x) is not ndarray and type(y) is not ndarray:
            x = asarray(x)
        return as_derived(self._apply(x, y), *given)

    def _plan(self, a, b):
        weak_a, weak_b = a in PLAIN, b in PLAIN
        if weak_a or weak_b:
            typed = b if weak_a else a
            plain = a if weak_a else b
            if typed.kind in "OUSMm":
                a = D._by_type[plain] if weak_a else a
                b = D._by_type[plain] if weak_b else b
            else:
                common = S.weak_result(typed, plain)
                how = _DIRECT if plain is not int else _checked_direct if typed.kind in "iu" else _checked_wide
                return (how, *self._numeric_plan(common, common))
        kinds = a.kind + b.kind
        if "O" in kinds:
            return _objects, None, None
        if "M" in kinds or "m" in kinds:
            from ._datetimes import plan

            return plan(self, a, b)
        if "U" in kinds or "S" in kinds:
            from ._object_loops import text_plan

            return text_plan(self, a, b)
        if self._rule == "compare" and a.kind in "iu" and b.kind in "iu" and promote(a, b).kind == "f":
            return _compare_signs, None, None
        numeric = self._numeric_plan(a, b)
        return (_whole_power if self._rule == "power" and numeric[1].kind == "i" else _DIRECT, *numeric)

    def _numeric_plan(self, a, b):
        rule = self._rule
        common = promote(a, b)
        kind = common.kind
        if rule == "compare":
            return common.code, D.bool_dtype
        if rule == "arithmetic":
            if kind == "b" and self._name == "subtract":
                raise bool_subtract()
            return common.code, common
        if rule == "division":
            compute = common if kind in "fc" else D.float64_dtype
            return compute.code, compute
        if rule == "integral":
            if kind == "c":
                raise unsupported(self._name)
            if kind == "b":
                common = _of_code(D.INT8)
            return common.code, common
        if rule == "power":
            if kind == "b":
                common = _of_code(D.INT8)
            return common.code, common
        if rule == "order":
            return common.code, common
        if rule == "bits":
            if kind not in "biu":
                raise unsupported(self._name)
            return common.code, common
        if rule == "shift":
            if kind not in "biu":
                raise unsupported(self._name)
            if kind == "b":
                common = _of_code(D.INT8)
            return common.code, common
        if rule == "float":
            if kind == "c":
                raise unsupported(self._name)
            compute = common if kind == "f" else _float_for(common)
            return compute.code, compute
        raise unsupported(self._name)


def _is_structured(value):
    return type(value) is not ndarray and type(value) not in PLAIN and value.dtype.kind == "V"


def _operand(value):
    from ._construct import asarray

    kind = type(value)
    if kind.__module__ != "builtins" and isinstance(value, (int, float, bool)) and not isinstance(value, S.generic):
        return next(base for base in (bool, int, float) if isinstance(value, base))(value)
    return asarray(value)


def _DIRECT():
    """Stands for a plan that the kernel carries out as it is."""


def _checked_direct(ufunc_, x, y, a, b, compute, result):
    weak_left = a is int
    typed = b if weak_left else a
    value = x if weak_left else y
    array = y if weak_left else x
    if not S.in_range(typed.code, value):
        if ufunc_._rule != "compare":
            if typed.kind in "iu" and ufunc_._rule in ("division", "float"):
                value = float(value)
            elif not (_is_long(value) or typed.code == D.UINT64 and S.in_range(D.UINT64, value)):
                raise _too_large()
            else:
                raise S.out_of_bounds(value, typed.name)
        else:
            return _compare_out_of_range(ufunc_, array, value, weak_left)
    if ufunc_._rule == "power" and array.size:
        _check_power(y)
    if typed.code == D.UINT64 and type(value) is int and value > 0x7FFFFFFFFFFFFFFF:
        value = K.array_scalar(D.UINT64, str(value))
    pair = (value, array._h) if weak_left else (array._h, value)
    made = _wrap(K.binary(ufunc_._name, *pair, compute, _errors.teller(ufunc_._name)), result, array.shape)
    return made if array.shape else made[()]


def _is_long(value):
    return -0x8000000000000000 <= value <= 0x7FFFFFFFFFFFFFFF


def _too_large():
    return OverflowError("Python int too large to convert to C long")


def _checked_wide(ufunc_, x, y, a, b, compute, result):
    """Truths, fractions or complex numbers with a whole number, which kernels take only where it fits a long."""
    weak_left = a is int
    value, array, typed = (x, y, b) if weak_left else (y, x, a)
    if not _is_long(value):
        if typed.kind == "b" and ufunc_._rule != "division":
            raise _too_large()
        value = float(value)
        if typed.itemsize < 8 and typed.kind == "f":
            from ._construct import asarray

            value = asarray(value).astype(typed).item()
    pair = (value, array._h) if weak_left else (array._h, value)
    made = _wrap(K.binary(ufunc_._name, *pair, compute, _errors.teller(ufunc_._name)), result, array.shape)
    return made if array.shape else made[()]


def _check_power(y):
    if (y < 0 if type(y) is int else y._dtype.kind == "i" and (y < 0).any()):
        raise ValueError("Integers to negative integer powers are not allowed.")


def _whole_power(ufunc_, x, y, a, b, compute, result):
    """A power of whole numbers, which has no fractions."""
    _check_power(y)
    made = _wrap(K.binary(ufunc_._name, x._h, y._h, compute, _errors.teller(ufunc_._name)), result)
    return made if made.shape else made[()]


def _compare_out_of_range(ufunc_, array, value, weak_left):
    name = ufunc_._name
    below = value < 0
    if name in ("equal", "not_equal"):
        answer = name == "not_equal"
    else:
        less = name.startswith("less")
        answer = less != below if not weak_left else less == below
    made = _wrap(K.array_zeros(D.BOOL, array.shape), D.bool_dtype, array.shape)
    if answer:
        made[...] = True
    return made if array.shape else made[()]


def _compare_signs(ufunc_, x, y, a, b, compute, result):
    """Signed with unsigned 64-bit integers: as unsigned ones, but for the negative."""
    signed = x if a.kind == "i" else y
    made = _wrap(K.binary(ufunc_._name, x._h, y._h, D.UINT64, None), D.bool_dtype)
    negative = less(signed, 0)
    answer = ufunc_._name == "not_equal" or ufunc_._name.startswith("less" if signed is x else "greater")
    if signed.shape:
        made = _wrap(K.choose(negative._h, answer, made._h, D.BOOL), D.bool_dtype)
    elif negative:
        made[...] = answer
    return made if made.shape else made[()]


def _objects(ufunc_, x, y, a, b, compute, result):
    from ._object_loops import binary

    return binary(ufunc_, x, y)


def _fill_table():
    table = {}

    def unary(rule, names):
        for name in names.split():
            table[name] = _Unary(name, rule, f"{name} of each element.")

    unary("time", "negative positive absolute sign")
    unary("square", "square reciprocal")
    unary("invert", "invert")
    unary("bits", "bitwise_count")
    table["bitwise_count"]._kernel = "bit_count"
    unary("float", "sqrt cbrt exp exp2 expm1 log log2 log10 log1p sin cos tan arcsin arccos arctan sinh cosh tanh")
    unary("float", "arcsinh arccosh arctanh degrees radians rad2deg deg2rad fabs rint spacing")
    table["rad2deg"]._kernel = "degrees"
    table["deg2rad"]._kernel = "radians"
    table["fabs"]._kernel = "absolute"
    unary("round", "floor ceil trunc")
    unary("test", "isnan isinf isfinite signbit")

    def binary(rule, names, identity=None):
        for name in names.split():
            table[name] = _Binary(name, rule, f"{name} of pairs of elements.", identity)

    binary("arithmetic", "add subtract multiply")
    binary("division", "divide")
    binary("integral", "floor_divide remainder fmod gcd lcm")
    binary("power", "power")
    binary("order", "maximum minimum fmax fmin")
    binary("bits", "bitwise_and bitwise_or bitwise_xor")
    binary("shift", "left_shift right_shift")
    binary("float", "arctan2 hypot copysign nextafter logaddexp logaddexp2 heaviside")
    binary("compare", "equal not_equal less less_equal greater greater_equal")
    for name, identity, reduction in (
        ("add", 0, "sum"),
        ("multiply", 1, "prod"),
        ("maximum", None, "max"),
        ("minimum", None, "min"),
        ("fmax", None, "fmax"),
        ("fmin", None, "fmin"),
        ("bitwise_and", -1, None),
        ("bitwise_or", 0, None),
        ("bitwise_xor", 0, None),
        ("gcd", 0, None),
        ("hypot", 0, None),
        ("logaddexp", float("-inf"), None),
    ):
        table[name].identity = identity
        table[name]._reduction = reduction
    return table


class _Logical(ufunc):
    """``logical_and`` and its like: of the operands' truth."""

    def __init__(self, name, kernel, identity, reduction=None):
        super().__init__(name, 2, identity, f"{name} of pairs of elements.", reduction)
        self._kernel = kernel
        self._rule = "logical"

    def _apply(self, x, y):
        if overrides(x) or overrides(y):
            return _overridden(self, "__call__", (x, y), {})
        from ._construct import asarray

        a, b = asarray(x), asarray(y)
        if a.dtype.kind == "O" or b.dtype.kind == "O":
            from ._object_loops import logical

            return logical(self, a, b)
        a, b = a.astype(D.bool_dtype, copy=False), b.astype(D.bool_dtype, copy=False)
        made = _wrap(K.binary(self._kernel, a._h, b._h, D.BOOL, None), D.bool_dtype)
        return as_derived(made, x, y) if made.shape else made[()]


class _LogicalNot(ufunc):
    """``logical_not``: whether an element is false."""

    def __init__(self):
        super().__init__("logical_not", 1, doc="logical_not of each element.")

    def _apply(self, x):
        if overrides(x):
            return _overridden(self, "__call__", (x,), {})
        from ._construct import asarray

        a = asarray(x)
        if a.dtype.kind == "O":
            from ._object_loops import logical_not

            return logical_not(a)
        a = a.astype(D.bool_dtype, copy=False)
        made = _wrap(K.unary("invert", a._h, D.BOOL, None), D.bool_dtype, a.shape)
        return as_derived(made, x) if made.shape else made[()]


class _Late(ufunc):
    """A ufunc with several results or rules of its own, written with the others."""

    def __init__(self, name, nin, nout, module):
        super().__init__(name, nin)
        self.nout = nout
        self.nargs = nin + nout
        self._module = module

    def _apply(self, *args):
        for each in args:
            if overrides(each):
                return _overridden(self, "__call__", args, {})
        from importlib import import_module

        made = getattr(import_module("numpy." + self._module), self._name)(*args)
        for each in args:
            if isinstance(each, ndarray) and type(each)._derived:
                if type(made) is tuple:
                    return tuple([as_derived(part, *args) for part in made])
                return as_derived(made, *args)
        return made

    def __call__(self, *args, **kwargs):
        if len(args) == self.nin and not kwargs:
            return self._apply(*args)
        out = kwargs.pop("out", None)
        if out is None:
            out = args[self.nin :] or None
        if self.nout == 1 or out is None:
            return super().__call__(*args[: self.nin], out=out, **kwargs)
        made = self._apply(*args[: self.nin])
        for target, each in zip(out, made):
            if target is not None:
                target[...] = each
        return tuple(each if target is None else target for target, each in zip(out, made))


TABLE = _fill_table()
TABLE["logical_and"] = _Logical("logical_and", "bitwise_and", True, "all")
TABLE["logical_or"] = _Logical("logical_or", "bitwise_or", False, "any")
TABLE["logical_xor"] = _Logical("logical_xor", "bitwise_xor", False)
TABLE["logical_not"] = _LogicalNot()
for _name, _nin, _nout, _module in (
    ("modf", 1, 2, "_rare_ufuncs"),
    ("frexp", 1, 2, "_rare_ufuncs"),
    ("divmod", 2, 2, "_rare_ufuncs"),
    ("ldexp", 2, 1, "_rare_ufuncs"),
    ("conjugate", 1, 1, "_rare_ufuncs"),
    ("float_power", 2, 1, "_rare_ufuncs"),
    ("isnat", 1, 1, "_rare_ufuncs"),
    ("matmul", 2, 1, "_products"),
    ("vecdot", 2, 1, "_products"),
    ("matvec", 2, 1, "_products"),
    ("vecmat", 2, 1, "_products"),
):
    TABLE[_name] = _Late(_name, _nin, _nout, _module)
_ALIASES = {
    "abs": "absolute",
    "true_divide": "divide",
    "mod": "remainder",
    "bitwise_not": "invert",
    "bitwise_invert": "invert",
    "conj": "conjugate",
    "pow": "power",
    "acos": "arccos",
    "acosh": "arccosh",
    "asin": "arcsin",
    "asinh": "arcsinh",
    "atan": "arctan",
    "atan2": "arctan2",
    "atanh": "arctanh",
    "bitwise_left_shift": "left_shift",
    "bitwise_right_shift": "right_shift",
}
for _alias, _name in _ALIASES.items():
    TABLE[_alias] = TABLE[_name]
globals().update(TABLE)

NAMES = frozenset(TABLE)

from ._array import as_derived, ndarray  # noqa: E402  (ndarray's operators are made of the functions above)

_wrap = ndarray._wrap
