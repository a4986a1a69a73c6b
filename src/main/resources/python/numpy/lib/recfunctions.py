"""Structured arrays: fields added, dropped, renamed, and turned into axes."""

from .. import _dtypes as D
from .._array import asarray, ndarray
from .._construct import arange, full, zeros
from .._record_types import packed, split
from .._record_making import array_of
from .._record_parts import structure
from .._records import Structured
from .._shape_functions import concatenate


def _plain(base, usemask, asrecarray, name, masks=None):
    if usemask:
        from .. import ma

        if asrecarray:
            raise NotImplementedError(f"numpy.lib.recfunctions.{name}: masked records with attributes")
        made = ma.array(base)
        for part, mask in zip(made._mask._parts, masks or ()):
            part[...] = mask
        return made
    if asrecarray:
        from ..rec import recarray

        return base.view(recarray)
    return base


def get_names(adtype):
    """The names of a dtype's fields, with those within in a tuple behind."""
    made = []
    for name in adtype.names:
        each = adtype[name]
        made.append((name, tuple(get_names(each))) if each.names is not None else name)
    return tuple(made)


def get_names_flat(adtype):
    """The names of a dtype's fields and of those within."""
    made = []
    for name in adtype.names:
        made.append(name)
        if adtype[name].names is not None:
            made.extend(get_names_flat(adtype[name]))
    return tuple(made)


def drop_fields(base, drop_names, usemask=True, asrecarray=False):
    """Without some fields, those within fields included."""
    dropped = {drop_names} if isinstance(drop_names, str) else set(drop_names)
    made = _without(base, dropped)
    if made is None:
        made = structure(Structured, [], packed([], []), base.shape)
    return _plain(made, False, asrecarray, "drop_fields")


def _without(base, dropped):
    names, types, parts = [], [], []
    for name, kind, part in zip(base.dtype.names, base.dtype._types, base._parts):
        if name in dropped:
            continue
        if isinstance(part, Structured) and kind.names is not None:
            part = _without(part, dropped)
            if part is None:
                continue
            kind = part.dtype
        else:
            part = part.copy()
        names.append(name)
        types.append(kind)
        parts.append(part)
    return structure(Structured, parts, packed(names, types), base.shape) if names else None


def rename_fields(base, namemapper):
    """Fields under other names, those within fields included."""
    return _renamed(base, namemapper, type(base))


def _renamed(base, namemapper, cls):
    names = [namemapper.get(name, name) for name in base.dtype.names]
    types, parts = list(base.dtype._types), list(base._parts)
    for k, part in enumerate(parts):
        if isinstance(part, Structured) and types[k].names is not None:
            parts[k] = _renamed(part, namemapper, Structured)
            types[k] = parts[k].dtype
    return structure(cls, parts, packed(names, types), base.shape)


def flatten_descr(ndtype):
    """Pairs of name and dtype of the fields, those within fields in their place."""
    if ndtype.names is None:
        return (("", ndtype),)
    made = []
    for name, each in zip(ndtype.names, ndtype._types):
        made.extend(flatten_descr(each) if each.names is not None else [(name, each)])
    return tuple(made)


def get_fieldstructure(adtype, lastname=None, parents=None):
    """For each field the names of those that it is within."""
    made = {} if parents is None else parents
    for name, each in zip(adtype.names, adtype._types):
        if each.names is not None:
            made[name] = [lastname] if lastname else []
            made.update(get_fieldstructure(each, name, made))
        else:
            above = list(made.get(lastname, []) or [])
            if lastname:
                above.append(lastname)
            made[name] = above
    return made


def recursive_fill_fields(input, output):
    """Fills the first records of an array from the fields of the same names of another."""
    for name, kind in zip(output.dtype.names, output.dtype._types):
        if name not in input.dtype.names:
            continue
        current = input[name]
        if kind.names is not None:
            recursive_fill_fields(current, output[name])
        else:
            output[name][: len(current)] = current
    return output


def append_fields(base, names, data, dtypes=None, fill_value=-1, usemask=True, asrecarray=False):
    """With further fields."""
    if isinstance(names, str):
        names, data = [names], [data]
    elif len(names) != len(data):
        raise ValueError("The number of arrays does not match the number of names")
    if dtypes is None:
        arrays = [asarray(each) for each in data]
    else:
        listed = list(dtypes) if isinstance(dtypes, (list, tuple)) else [dtypes]
        listed = listed * len(names) if len(listed) == 1 else listed
        arrays = [asarray(each, dtype=kind) for each, kind in zip(data, listed)]
    parts = [part.copy() for part in base._parts] + [each.copy() for each in arrays]
    length = max(len(each) for each in parts)
    made = structure(
        Structured,
        [_filled_up(each, length, fill_value if usemask else None) for each in parts],
        packed([*base.dtype.names, *names], [*base.dtype._types, *[each.dtype for each in arrays]]),
        (length,) if base.ndim == 1 else base.shape,
    )
    return _plain(made, usemask, asrecarray, "append_fields", [arange(length) >= len(each) for each in parts])


def rec_append_fields(base, names, data, dtypes=None):
    """With further fields, as records."""
    return append_fields(base, names, data, dtypes, usemask=False, asrecarray=True)


def rec_drop_fields(base, drop_names):
    """Without some fields, as records."""
    return drop_fields(base, drop_names, usemask=False, asrecarray=True)


def repack_fields(a, align=False, recurse=False):
    """Fields one after the other, without gaps."""
    if isinstance(a, D.dtype):
        return packed(list(a.names), list(a._types), align)
    return structure(type(a), [part.copy() for part in a._parts], repack_fields(a.dtype, align), a.shape)


def require_fields(array, required_dtype):
    """The fields that a dtype names, zero where there are none."""
    target = D.parse(required_dtype)
    made = array_of(0, target).reshape(1).repeat(array.size).reshape(array.shape)
    assign_fields_by_name(made, array)
    return made


def assign_fields_by_name(dst, src, zero_unassigned=True):
    """Assigns fields by their names."""
    for name in dst.dtype.names:
        if name in src.dtype.names:
            dst[name][...] = src[name]
        elif zero_unassigned:
            dst[name][...] = 0


def structured_to_unstructured(arr, dtype=None, copy=False, casting="unsafe"):
    """The fields as a last axis."""
    parts = []
    for part in _leaves(arr):
        parts.append(part.reshape(arr.shape + (-1,)))
    if not parts and dtype is None:
        raise ValueError("arr has no fields. Unable to guess dtype")
    made = concatenate(parts, axis=-1)
    return made if dtype is None else made.astype(dtype, casting=casting)


def _leaves(array):
    for part in array._parts:
        if isinstance(part, Structured):
            yield from _leaves(part)
        else:
            yield part


def unstructured_to_structured(arr, dtype=None, names=None, align=False, copy=False, casting="unsafe"):
    """The last axis as fields."""
    arr = asarray(arr)
    if arr.shape == ():
        raise ValueError("arr must have at least one dimension")
    width = arr.shape[-1]
    if dtype is None:
        if names is None:
            names = [f"f{k}" for k in range(width)]
        target = packed(list(names), [arr.dtype] * width, align)
    else:
        if names is not None:
            raise ValueError("don't supply both dtype and names")
        target = D.parse(dtype)
    made, end = _of_columns(arr, target, 0)
    if end != width:
        raise ValueError("The length of the last dimension of arr must be equal to the number of fields in dtype")
    return made


def _of_columns(arr, target, start):
    """Records of the columns from one on, and the column after them."""
    parts, at = [], start
    for each in target._types:
        base, inner = split(each)
        if base.kind == "V":
            if inner:
                raise NotImplementedError("numpy.lib.recfunctions.unstructured_to_structured: arrays of records within records")
            part, at = _of_columns(arr, base, at)
            parts.append(part)
            continue
        n = 1
        for extent in inner:
            n *= extent
        column = arr[..., at : at + n]
        at += n
        if column.shape[-1] == n:
            parts.append(column.astype(base).reshape(arr.shape[:-1] + inner))
    return structure(Structured, parts, target, arr.shape[:-1]), at


def apply_along_fields(func, arr):
    """A function of the fields as a last axis."""
    return func(structured_to_unstructured(arr), axis=-1)


def merge_arrays(seqarrays, fill_value=-1, flatten=False, usemask=False, asrecarray=False):
    """The fields of arrays side by side; shorter ones are filled up."""
    if isinstance(seqarrays, ndarray):
        seqarrays = [seqarrays]
    arrays = [asarray(each).reshape(-1) for each in seqarrays]
    length = max(each.size for each in arrays)
    names, types, parts, masks = [], [], [], []
    for each in arrays:
        missing = arange(length) >= len(each)
        each = _filled_up(each, length, fill_value)
        inner = each.dtype.names
        if inner is None or not flatten and len(inner) > 1 and len(arrays) > 1:
            fields = [("", each.dtype, each)]
        elif flatten:
            fields = list(_flat_fields(each))
        else:
            fields = list(zip(inner, each.dtype._types, each._parts))
        for name, kind, part in fields:
            names.append(name)
            types.append(kind)
            parts.append(part)
            masks.append(missing)
    made = structure(Structured, parts, packed(names, types), (length,))
    return _plain(made, usemask, asrecarray, "merge_arrays", masks)


def _flat_fields(array):
    for name, kind, part in zip(array.dtype.names, array.dtype._types, array._parts):
        if isinstance(part, Structured) and kind.names is not None:
            yield from _flat_fields(part)
        else:
            yield name, kind, part


# What numpy.ma puts where nothing is known.
_FILLS = {"b": True, "i": 999999, "u": 999999, "f": 1e20, "c": 1e20, "S": b"N/A", "U": "N/A", "O": "?"}


def _filled_up(array, length, value=None):
    """A copy with elements of a value added up to a length; by default the one that stands for what is not known."""
    missing = length - len(array)
    if missing <= 0:
        return array.copy()
    if isinstance(array, Structured):
        parts = [_filled_up(part, length, value) for part in array._parts]
        return structure(type(array), parts, array.dtype, (length, *array.shape[1:]))
    if value is None:
        value = _FILLS[array.dtype.kind]
    tail = full((missing, *array.shape[1:]), value if array.dtype.kind not in "US" else str(value), array.dtype)
    return concatenate([array, tail])


def stack_arrays(arrays, defaults=None, usemask=True, asrecarray=False, autoconvert=False):
    """Records one after the other; fields that one does not have are filled with what stands for the unknown."""
    if isinstance(arrays, ndarray):
        return arrays
    if len(arrays) == 1:
        return arrays[0]
    arrays = [asarray(each).reshape(-1) for each in arrays]
    found = {}
    for each in arrays:
        for name, kind in _own_fields(each):
            known = found.get(name)
            if known is None:
                found[name] = kind
            elif known != kind:
                if not autoconvert:
                    raise TypeError(f"Incompatible type '{known}' <> '{kind}'")
                found[name] = max(known, kind, key=lambda one: one.itemsize) if known.kind in "SU" else D.promote(known, kind)
    rows = sum(each.size for each in arrays)
    parts, masks = [], []
    for name, kind in found.items():
        value = (defaults or {}).get(name, _FILLS[kind.kind])
        part = zeros(rows, kind) if usemask else full(rows, value, kind)
        mask = zeros(rows, bool)
        at = 0
        for each in arrays:
            own = dict(_own_fields(each))
            if name in own:
                part[at : at + each.size] = each if each.dtype.names is None else each[name]
            else:
                mask[at : at + each.size] = True
            at += each.size
        parts.append(part)
        masks.append(mask)
    if list(found) == [""]:
        return parts[0]
    names = [name or f"f{k}" for k, name in enumerate(found)]
    made = structure(Structured, parts, packed(names, list(found.values())), (rows,))
    return _plain(made, usemask, asrecarray, "stack_arrays", masks)


def _own_fields(array):
    return [("", array.dtype)] if array.dtype.names is None else list(zip(array.dtype.names, array.dtype._types))


_JOINS = ("inner", "outer", "leftouter")


def join_by(key, r1, r2, jointype="inner", r1postfix="1", r2postfix="2", defaults=None, usemask=True, asrecarray=False):
    """The records of two arrays that have the same keys side by side; no key may occur twice in one."""
    if jointype not in _JOINS:
        raise ValueError(
            f"The 'jointype' argument should be in 'inner', 'outer' or 'leftouter' (got '{jointype}' instead)"
        )
    keys = [key] if isinstance(key, str) else list(key)
    for name in keys:
        if keys.count(name) > 1:
            raise ValueError(f"duplicate join key {name!r}")
    for name in keys:
        for text, each in (("r1", r1), ("r2", r2)):
            if name not in each.dtype.names:
                raise ValueError(f"{text} does not have key field {name!r}")
    r1, r2 = r1.reshape(-1), r2.reshape(-1)
    left = [tuple(row) for row in r1[keys].tolist()]
    right = {tuple(row): at for at, row in enumerate(r2[keys].tolist())}
    places = {row: at for at, row in enumerate(left)}
    common = sorted(row for row in left if row in right)
    alone = sorted(row for row in left if row not in right) if jointype != "inner" else []
    others = sorted(row for row in right if row not in places) if jointype == "outer" else []
    order = sorted([(row, places.get(row, -1), right.get(row, -1)) for row in common + alone + others])
    first, second = [at for _, at, _ in order], [at for _, _, at in order]
    names, types, parts, masks = [], [], [], []
    for name in keys:
        masks.append(zeros(len(order), bool))
        merged = concatenate([r1[name], r2[name]])
        names.append(name)
        types.append(merged.dtype)
        parts.append(merged[asarray([a if a >= 0 else len(r1) + b for a, b in zip(first, second)], dtype=int)])
    shared = set(r1.dtype.names) & set(r2.dtype.names) - set(keys)
    for each, at, postfix in ((r1, first, r1postfix), (r2, second, r2postfix)):
        for name, kind in zip(each.dtype.names, each.dtype._types):
            if name in keys:
                continue
            value = (defaults or {}).get(name, _FILLS[kind.kind])
            padded = concatenate([each[name], full(1, value, kind)])
            names.append(name + postfix if name in shared else name)
            types.append(kind)
            parts.append(padded[asarray(at, dtype=int)])
            masks.append(asarray(at, dtype=int) < 0)
    made = structure(Structured, parts, packed(names, types), (len(order),))
    return _plain(made, usemask, asrecarray, "join_by", masks)


def rec_join(key, r1, r2, jointype="inner", r1postfix="1", r2postfix="2", defaults=None):
    """``join_by``, as records."""
    return join_by(key, r1, r2, jointype, r1postfix, r2postfix, defaults, usemask=False, asrecarray=True)


def __getattr__(name):
    if name == "find_duplicates":
        raise NotImplementedError(f"numpy.lib.recfunctions.{name}")
    raise AttributeError(f"module 'numpy.lib.recfunctions' has no attribute '{name}'")
