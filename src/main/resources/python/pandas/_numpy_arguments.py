"""What NumPy's functions hand on to methods of the same name: accepted where it changes nothing, else refused."""

import numpy as np

_REDUCING = {"dtype": None, "out": None, "keepdims": False}
_SUMMING = dict(_REDUCING, initial=None)
_DEVIATING = _REDUCING
_TRUTHS = {"out": None, "keepdims": False}
_ARGUMENT = {"out": None}
_RUNNING = {"dtype": None, "out": None}

# Which arguments each function may be given, with the only value each may have, and how many it has of its own.
_ALLOWED = {
    "sum": (_SUMMING, 1), "prod": (_SUMMING, 1), "mean": (_SUMMING, 1),
    "median": ({"dtype": None, "out": None, "overwrite_input": False, "keepdims": False}, 1),
    "min": (_REDUCING, 1), "max": (_REDUCING, 1), "skew": (_REDUCING, 1), "kurt": (_REDUCING, 1),
    "var": (_DEVIATING, 1), "std": (_DEVIATING, 1), "sem": (_DEVIATING, 1),
    "any": (_TRUTHS, 1), "all": (_TRUTHS, 1),
    "argmin": (_ARGUMENT, 1), "argmax": (_ARGUMENT, 1),
    "cumsum": (_RUNNING, 1), "cumprod": (_RUNNING, 1), "cummin": (_RUNNING, 1), "cummax": (_RUNNING, 1),
    "round": (_ARGUMENT, 1), "clip": (_ARGUMENT, 3), "take": ({"out": None, "mode": "raise"}, 2),
    "transpose": ({"axes": None}, 0), "argsort": ({"axis": None, "kind": "quicksort", "order": None, "stable": None}, 1),
}  # fmt: skip


def check(name, args, kwargs, of_index=False):
    """Refuses the arguments given to a method beyond its own, as pandas does."""
    allowed, own = _ALLOWED[name]
    if of_index:
        # Labels have their axis among them.
        allowed = {"axis": None, **allowed}
    given = len(args) + len(kwargs)
    if given > len(allowed):
        most = len(allowed) + own
        raise TypeError(f"{name}() takes at most {most} argument{'' if most == 1 else 's'} ({given + own} given)")
    values = dict(zip(allowed, args))
    for key in kwargs:
        if key not in allowed:
            raise TypeError(f"{name}() got an unexpected keyword argument '{key}'")
        if key in values:
            raise TypeError(f"{name}() got multiple values for keyword argument '{key}'")
    values.update(kwargs)
    for key, value in values.items():
        usual = allowed[key]
        if value is not usual and not (isinstance(value, (bool, np.bool_, str)) and value == usual):
            raise ValueError(f"the '{key}' parameter is not supported in the pandas implementation of {name}()")


def skipping(name, skipna, args, kwargs):
    """Whether missing values are left out; NumPy hands its third argument at that place."""
    if not isinstance(skipna, (bool, np.bool_)):
        args = (skipna, *args)
        skipna = True
    check(name, args, kwargs)
    return bool(skipna)


def check_axis(axis):
    """Refuses an axis that one-dimensional data does not have."""
    if axis is not None and (axis >= 1 or axis < -1):
        raise ValueError("`axis` must be fewer than the number of dimensions (1)")


def checked(name, axis, skipna, args, kwargs):
    """Whether missing values are left out by a reduction of labels, whose other arguments must change nothing."""
    check_axis(axis)
    return skipping(name, skipna, args, kwargs)
