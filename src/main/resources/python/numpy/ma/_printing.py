"""The texts of masked arrays."""

import numpy as np

from ._masks import nomask

# Longer axes are cut before they are written, those of one axis alone later.
_CUT, _CUT_OF_ONE = 100, 1500


class _MaskedPrintOption:
    """What stands for a masked element in a text."""

    def __init__(self, display):
        self._display = display
        self._enabled = True

    def display(self):
        """The text for a masked element."""
        return self._display

    def set_display(self, s):
        """Sets the text for a masked element."""
        self._display = s

    def enabled(self):
        """Whether masked elements are written so."""
        return self._enabled

    def enable(self, shrink=1):
        """Sets whether masked elements are written so."""
        self._enabled = shrink

    def __str__(self):
        return str(self._display)

    __repr__ = __str__


masked_print_option = _MaskedPrintOption("--")


def shown(a):
    """The array that is written in an array's place: objects, of which the masked ones are the text for such."""
    if not masked_print_option.enabled():
        return a.filled(a.fill_value)
    mask, data = a._mask, a._data
    if data.dtype.kind == "V":
        return a._as_objects(masked_print_option)
    if mask is nomask:
        return data
    limit = _CUT_OF_ONE if a.ndim == 1 else _CUT
    for axis in range(a.ndim):
        if data.shape[axis] > limit:
            at = limit // 2
            data = np.concatenate([part for k, part in enumerate(np.split(data, (at, -at), axis=axis)) if k != 1], axis=axis)
            mask = np.concatenate([part for k, part in enumerate(np.split(mask, (at, -at), axis=axis)) if k != 1], axis=axis)
    made = np.array(data.astype(object))
    if made.ndim:
        made[mask] = masked_print_option
    elif mask:
        made = np.empty((), dtype=object)
        made[()] = masked_print_option
    return made


def text(a):
    """What ``str`` gives."""
    return str(shown(a))


def described(a):
    """What ``repr`` gives."""
    name = "array" if a._baseclass is np.ndarray else a._baseclass.__name__
    prefix = f"masked_{name}("
    from numpy._printing import _IMPLIED, _short

    with_type = a.dtype.kind == "V" or a.dtype.code not in _IMPLIED or bool(np.all(a._mask)) or a.size == 0
    keys = ["data", "mask", "fill_value", *(["dtype"] if with_type else [])]
    one_row = all(extent == 1 for extent in a.shape[:-1])
    if one_row:
        least = len(prefix)
        indents = {}
        for at, key in enumerate(keys):
            indents[key] = prefix if at == 0 else " " * (least + len(keys[0]) - len(key))
            if at and len(key) > least + len(keys[0]):
                indents[key] = ""
    else:
        indents = {key: "  " for key in keys}
        prefix += "\n"
        indents[keys[0]] = prefix + indents[keys[0]]
    width = {key: " " * len(indent.rpartition("\n")[2]) for key, indent in indents.items()}
    parts = {
        "data": np.array2string(shown(a), separator=", ", prefix=width["data"] + "data=", suffix=","),
        "mask": np.array2string(np.asarray(a._mask), separator=", ", prefix=width["mask"] + "mask=", suffix=","),
        "fill_value": _fill(a),
    }
    if with_type:
        parts["dtype"] = _short(a.dtype)
    return ",\n".join(f"{indents[key]}{key}={parts[key]}" for key in keys) + ")"


def _fill(a):
    value = a.fill_value
    dtype = getattr(value, "dtype", None)
    if a.dtype.kind == "V":
        return str(value)
    if isinstance(value, (str, bytes)) and a.dtype.kind in "SU":
        return repr(value.item() if hasattr(value, "item") else value)
    if dtype == a.dtype and not isinstance(value, (str, bytes)):
        return str(value)
    return repr(value)
