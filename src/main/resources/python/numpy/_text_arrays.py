"""What the functions of texts share: their operands as lists of plain values, and arrays of a width made of such lists."""

import _kernel as K

from . import _dtypes as D
from ._array import _wrap, asarray, ndarray
from ._construct import from_numbers, object_array
from ._shape_functions import broadcast_arrays
from ._transfer import flat_list


def texts(a):
    """An array of text or bytes."""
    made = asarray(a)
    if made.dtype.kind not in "US":
        raise TypeError("string operation on non-string array")
    return made


def arguments(*arrays):
    """The elements of arrays as lists."""
    return [flat_list(each) for each in arrays]


def joined(*operands):
    """The elements of operands stretched to one shape, as lists, and that shape; what is no array stands as it is."""
    arrays = [each if each is None or isinstance(each, dict) else asarray(each) for each in operands]
    stretched = broadcast_arrays(*[each for each in arrays if isinstance(each, ndarray)])
    shape = stretched[0].shape
    count = stretched[0].size
    rest = iter(stretched)
    return [flat_list(next(rest)) if isinstance(each, ndarray) else [each] * count for each in arrays], shape


def longest(texts, widths):
    """The greatest width that texts have or get."""
    if not texts:
        raise ValueError("zero-size array to reduction operation maximum which has no identity")
    return max(max(map(len, texts)), max(widths))


def array_of(values, shape, kind, width=None):
    """An array of texts: of a dtype, or of a kind and a width, by default that of the longest."""
    if isinstance(kind, D.dtype):
        target = kind
    else:
        length = max(map(len, values), default=1) if width is None else width
        target = D.dtype.of_code((D.UNICODE if kind == "U" else D.BYTES) | max(1, length) << 8)
    if target.kind == "S":
        values = [value.decode("latin-1") for value in values]
        stored = object_array(values, shape)
        return _wrap(K.text_fit(stored._h, D.BYTES, target.code >> 8), target, shape)
    return object_array(values, shape).astype(target)


def whole(values, shape, kind):
    """Numbers or truths of a shape; a scalar where there are no axes."""
    target = D.bool_dtype if kind is bool else D.int64_dtype
    made = from_numbers(values, target).reshape(shape)
    return made if shape else made[()]


def against_bytes(fill, a):
    """Text as bytes where it is to be put beside these."""
    return fill.astype("S") if a.dtype.kind == "S" and fill.dtype.kind == "U" else fill


def ufunc_types(name, operands, texts_only=False):
    """Raises where the loops of a ufunc on texts do not take its operands, of which the texts are all text or all bytes."""
    dtypes = [each if type(each) is int else asarray(each).dtype for each in operands]
    kind = dtypes[0].kind
    expected = kind in ("U" if texts_only else "US")
    for each in dtypes[1:]:
        expected = expected and (type(each) is int or each.kind in (kind, "i", "u"))
    if expected:
        return
    from ._ufunc_errors import _UFuncNoLoopError

    types = ["<class 'numpy.dtypes._PyLongDType'>" if type(each) is int else repr(type(each)) for each in dtypes]
    listed = types[0] if len(types) == 1 else f"({', '.join(types)})"
    raise _UFuncNoLoopError(f"ufunc '{name}' did not contain a loop with signature matching types {listed} -> None")


def objects(a, function):
    """An object array of a function of the texts."""
    a = texts(a)
    return object_array([function(text) for text in flat_list(a)], a.shape)
