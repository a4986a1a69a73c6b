"""Python functions as functions of arrays: ``vectorize`` and ``frompyfunc``."""

from ._array import asarray
from ._construct import object_array
from ._reductions import fold
from ._shape_functions import broadcast_arrays
from ._transfer import flat_list
from ._ufuncs import ufunc

# The letters of dtypes that results may be asked for in.
_TYPE_CODES = frozenset("?bhilqnpBHILQNPefdgFDGSUVOMm")


class vectorize:
    """A Python function that takes arrays."""

    __module__ = "numpy"

    def __init__(self, pyfunc=None, otypes=None, doc=None, excluded=None, cache=False, signature=None):
        self.signature, self._core = signature, None
        if signature is not None:
            from ._core_dimensions import parsed

            self._core = parsed(signature)
        if pyfunc is not None and not callable(pyfunc):
            raise TypeError("When used as a decorator, only accepts keyword arguments.")
        if isinstance(otypes, str):
            for each in otypes:
                if each not in _TYPE_CODES:
                    raise ValueError(f"Invalid otype specified: {each}")
        elif otypes is not None and not hasattr(otypes, "__iter__"):
            raise ValueError("Invalid otype specification")
        self.pyfunc = pyfunc
        self.otypes = otypes
        self.cache = cache
        self.excluded = set() if excluded is None else set(excluded)
        self.__doc__ = doc if doc is not None else getattr(pyfunc, "__doc__", None)
        self.__name__ = getattr(pyfunc, "__name__", "vectorize")

    def __call__(self, *args, **kwargs):
        if self.pyfunc is None:
            if len(args) != 1 or kwargs or not callable(args[0]):
                raise TypeError("When used as a decorator, only accepts keyword arguments.")
            self.pyfunc = args[0]
            return self
        names = [name for name in kwargs if name not in self.excluded]
        places = [i for i in range(len(args)) if i not in self.excluded]
        arrays = [asarray(args[i]) for i in places] + [asarray(kwargs[name]) for name in names]
        if not arrays:
            return self.pyfunc(*args, **kwargs)
        function = self.pyfunc
        if kwargs or len(places) < len(args):
            given, named = list(args), dict(kwargs)

            def function(*row):
                for i, value in zip(places, row):
                    given[i] = value
                named.update(zip(names, row[len(places):]))
                return self.pyfunc(*given, **named)

        if self._core is not None:
            from ._core_dimensions import call

            return call(function, arrays, self._core, None if self.otypes is None else list(self.otypes))
        arrays = broadcast_arrays(*arrays)

        # The first element is asked for its type, as a scalar of numpy, and then all of them are, as Python's own.
        otypes, done = self.otypes, []
        if otypes is None:
            if not arrays[0].size:
                raise ValueError("cannot call `vectorize` on size 0 inputs unless `otypes` is set")
            first = function(*[each.reshape(-1)[0] for each in arrays])
            several = isinstance(first, tuple)
            otypes = [asarray(each).dtype.char for each in (first if several else (first,))]
            done = [first] if self.cache else []
        else:
            otypes = list(otypes)
            several = len(otypes) > 1
        columns = [flat_list(each.astype(object))[len(done):] for each in arrays]
        results = done + list(map(function, *columns))
        columns = zip(*results) if several and results else [results] * len(otypes)
        made = [_vectorized(list(values), otype, arrays[0].shape) for values, otype in zip(columns, otypes)]
        return tuple(made) if several else made[0]


def _vectorized(values, otype, shape):
    dtype = asarray([], dtype=otype).dtype
    if dtype.kind in "US":
        return asarray(values, dtype=otype).reshape(shape)
    made = object_array(values, shape)
    return made if dtype.kind == "O" else made.astype(otype)


class _PythonFunction(ufunc):
    """A Python function of elements, as a function of arrays of objects."""

    __module__ = "numpy"

    def __init__(self, function, nin, nout, identity):
        super().__init__(f"{getattr(function, '__name__', '?')} (vectorized)", nin, identity)
        self.nout = nout
        self.nargs = nin + nout
        self._function = function

    def _apply(self, *args):
        arrays = broadcast_arrays(*[asarray(each) for each in args]) if args else ()
        shape = arrays[0].shape if arrays else ()
        results = [self._function(*row) for row in zip(*[flat_list(each) for each in arrays])] if arrays else [self._function()]
        if self.nout > 1:
            columns = [object_array([row[k] for row in results], shape) for k in range(self.nout)]
            return tuple(columns) if shape else tuple(results[0])
        return object_array(results, shape) if shape else results[0]

    def _reduce(self, array, axis=0, dtype=None, out=None, keepdims=False, initial=None, where=True):
        array = asarray(array).astype(object)
        if self.identity is None and array.ndim > 1 and (axis is None or isinstance(axis, tuple) and len(axis) > 1):
            raise ValueError(
                f"reduction operation '{self.__name__}' is not reorderable, so at most one axis may be specified"
            )
        made = fold(self._function, array, axis, keepdims, initial, self._of_none)
        if out is None:
            return made
        out[...] = made
        return out

    def _of_none(self):
        if self.identity is None:
            raise ValueError(f"zero-size array to reduction operation {self.__name__} which has no identity")
        return self.identity

    def accumulate(self, array, axis=0, dtype=None, out=None):
        """Combines the elements along an axis, keeping each step."""
        return super().accumulate(asarray(array).astype(object), axis, dtype, out)

    @property
    def types(self):
        return ["O" * self.nin + "->" + "O" * self.nout]


_PythonFunction.__name__ = _PythonFunction.__qualname__ = "ufunc"


def frompyfunc(func, /, nin, nout, *, identity=None):
    """A Python function as one of arrays of objects."""
    if not callable(func):
        raise TypeError("function must be callable")
    return _PythonFunction(func, nin, nout, identity)
