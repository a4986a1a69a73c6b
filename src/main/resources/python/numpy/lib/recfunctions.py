"""Structured arrays: fields added, dropped, renamed, and turned into axes."""

from .. import _dtypes as D
from .._array import asarray, ndarray
from .._construct import zeros
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


def _padded(part, count, fill):
    """A field made longer by a filling, and which of its elements are so."""
    mask = zeros(count, dtype=bool)
    if len(part) == count:
        return part.copy(), mask
    mask[len(part) :] = True
    if isinstance(part, Structured):
        raise NotImplementedError("numpy.lib.recfunctions: records within records of other lengths")
    made = zeros((count, *part.shape[1:]), dtype=part.dtype)
    made[: len(part)] = part
    made[len(part) :] = fill
    return made, mask


def drop_fields(base, drop_names, usemask=True, asrecarray=False):
    """Without some fields."""
    dropped = {drop_names} if isinstance(drop_names, str) else set(drop_names)
    kept = [k for k, name in enumerate(base.dtype.names) if name not in dropped]
    made = structure(
        Structured,
        [base._parts[k].copy() for k in kept],
        packed([base.dtype.names[k] for k in kept], [base.dtype._types[k] for k in kept]),
        base.shape,
    )
    return _plain(made, False, asrecarray, "drop_fields")


def rename_fields(base, namemapper):
    """Fields under other names."""
    names = [namemapper.get(name, name) for name in base.dtype.names]
    return structure(type(base), base._parts, packed(names, list(base.dtype._types)), base.shape)


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
    count = max(len(each) for each in (base, *arrays))
    parts, masks = zip(*[_padded(part, count, fill_value) for part in (*base._parts, *arrays)])
    kind = packed([*base.dtype.names, *names], [*base.dtype._types, *[each.dtype for each in arrays]])
    return _plain(structure(Structured, parts, kind, (count,)), usemask, asrecarray, "append_fields", masks)


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
    parts, at = [], 0
    for each in target._types:
        base, inner = split(each)
        if base.kind == "V":
            raise NotImplementedError("numpy.lib.recfunctions.unstructured_to_structured: records within records")
        n = 1
        for extent in inner:
            n *= extent
        parts.append(arr[..., at : at + n].astype(base).reshape(arr.shape[:-1] + inner))
        at += n
    if at != width:
        raise ValueError("The length of the last dimension of arr must be equal to the number of fields in dtype")
    return structure(Structured, parts, target, arr.shape[:-1])


def apply_along_fields(func, arr):
    """A function of the fields as a last axis."""
    return func(structured_to_unstructured(arr), axis=-1)


def merge_arrays(seqarrays, fill_value=-1, flatten=False, usemask=False, asrecarray=False):
    """The fields of arrays side by side."""
    arrays = [seqarrays] if isinstance(seqarrays, ndarray) else [asarray(each) for each in seqarrays]
    count = max(each.size for each in arrays)
    names, types, parts, masks = [], [], [], []
    for each in arrays:
        each = each.reshape(-1)
        if each.dtype.names is None:
            names.append("")
            types.append(each.dtype)
            part, mask = _padded(each, count, fill_value)
            parts.append(part)
            masks.append(mask)
        elif flatten or len(arrays) == 1:
            names.extend(each.dtype.names)
            types.extend(each.dtype._types)
            for own in each._parts:
                part, mask = _padded(own, count, fill_value)
                parts.append(part)
                masks.append(mask)
        else:
            raise NotImplementedError("numpy.lib.recfunctions.merge_arrays: records within records")
    made = structure(Structured, parts, packed(names, types), (count,))
    return _plain(made, usemask, asrecarray, "merge_arrays", masks)


def stack_arrays(arrays, defaults=None, usemask=True, asrecarray=False, autoconvert=False):
    """Records one after the other; the fields that some do not have are masked there."""
    if isinstance(arrays, ndarray):
        return arrays
    if len(arrays) == 1:
        return arrays[0]
    if any(each.dtype.names is None for each in arrays):
        raise NotImplementedError("numpy.lib.recfunctions.stack_arrays: arrays that are no records")
    if defaults is not None and not usemask:
        raise NotImplementedError("numpy.lib.recfunctions.stack_arrays: defaults")
    kinds = _stacked_kinds(arrays, autoconvert)
    count = sum(len(each) for each in arrays)
    parts, masks = [], []
    for name, kind in kinds.items():
        base, inner = split(kind)
        part, mask, at = zeros((count, *inner), dtype=base), zeros(count, dtype=bool), 0
        for each in arrays:
            if name in each.dtype.names:
                part[at : at + len(each)] = each[name]
            else:
                mask[at : at + len(each)] = True
            at += len(each)
        parts.append(part)
        masks.append(mask)
    made = structure(Structured, parts, packed(list(kinds), list(kinds.values())), (count,))
    if usemask and not asrecarray or any(mask.any() for mask in masks):
        made = _plain(made, True, False, "stack_arrays", masks)
        if usemask:
            return made
        made = made.filled()
    return _plain(made, usemask, asrecarray, "stack_arrays", masks)


def _stacked_kinds(arrays, autoconvert):
    """The type of each field of records one after the other."""
    kinds = {}
    for each in arrays:
        for name, kind in zip(each.dtype.names, each.dtype._types):
            known = kinds.setdefault(name, kind)
            if known.code != kind.code:
                if not autoconvert:
                    raise TypeError(f"Incompatible type '{known}' <> '{kind}'")
                kinds[name] = D.promote(known, kind)
    return kinds


def __getattr__(name):
    if name in ("find_duplicates", "flatten_descr", "get_fieldstructure", "join_by", "rec_join", "recursive_fill_fields"):
        raise NotImplementedError(f"numpy.lib.recfunctions.{name}")
    raise AttributeError(f"module 'numpy.lib.recfunctions' has no attribute '{name}'")
