"""Arrays of records made of other things: lists of tuples, arrays, records under another dtype."""

from . import _dtypes as D
from ._record_parts import empty_of, structure
from ._record_types import of_shape, packed, split
from ._records import Structured


def converted(array, target, cls=Structured):
    """An array of records under another structured dtype, field by field."""
    if len(array._parts) != len(target._types):
        raise TypeError(
            f"Cannot cast array data from {array._dtype!r} to {target!r} according to the rule 'unsafe'"
        )
    parts = [part.astype(split(each)[0]) for part, each in zip(array._parts, target._types)]
    return structure(cls, parts, target, array._shape)


def promoted(a, b):
    """The dtype that two structured dtypes can be cast to."""
    if a.kind != "V" or b.kind != "V" or a.names != b.names or a.names is None:
        if "O" in (a.kind, b.kind):
            return D.object_dtype
        raise D._no_common(a, b)
    types = []
    for x, y in zip(a._types, b._types):
        (x, inner), (y, other) = split(x), split(y)
        if inner != other:
            raise D._no_common(a, b)
        types.append(of_shape(D.promote(x, y), inner))
    return packed(list(a.names), types)


def columns_of(value, dtype):
    """What an assignment of a value gives to each field."""
    count = len(dtype._types)
    parts = getattr(value, "_parts", None)
    if parts is not None:
        if len(parts) != count:
            raise ValueError(
                f"could not assign records of {len(parts)} fields to structure with {count} fields."
            )
        return parts
    whole = getattr(value, "_whole", None)
    if whole is not None:
        return [value[k] for k in range(len(value))]
    if isinstance(value, tuple):
        if len(value) != count:
            raise ValueError(f"could not assign tuple of length {len(value)} to structure with {count} fields.")
        return value
    if isinstance(value, list) and _holds_records(value):
        return of_list(value, dtype)._parts
    return [value] * count


def _holds_records(value):
    while isinstance(value, list) and value:
        value = value[0]
    return isinstance(value, tuple) or hasattr(value, "_whole")


def array_of(value, dtype, copy=True):
    """An array of records of anything that can be one."""
    if dtype.names is None:
        from ._construct import array

        base, inner = dtype.subdtype
        made = array(value, dtype=base)
        return made if made.shape[made.ndim - len(inner) :] == inner else made[..., None].repeat(inner[0], axis=-1)
    if isinstance(value, Structured):
        if value._dtype.code == dtype.code:
            if not copy and type(value) is Structured:
                return value
            return structure(Structured, [part.copy() if copy else part for part in value._parts], dtype, value._shape)
        return converted(value, dtype)
    if isinstance(value, tuple) or hasattr(value, "_whole"):
        return of_list([value], dtype).reshape(())
    if isinstance(value, list):
        return of_list(value, dtype)
    from ._construct import asarray

    made = asarray(value)
    if made.dtype.kind == "O":
        return of_list(made.tolist(), dtype) if made.shape else of_list([made.item()], dtype).reshape(())
    result = empty_of(Structured, made.shape, dtype)
    result[...] = made
    return result


def of_list(values, dtype):
    """An array of records of a list of tuples, of records, of scalars for all fields, or of lists of these."""
    shape = [len(values)]
    flat = values
    while flat and isinstance(flat[0], list):
        lengths = {len(each) if isinstance(each, list) else -1 for each in flat}
        if len(lengths) > 1:
            raise ValueError(
                "setting an array element with a sequence. The requested array has an inhomogeneous shape after"
                f" {len(shape)} dimensions. The detected shape was {tuple(shape)} + inhomogeneous part."
            )
        shape.append(lengths.pop())
        flat = [item for each in flat for item in each]
    count = len(dtype._types)
    rows = []
    for item in flat:
        if isinstance(item, tuple):
            if len(item) != count:
                raise ValueError(f"could not assign tuple of length {len(item)} to structure with {count} fields.")
            rows.append(item)
        elif hasattr(item, "_whole"):
            rows.append(tuple(item))
        else:
            rows.append((item,) * count)
    columns = list(zip(*rows)) if rows else [()] * count
    parts = [_column(list(column), each, tuple(shape)) for column, each in zip(columns, dtype._types)]
    return structure(Structured, parts, dtype, shape)


def _column(values, each, shape):
    from ._construct import array, empty, object_array

    base, inner = split(each)
    if not values:
        return empty(shape + inner, base) if base.kind != "V" else empty_of(Structured, shape + inner, base)
    if base.kind == "V":
        made = of_list(values, base)
    elif base.kind == "O" and not inner:
        made = object_array(values)
    elif base.kind in "US" and not base.itemsize:
        made = array([""] * len(values), dtype=base)
    elif inner:
        made = empty((len(values), *inner), base)
        listed = array([list(value) if isinstance(value, tuple) else value for value in values], dtype=base)
        made[...] = listed.reshape(listed.shape + (1,) * len(inner)) if listed.ndim == 1 else listed
    else:
        made = array(values, dtype=base)
        if made.shape != (len(values),):
            raise ValueError("setting an array element with a sequence.")
    return made.reshape(shape + inner)


def of_arrays(arrays, dtype, cls=Structured):
    """An array of records over copies of arrays, one a field."""
    parts = [each.astype(split(kind)[0]) for each, kind in zip(arrays, dtype._types)]
    return structure(cls, parts, dtype, arrays[0].shape if arrays else (0,))
