"""What classes derived from ``ndarray`` get: results of their own class, which ``__array_finalize__`` hears of.

At the first derived class the methods and functions below get wrappers; who derives nothing pays nothing.
"""

import sys

from . import _scalars as S
from . import _ufuncs as U
from ._array import _adopt, as_derived, ndarray

# These give a derived array also where numpy's own array gives a scalar.
_TO_SCALARS = frozenset("sum prod max min mean std var any all __matmul__ __rmatmul__".split())
_METHODS = _TO_SCALARS | frozenset(
    """cumsum cumprod take repeat squeeze compress diagonal partition swapaxes argmax argmin argsort argpartition choose
    __getitem__""".split()
)
_FUNCTIONS_TO_SCALARS = frozenset("sum prod max min amax amin mean std var any all median nansum nanprod average ptp".split())
_FUNCTIONS = _FUNCTIONS_TO_SCALARS | frozenset(
    """sort zeros_like ones_like empty_like full_like ravel squeeze clip round around unique repeat diff cumsum cumprod take
    expand_dims insert delete tile flip fliplr flipud roll logical_not transpose swapaxes moveaxis
    reshape nan_to_num rot90 diagonal trace diag cumulative_sum cumulative_prod nancumsum nancumprod
    partition argsort argpartition argmax argmin isclose percentile quantile nanmedian nanpercentile nanquantile angle gradient
    trapezoid ediff1d choose take_along_axis rollaxis matrix_transpose permute_dims packbits imag isposinf isneginf isreal
    iscomplex i0 extract require split array_split hsplit vsplit dsplit meshgrid nanmean nanvar nanstd nanmin nanmax""".split()
)
# By both operands, and by the first of many arrays that asks for more than plain arrays do.
_OF_PAIRS = frozenset("dot inner".split())
_OF_MANY = frozenset("concatenate concat vstack row_stack hstack dstack column_stack append stack block".split())
_REDUCTIONS = {"sum": "add", "prod": "multiply", "max": "maximum", "min": "minimum", "any": "logical_or", "all": "logical_and"}
# Functions that call the method of the same name where a derived class has one of its own: their parameters, of which those before
# the bar are always handed on.
_ASKED = {
    "sum": "axis out|dtype keepdims initial where",
    "prod": "axis out|dtype keepdims initial where",
    "max": "axis out|keepdims initial where",
    "min": "axis out|keepdims initial where",
    "any": "axis out|keepdims where",
    "all": "axis out|keepdims where",
    "mean": "axis dtype out|keepdims where",
    "std": "axis dtype out ddof|keepdims where",
    "var": "axis dtype out ddof|keepdims where",
    "argmax": "axis out|keepdims",
    "argmin": "axis out|keepdims",
    "cumsum": "axis dtype out|",
    "cumprod": "axis dtype out|",
    "squeeze": "|axis",
}
_ORDERS = {"sum": ("axis", "dtype", "out"), "prod": ("axis", "dtype", "out")}
_PASSED = frozenset("take reshape choose repeat swapaxes transpose argsort argpartition compress clip round".split())
_SAME = {"amax": "max", "amin": "min", "around": "round"}
# The parts of their results that functions of linear algebra give the class of their operand.
_LINALG = {
    "inv": (0,),
    "pinv": (0,),
    "cholesky": (0,),
    "matrix_power": (0,),
    "eig": (1,),
    "eigh": (1,),
    "qr": (0, 1),
    "svd": (0, 2),
}

_installed = False


def install():
    """Prepares the methods and functions; at the first derived class."""
    global _installed
    if _installed:
        return
    _installed = True
    for name in _METHODS:
        function = ndarray.__dict__.get(name)
        if callable(function):
            setattr(ndarray, name, _wrapped(function, name, name in _TO_SCALARS, _REDUCTIONS.get(name), True))
    import numpy

    for name in _FUNCTIONS:
        function = getattr(numpy, name)
        if not isinstance(function, U.ufunc):
            setattr(numpy, name, _wrapped(function, name, name in _FUNCTIONS_TO_SCALARS))
    for name in _OF_PAIRS:
        setattr(numpy, name, _named(getattr(numpy, name), _of_pair))
    for name in ("atleast_1d", "atleast_2d", "atleast_3d"):
        setattr(numpy, name, _named(getattr(numpy, name), _of_each))
    for name in ("kron", "piecewise"):
        setattr(numpy, name, _named(getattr(numpy, name), _of_any))
    numpy.compress = _named(numpy.compress, _of_second)
    for name in _OF_MANY:
        setattr(numpy, name, _named(getattr(numpy, name), _of_many))
    numpy.broadcast_to = _with_subok(numpy.broadcast_to)
    numpy.apply_along_axis = _named(numpy.apply_along_axis, _of_third)
    if "numpy.linalg" in sys.modules:
        install_linalg(vars(sys.modules["numpy.linalg"]))


def install_linalg(functions):
    """Prepares the functions of linear algebra, given by name, once a class is derived."""
    if not _installed:
        return
    for name, parts in _LINALG.items():
        functions[name] = _named(functions[name], _of_parts(parts))
    functions["solve"] = _named(functions["solve"], _of_second)
    functions["lstsq"] = _named(functions["lstsq"], _of_least_squares)
    functions["matmul"] = _named(functions["matmul"], _of_any)
    functions["diagonal"] = _named(functions["diagonal"], _of_any)
    functions["multi_dot"] = _named(functions["multi_dot"], _of_chain)


def _named(function, caller):
    """A function that another calls and whose result it takes on, under the name and the documentation of the first."""

    def subclassed_call(*args, **kwargs):
        return caller(function, *args, **kwargs)

    return _as(subclassed_call, function)


def _as(call, function):
    call.__name__, call.__qualname__, call.__doc__ = function.__name__, function.__qualname__, function.__doc__
    call.__module__ = getattr(function, "__module__", "numpy")
    call.__wrapped__ = function
    return call


def _overriding(kind, name):
    """Whether a derived class has a method of its own of a name."""
    for each in kind.__mro__:
        if each is ndarray:
            return False
        if name in each.__dict__:
            return True
    return False


def _asked(own, name, args, kwargs):
    """The result of the method that a derived class has for a function."""
    method = getattr(own, name)
    if name in _PASSED:
        return method(*args, **kwargs)
    always, _, others = _ASKED[name].partition("|")
    order = _ORDERS.get(name, (*always.split(), *others.split()))
    given = {**dict(zip(order, args)), **kwargs}
    for each in always.split():
        given.setdefault(each, 0 if each == "ddof" else None)
    return method(**given)


def _wrapped(function, name, scalars, reduction=None, of_class=False):
    picks = name == "__getitem__"
    special = name[:2] == "__"
    method = _SAME.get(name, name)
    asks = not of_class and (method in _ASKED or method in _PASSED)

    def subclassed_call(*args, **kwargs):
        own = args[0] if args else kwargs.get("a")
        kind = type(own)
        if kind is ndarray or not isinstance(own, ndarray) or not kind._derived or kind._takes_over:
            return function(*args, **kwargs)
        if reduction is not None and U.overrides(own):
            found = dict(zip(("axis", "dtype" if reduction in ("add", "multiply") else "out"), args[1:]))
            given = {"axis": None, "dtype": None, "keepdims": False, "where": True, **found, **kwargs}
            return U._overridden(
                getattr(U, reduction), "reduce", (own,), {k: v for k, v in given.items() if k != "out" or v is not None}
            )
        if name == "mean" and U.overrides(own):
            given = {**dict(zip(("axis", "dtype"), args[1:])), **kwargs}
            total = own.sum(given.get("axis"), given.get("dtype"))
            return total / (own.size if getattr(total, "ndim", 0) == 0 else own.size // total.size)
        if not of_class:
            if name in kind._plain_for:
                return function(own._plain(), *args[1:], **kwargs)
            if asks and _overriding(kind, method):
                return _asked(own, method, args[1:], {key: value for key, value in kwargs.items() if value is not own})
            if name in kind._keeping and (args[1] if len(args) > 1 else kwargs.get("axis")) is not None:
                kwargs.setdefault("keepdims", True)
        made = function(*args, **kwargs)
        if picks and type(made) is not ndarray or special and U.overrides(own):
            return made
        return derived(own, made, scalars and not kind._keeping)

    return _as(subclassed_call, function)


def _of_pair(function, a, b, *args, **kwargs):
    made = function(a, b, *args, **kwargs)
    if isinstance(a, ndarray) and isinstance(b, ndarray) and b.__array_priority__ <= a.__array_priority__:
        return as_derived(made, a)
    return as_derived(made, a, b)


def _of_each(function, *arrays):
    made = function(*arrays)
    return tuple([_part(own, each) for own, each in zip(arrays, made)]) if len(arrays) > 1 else _part(arrays[0], made)


def _of_any(function, *args, **kwargs):
    return as_derived(function(*args, **kwargs), *args)


def _arrays_of(nested):
    """The arrays in nested lists, from left to right."""
    if isinstance(nested, (list, tuple)):
        for each in nested:
            yield from _arrays_of(each)
    elif isinstance(nested, ndarray):
        yield nested


def _of_many(function, arrays, *args, **kwargs):
    made = function(arrays, *args, **kwargs)
    found, priority = None, 0.0
    for each in _arrays_of([arrays, args[0] if args and function.__name__ == "append" else None]):
        if type(each)._derived and each.__array_priority__ > priority:
            found, priority = each, each.__array_priority__
    return made if found is None else as_derived(made, found)


def _of_second(function, a, b, *args, **kwargs):
    return _part(b, function(a, b, *args, **kwargs))


def _of_third(function, func1d, axis, arr, *args, **kwargs):
    made = function(func1d, axis, arr, *args, **kwargs)
    if not isinstance(arr, ndarray) or type(arr)._keeping:
        return made
    return _part(arr, made)


def _of_least_squares(function, a, b, *args, **kwargs):
    solution, residuals, *others = function(a, b, *args, **kwargs)
    return _part(b, solution), _part(b, residuals), *others


def _of_chain(function, arrays, *args, **kwargs):
    return as_derived(function(arrays, *args, **kwargs), *arrays)


def _of_parts(parts):
    def caller(function, a, *args, **kwargs):
        made = function(a, *args, **kwargs)
        if not isinstance(a, ndarray) or not type(a)._derived:
            return made
        if not isinstance(made, tuple):
            return _part(a, made) if parts[0] == 0 and (len(parts) == 1 or kwargs.get("mode") == "r") else made
        return type(made)(*[_part(a, each) if k in parts else each for k, each in enumerate(made)])

    return caller


def _part(own, made):
    return as_derived(made, own) if isinstance(own, ndarray) else made


def _with_subok(function):
    def broadcast_to(array, shape, subok=False):
        """The array repeated along new axes, as a view."""
        made = function(array, shape)
        return derived(array, made, False) if subok and isinstance(array, ndarray) else made

    return broadcast_to


def derived(own, made, scalars):
    """A result under the class of the derived array that it was made from."""
    kind = type(made)
    if kind is ndarray:
        return _adopt(type(own), made._h, made._dtype, made._shape, own)
    if kind is list or kind is tuple:
        return kind([derived(own, each, False) for each in made])
    if scalars and isinstance(made, S.generic):
        from ._construct import asarray

        array = asarray(made)
        return _adopt(type(own), array._h, array._dtype, (), own)
    return made
