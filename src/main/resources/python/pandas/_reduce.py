"""One number of many: sum, mean, variance and their kin, with pandas' order of computing."""

import numpy as np
from numpy import ndarray

from ._lazy import module
from ._missing import any_missing, is_missing, missing_mask

_FLOAT64 = np.dtype("float64")
NAMES = ("sum", "prod", "min", "max", "mean", "median", "var", "std", "sem", "skew", "kurt", "any", "all")


def reduce(values, name, skipna=True, min_count=0, ddof=1):
    """A reduction of an array by its name."""
    if not isinstance(values, ndarray):
        keywords = {}
        if name in ("sum", "prod"):
            keywords["min_count"] = min_count
        elif name in ("var", "std", "sem"):
            keywords["ddof"] = ddof
        return values._reduce(name, skipna=skipna, **keywords)
    kind = values.dtype.kind
    if kind == "M" or kind == "m":
        return module("pandas.datetimes.reductions").reduce(values, name, skipna, min_count, ddof)
    if not len(values) and name in ("mean", "min", "max", "median", "var", "std", "skew", "kurt"):
        return np.nan
    if name == "sum":
        return _sum(values, kind, skipna, min_count)
    if name == "mean":
        return _mean(values, kind, skipna)
    if name == "min" or name == "max":
        return _extreme(values, kind, name, skipna)
    if name in ("any", "all"):
        return _truth(values, kind, name, skipna)
    if name == "prod":
        return _prod(values, kind, skipna, min_count)
    if name == "median":
        return _median(values, kind, skipna)
    if name == "var":
        return _variance(values, kind, skipna, ddof)
    if name == "std":
        return np.sqrt(_variance(values, kind, skipna, ddof))
    if name == "sem":
        return _sem(values, kind, skipna, ddof)
    return _moment(values, kind, name, skipna)


def _count(values):
    return len(values) - int(missing_mask(values).sum())


def _present(values, kind):
    """The elements that are there."""
    if kind in "iub":
        return values
    absent = missing_mask(values)
    return values[~absent] if absent.any() else values


def _zeroed(values, kind, fill):
    """The values with a number for what is missing, and the mask of that, if any."""
    if kind in "iub":
        return values, None
    absent = missing_mask(values)
    if not absent.any():
        return values, None
    values = values.copy()
    values[absent] = fill
    return values, absent


def _sum(values, kind, skipna, min_count):
    if kind == "O":
        return _fold_objects(values, skipna, min_count, 0, "add")
    absent = None
    if skipna and kind in "fc":
        values, absent = _zeroed(values, kind, 0)
    total = values.sum()
    if min_count > 0 and len(values) - (0 if absent is None else int(absent.sum())) < min_count:
        return np.float64(np.nan)
    return total


def _prod(values, kind, skipna, min_count):
    if kind == "O":
        return _fold_objects(values, skipna, min_count, 1, "mul")
    absent = None
    if skipna and kind in "fc":
        values, absent = _zeroed(values, kind, 1)
    result = values.prod()
    if min_count > 0 and len(values) - (0 if absent is None else int(absent.sum())) < min_count:
        return np.float64(np.nan)
    return result


def _fold_objects(values, skipna, min_count, start, name):
    listed = values.tolist()
    if skipna:
        listed = [start if is_missing(value) else value for value in listed]
        if min_count > 0 and len(listed) - int(missing_mask(values).sum()) < min_count:
            return np.nan
    elif min_count > 0 and len(listed) < min_count:
        return np.nan
    if not listed:
        return start
    if name == "add" and all(type(value) is str for value in listed):
        return "".join(listed)
    result = listed[0]
    for value in listed[1:]:
        result = result + value if name == "add" else result * value
    return result


def _mean(values, kind, skipna):
    count = len(values)
    if kind == "O":
        if skipna:
            count = _count(values)
        total = _fold_objects(values, skipna, 0, 0, "add")
        return _number(total, values) / np.float64(count) if count else np.nan
    if kind == "f" or kind == "c":
        if skipna:
            values, absent = _zeroed(values, kind, 0)
            if absent is not None:
                count -= int(absent.sum())
        total = values.sum()
        if not count:
            return np.nan
        return total / values.dtype.type(count)
    return values.sum(dtype=_FLOAT64) / np.float64(count) if count else np.float64(np.nan)


def _number(value, values):
    """A result of objects as a number, or pandas' error."""
    if isinstance(value, str):
        try:
            float(value)
        except ValueError:
            pass
        raise TypeError(f"Could not convert string '{value}' to numeric")
    if isinstance(value, (int, float, complex, np.generic)):
        return value
    try:
        return float(value)
    except (TypeError, ValueError):
        try:
            return complex(value)
        except (TypeError, ValueError):
            raise TypeError(f"Could not convert {value!r} to numeric") from None


def _extreme(values, kind, name, skipna):
    if kind == "O":
        return _extreme_object(values, name, skipna)
    if skipna and kind in "fc":
        values = _present(values, kind)
    if not len(values):
        return np.float64(np.nan)
    return values.min() if name == "min" else values.max()


def _extreme_object(values, name, skipna):
    listed = values.tolist()
    if skipna:
        present = [value for value in listed if not is_missing(value)]
        if not present:
            return np.nan
        if len(present) < len(listed) and any(isinstance(value, str) for value in present):
            # pandas fills what is missing with an infinite float, which does not compare with text.
            sign = "<=" if name == "min" else ">="
            filled = ["float" if is_missing(value) else type(value).__name__ for value in listed]
            at = next(at for at, kinds in enumerate(zip(filled, filled[1:])) if (kinds[0] == "str") != (kinds[1] == "str"))
            raise TypeError(f"'{sign}' not supported between instances of '{filled[at]}' and '{filled[at + 1]}'")
        listed = present
    if not listed:
        return np.nan
    result = listed[0]
    for value in listed[1:]:
        if name == "min":
            if not result <= value:
                result = value
        elif not result >= value:
            result = value
    return result


def _truth(values, kind, name, skipna):
    if kind == "O":
        listed = values.tolist()
        if skipna:
            listed = [value for value in listed if not is_missing(value)]
        return np.bool_((any if name == "any" else all)(map(bool, listed)))
    if kind in "fc" and skipna:
        values, _ = _zeroed(values, kind, 0 if name == "any" else 1)
    return values.any() if name == "any" else values.all()


def _as_floats(values, kind):
    if kind == "O":
        listed = values.tolist()
        for value in listed:
            if isinstance(value, str):
                raise _string_error(values)
        return values.astype(_FLOAT64)
    return values.astype(_FLOAT64) if kind in "iub" else values


def _check_differences(values):
    """Raises where objects know no difference from a float, as a Decimal does not."""
    for value in values.tolist():
        if not isinstance(value, (int, float, str)) and not is_missing(value):
            0.0 - value


def _string_error(values):
    listed = values.tolist()
    bad = next(value for value in listed if isinstance(value, str))
    try:
        float(bad)
    except ValueError as error:
        return TypeError(str(error))
    return TypeError(f"Cannot convert {listed} to numeric")


def _shown(values):
    """Objects as numpy writes them, with NaN for what is missing."""
    absent = missing_mask(values)
    if absent.any():
        values = values.copy()
        values[absent] = np.nan
    return values


def _median(values, kind, skipna):
    if kind == "O":
        if module("pandas.api.types").infer_dtype(values) in ("string", "mixed"):
            raise TypeError(f"Cannot convert {_shown(values)} to numeric")
        values = _as_floats(values, kind)
        kind = "f"
    present = _present(values, kind) if skipna else values
    if not skipna and kind == "f" and any_missing(values):
        return np.nan
    if not len(present):
        return np.float64(np.nan)
    return np.median(present) if kind == "f" else np.median(present.astype(_FLOAT64))


def _variance(values, kind, skipna, ddof):
    single = kind == "f" and values.dtype != _FLOAT64
    dtype = values.dtype
    if kind == "O":
        _check_differences(values)
    values = _as_floats(values, kind)
    count = len(values)
    absent = missing_mask(values)
    if absent.any():
        if not skipna:
            return dtype.type(np.nan) if single else np.float64(np.nan)
        count -= int(absent.sum())
        values = values.copy()
        values[absent] = 0
    else:
        absent = None
    if count <= ddof:
        return np.float64(np.nan)
    average = values.sum(dtype=_FLOAT64) / count
    squares = (average - values) ** 2
    if absent is not None:
        squares[absent] = 0
    result = squares.sum(dtype=_FLOAT64) / (count - ddof)
    return dtype.type(result) if single else result


def _sem(values, kind, skipna, ddof):
    variance = _variance(values, kind, skipna, ddof)
    count = _count(values) if skipna else len(values)
    kind_of_count = values.dtype.type if kind == "f" else np.float64
    return np.sqrt(variance) / np.sqrt(kind_of_count(count)) if count else np.float64(np.nan)


def _moment(values, kind, name, skipna, counted=int):
    values = _as_floats(values, kind)
    if values.dtype != _FLOAT64:
        # The counts are of the values' own width.
        with np.errstate(all="ignore"):
            found = _moment(values.astype(_FLOAT64), "f", name, skipna, values.dtype.type)
            return values.dtype.type(found) if isinstance(found, np.floating) else found
    absent = missing_mask(values)
    count = len(values)
    if absent.any():
        if not skipna:
            return np.float64(np.nan)
        count -= int(absent.sum())
        values = values.copy()
        values[absent] = 0
    else:
        absent = None
    least = 3 if name == "skew" else 4
    if count < least:
        return np.nan
    mean = values.sum(dtype=_FLOAT64) / count
    count = counted(count)
    adjusted = values - mean
    if absent is not None:
        adjusted[absent] = 0
    second = adjusted ** 2
    m2 = second.sum(dtype=_FLOAT64)
    if name == "skew":
        m3 = (second * adjusted).sum(dtype=_FLOAT64)
        m2, m3 = _cleared(m2), _cleared(m3)
        if m2 == 0:
            return np.float64(0)
        return np.float64((count * (count - 1) ** 0.5 / (count - 2)) * (m3 / m2 ** 1.5))
    m4 = (second ** 2).sum(dtype=_FLOAT64)
    adjustment = 3 * (count - 1) ** 2 / ((count - 2) * (count - 3))
    numerator = _cleared(count * (count + 1) * (count - 1) * m4)
    denominator = _cleared((count - 2) * (count - 3) * m2 ** 2)
    if denominator == 0:
        return np.float64(0)
    return np.float64(numerator / denominator - adjustment)


def _cleared(value):
    return 0.0 if abs(value) < 1e-14 else value


def argument(values, name, skipna=True, kind_name="Series"):
    """The position of the least or greatest element."""
    if not isinstance(values, ndarray):
        return values._argument(name, skipna)
    if not len(values):
        raise ValueError(f"attempt to get {name} of an empty sequence")
    kind = values.dtype.kind
    if kind in "iub":
        return values.argmin() if name == "argmin" else values.argmax()
    absent = missing_mask(values)
    if absent.any():
        if not skipna or absent.all():
            return -1
        present = np.arange(len(values), dtype="int64")[~absent]
        if kind == "O":
            # A number stands for what is missing, as in pandas: beside texts it raises.
            stand_in = np.inf if name == "argmin" else -np.inf
            listed = [stand_in if gone else value for value, gone in zip(values.tolist(), absent.tolist())]
            return (min if name == "argmin" else max)(range(len(listed)), key=listed.__getitem__)
        return present[argument(values[~absent], name)]
    if kind == "O":
        listed = values.tolist()
        pick = min if name == "argmin" else max
        try:
            return pick(range(len(listed)), key=listed.__getitem__)
        except TypeError as error:
            raise TypeError(str(error)) from None
    return values.argmin() if name == "argmin" else values.argmax()
