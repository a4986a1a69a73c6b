"""What ufuncs tell of their loops: ``types``, ``ntypes`` and ``resolve_dtypes``."""

from . import _dtypes as D
from . import _ufunc_errors as E

_WHOLE = "bBhHiIlLqQ"
_UNARY = "{0}->{0}"
_BINARY = "{0}{0}->{0}"


def _loops(letters, pattern):
    return [pattern.format(letter) for letter in letters]


# numpy lists some loops twice: those over float16 to float64 that it compiles for the processor.
_FAST, _PLAIN = "efdefdg", "efdfdg"
_EACH = _loops(_WHOLE, _UNARY)
_PAIRS = _loops(_WHOLE, _BINARY)
_FLOAT_PAIRS = _loops("efdg", _BINARY)
_ALL_PAIRS = _PAIRS + _loops("efdgFDG", _BINARY)
_TESTS = _loops("?" + _WHOLE + "efdgFDG", "{0}->?")
_OBJECT, _OBJECTS = ["O->O"], ["OO->O"]


def _table():
    table = {}

    def put(names, *loops):
        made = [loop for part in loops for loop in part]
        for name in names.split():
            table[name] = made

    put("absolute", ["?->?"], _EACH, _loops("efdgm", _UNARY), ["F->f", "D->d", "G->g"], _OBJECT)
    put(
        "arccos arccosh arcsin arcsinh arctan arctanh cosh exp2 expm1 log10 log1p log2 sinh tan tanh",
        _loops(_FAST + "FDG", _UNARY),
        _OBJECT,
    )
    put("add", ["??->?"], _ALL_PAIRS, ["Mm->M", "mm->m", "mM->M"], _OBJECTS)
    put("subtract", _ALL_PAIRS, ["Mm->M", "mm->m", "MM->m"], _OBJECTS)
    put("multiply", ["??->?"], _ALL_PAIRS, ["mq->m", "qm->m", "md->m", "dm->m"], _OBJECTS)
    put("divide", _loops("efdgFDG", _BINARY), ["mq->m", "md->m", "mm->d"], _OBJECTS)
    put("floor_divide", _PAIRS, _FLOAT_PAIRS, ["mq->m", "md->m", "mm->q"], _OBJECTS)
    put("remainder", _PAIRS, _FLOAT_PAIRS, ["mm->m"], _OBJECTS)
    put("fmod", _PAIRS, _FLOAT_PAIRS, _OBJECTS)
    put("divmod", _loops(_WHOLE + "efdg", "{0}{0}->{0}{0}"), ["mm->qm"])
    put("power", _PAIRS, _loops(_FAST + "FDG", _BINARY), _OBJECTS)
    put("float_power", _loops("dgDG", _BINARY))
    put("arctan2 hypot", _FLOAT_PAIRS, _OBJECTS)
    put("copysign heaviside logaddexp logaddexp2 nextafter", _FLOAT_PAIRS)
    put("bitwise_and bitwise_or bitwise_xor", ["??->?"], _PAIRS, _OBJECTS)
    put("left_shift right_shift gcd lcm", _PAIRS, _OBJECTS)
    put("bitwise_count", _loops(_WHOLE, "{0}->B"), _OBJECT)
    put("invert", ["?->?"], _EACH, _OBJECT)
    put("cbrt", _loops(_FAST, _UNARY), _OBJECT)
    put("ceil floor trunc", ["?->?"], _EACH, _loops(_PLAIN, _UNARY), _OBJECT)
    put("conjugate reciprocal square", _EACH, _loops("efdgFDG", _UNARY), _OBJECT)
    put("cos sin", _loops("efdgFDG", _UNARY), _OBJECT)
    put("deg2rad degrees fabs rad2deg radians", _loops("efdg", _UNARY), _OBJECT)
    put("exp log rint sqrt", _loops(_PLAIN + "FDG", _UNARY), _OBJECT)
    put(
        "equal greater greater_equal less less_equal not_equal",
        _loops("?" + _WHOLE, "{0}{0}->?"),
        ["qQ->?", "Qq->?"],
        _loops("efdgFDGMmO", "{0}{0}->?"),
        _OBJECTS,
    )
    put("fmax fmin maximum minimum", ["??->?"], _ALL_PAIRS, ["mm->m", "MM->M"], _OBJECTS)
    put("frexp", _loops("efdg", "{0}->{0}i"))
    put("ldexp", ["ei->e", "fi->f", "el->e", "fl->f", "di->d", "dl->d", "gi->g", "gl->g"])
    put("modf", _loops("efdg", "{0}->{0}{0}"))
    put("isfinite isinf isnan", _TESTS, ["m->?", "M->?"])
    put("isnat", ["M->?", "m->?"])
    put("logical_not", _TESTS, _OBJECT)
    put("logical_and logical_or logical_xor", _loops("?" + _WHOLE + "efdgFDG", "{0}{0}->?"), _OBJECTS)
    put("matmul matvec vecdot vecmat", ["??->?"], _ALL_PAIRS, _OBJECTS)
    put("negative positive", _EACH, _loops("efdgmFDG", _UNARY), _OBJECT)
    put("sign", _EACH, _loops("efdgFDGm", _UNARY), _OBJECT)
    put("signbit", _loops("efdg", "{0}->?"))
    put("spacing", _loops("efdg", _UNARY))
    return table


_TYPES = _table()

SIGNATURES = {"matmul": "(n?,k),(k,m?)->(n?,m?)", "matvec": "(m,n),(n)->(m)", "vecdot": "(n),(n)->()", "vecmat": "(n),(n,m)->(m)"}


def types(name):
    """The loops of a ufunc, each as the letters of its operands and results."""
    return list(_TYPES[name])


def resolve(ufunc_, dtypes, signature, casting, reduction):
    """The dtypes that a ufunc would compute with, found by calling it on arrays without elements."""
    from ._construct import zeros

    if not isinstance(dtypes, tuple) or len(dtypes) != ufunc_.nargs:
        raise TypeError("resolve_dtypes: The dtypes must be a tuple of `ufunc.nargs` length.")
    for each in dtypes:
        if each is not None and not isinstance(each, D.dtype) and each not in (int, float, complex):
            raise TypeError("Provided dtype must be a valid NumPy dtype, int, float, complex, or None.")
    given = list(dtypes[: ufunc_.nin])
    if reduction and given[0] is None:
        given[0] = given[1]
    if None in given:
        raise TypeError("All input dtypes must be provided (except the first one in reductions)")
    if signature is not None:
        wanted = [each for each in (signature if isinstance(signature, tuple) else (signature,)) if each is not None]
        if wanted:
            return (D.parse(wanted[-1]),) * ufunc_.nargs
    from ._errors import quietly

    operands = [each(1) if each in (int, float, complex) else zeros(1, each) for each in given]
    if all(each in (int, float, complex) for each in given):
        operands[0] = zeros(1, given[0])
    made = quietly(ufunc_, *operands)
    results = made if isinstance(made, tuple) else (made,)
    found = tuple([each.dtype for each in results])
    return _loop_inputs(ufunc_, given, found, casting) + found


def _loop_inputs(ufunc_, given, found, casting):
    """What the operands are cast to: the letters before the arrow of the first loop that they fit."""
    plain = [each for each in given if each in (int, float, complex)]
    typed = [each for each in given if each not in (int, float, complex)]
    if any(each.kind in "mM" for each in typed):
        units = [each for each in found if each.kind in "mM"]
        return tuple([_with_unit(each, units) for each in given])
    common = D.promote_all(typed) if typed else D.parse(plain[0])
    if plain:
        from ._scalars import weak_result

        for each in plain:
            common = weak_result(common, each)
    for loop in _TYPES[ufunc_.__name__]:
        letters = loop.partition("->")[0]
        if len(set(letters)) == 1 and letters[0] not in "mMgG":
            target = D.parse(letters[0])
            if D.can_cast(common, target, "safe"):
                return (target,) * ufunc_.nin
    raise E.unsupported(ufunc_.__name__)


def _with_unit(given, units):
    if given.kind not in "mM" or not units:
        return given
    unit = units[0].str[3:]
    return D.parse(f"{given.kind}8{unit}")
