"""What ``nditer`` prepares: operands with chosen axes, under a shape and dtypes of their own."""

from . import _dtypes as D
from ._array import asarray, shape_text
from ._info import result_type
from ._shape_functions import broadcast_shapes


def placed(array, axes):
    """An operand with its axes where the iteration has them; -1 stands for an axis that it has not."""
    if axes is None:
        return array
    kept = [axis for axis in axes if axis >= 0]
    left = [axis for axis in range(array.ndim) if axis not in kept]
    moved = array.transpose(kept + left) if array.ndim else array
    if left:
        moved = moved.reshape(tuple([array.shape[axis] for axis in kept]))
    return moved[tuple([slice(None) if axis >= 0 else None for axis in axes])]


def shape_of(arrays, given, axes, itershape):
    """The shape of the iteration."""
    shapes = [each.shape for each in arrays if each is not None]
    if itershape is not None:
        shapes.append(tuple([extent if extent >= 0 else 1 for extent in itershape]))
    try:
        return broadcast_shapes(*shapes)
    except ValueError:
        texts = []
        for each, source, own in zip(arrays, given, axes):
            if source is not None:
                texts.append(shape_text(source.shape) + ("" if own is None else f"->{shape_text(each.shape)}"))
        remapped = any(own is not None for own in axes)
        raise ValueError(
            "operands could not be broadcast together with "
            + ("remapped shapes [original->remapped]: " if remapped else "shapes ")
            + " ".join(texts)
            + " "
        ) from None


def allocated_shape(shape, axes):
    """The shape of an operand that the iteration makes itself, by its own axes."""
    if axes is None:
        return shape
    own = sorted([(axis, extent) for axis, extent in zip(axes, shape) if axis >= 0])
    return tuple([extent for _, extent in own])


def typed(arrays, op_dtypes, flags, rules, casting):
    """The dtype that each operand is worked on under; those that allocation leaves open are the common one."""
    present = [each for each in arrays if each is not None]
    common = result_type(*present)
    wanted = []
    for k, each in enumerate(arrays):
        asked = op_dtypes[k] if op_dtypes is not None and k < len(op_dtypes) else None
        if asked is not None:
            wanted.append(D.parse(asked))
        elif each is None or "common_dtype" in flags:
            wanted.append(common)
        else:
            wanted.append(each.dtype)
    for k, (each, target, rule) in enumerate(zip(arrays, wanted, rules)):
        if each is None or each.dtype.code == target.code:
            continue
        if "readonly" in rule or "readwrite" in rule:
            _check(k, each.dtype, target, casting, f"Iterator operand {k} dtype could not be cast from")
        if "writeonly" in rule or "readwrite" in rule:
            _check(k, target, each.dtype, casting, "Iterator requested dtype could not be cast from", each.dtype)
        if "buffered" not in flags and not rule & {"copy", "updateifcopy"}:
            raise TypeError("Iterator operand required copying or buffering, but neither copying nor buffering was enabled")
    return wanted


def _check(k, source, target, casting, text, operand=None):
    if not D.can_cast(source, target, casting):
        end = "" if operand is None else f", the operand {k} dtype,"
        raise TypeError(f"{text} {source!r} to {target!r}{end} according to the rule '{casting}'")


def as_arrays(op):
    """The operands as a list of arrays; None stands for one to be made."""
    given = list(op) if isinstance(op, (list, tuple)) else [op]
    return [None if each is None else asarray(each) for each in given]
