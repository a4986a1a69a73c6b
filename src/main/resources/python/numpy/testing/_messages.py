"""What the assertions say when they fail."""

from .. import _ufuncs as U
from .._array import asarray
from .._errors import errstate


def plain_message(arrays, err_msg, verbose=True, header="Items are not equal:", names=("ACTUAL", "DESIRED")):
    """Both sides, with what is told of them."""
    lines = ["\n" + header]
    err_msg = str(err_msg)
    if err_msg:
        if "\n" not in err_msg and len(err_msg) < 79 - len(header):
            lines = [lines[0] + " " + err_msg]
        else:
            lines.append(err_msg)
    if verbose:
        for name, each in zip(names, arrays):
            text = _short(each)
            lines.append(f" {name}: {text}")
    return "\n".join(lines)


def _short(value):
    text = repr(value)
    if text.count("\n") > 3:
        text = "\n".join(text.splitlines()[:3]) + "..."
    return text


def mismatch(x, y, good, err_msg, verbose, header, names=("ACTUAL", "DESIRED")):
    """How many elements differ and by how much."""
    good = asarray(good)
    bad = ~good
    count = int(bad.sum())
    remarks = [f"Mismatched elements: {count} / {good.size} ({100 * count / good.size:.3g}%)"]
    if x.dtype.kind in "biufc" and y.dtype.kind in "biufc":
        with errstate(all="ignore"):
            if x.dtype.kind == "b" or y.dtype.kind == "b":
                x_, y_ = x.astype(int), y.astype(int)
            else:
                x_, y_ = x, y
            error = asarray(abs(x_ - y_))
            if error.dtype.kind == "u":
                error = asarray(U.minimum(abs(x_ - y_), abs(y_ - x_)))
            if bad.shape and error.shape == bad.shape:
                largest = error[bad].max()
            else:
                largest = error.max()
            remarks.append(f"Max absolute difference among violations: {_number(largest)}")
            from .._shape_functions import stretched

            wide = stretched(y_, bad.shape)
            nonzero = asarray(wide != 0) & bad
            if bool(nonzero.any()):
                relative = stretched(error, bad.shape)[nonzero] / abs(wide[nonzero]) if bad.shape else error / abs(y_)
                remarks.append(f"Max relative difference among violations: {_number(asarray(relative).max())}")
            else:
                remarks.append("Max relative difference among violations: inf")
    text = str(err_msg) + "\n" + "\n".join(remarks)
    return plain_message([x, y], text, verbose, header, names)


def _number(value):
    from .._printing import array2string

    return array2string(asarray(value))
