"""replace: other values for given ones."""

import numpy as np
from numpy import ndarray

from .. import _hashing, _ops
from .._construct import is_list_like, objects_of
from .._lazy import module
from .._missing import is_missing, missing_mask
from .._na import NA
from .._sentinel import no_default
from .._setting import holds, target_dtype, widened
from .base import NDFrame, warn
from .missing import done, fill_method, fill_positions


_NO_PATTERN = (
    "'regex' must be a string or a compiled regular expression or a list or dict of strings or regular expressions, you passed a "
)


def replace(self, to_replace, value, inplace, limit, regex, method):
    if limit is not None:
        warn(
            f"The 'limit' keyword in {type(self).__name__}.replace is deprecated and will be removed in a future version.",
            FutureWarning,
        )
    if method is not no_default:
        warn(
            f"The 'method' keyword in {type(self).__name__}.replace is deprecated and will be removed in a future version.",
            FutureWarning,
        )
    if not isinstance(regex, bool) and to_replace is not None:
        raise ValueError("'to_replace' must be 'None' if 'regex' is not a bool")
    wanted = to_replace
    known = module("pandas.api.types").is_scalar(wanted) or isinstance(wanted, NDFrame)
    if not (known or _is_pattern(wanted) or is_list_like(wanted)):
        if value is no_default:
            _warn_of_no_value(self)
        raise TypeError(
            "Expecting 'to_replace' to be either a scalar, array-like, dict or None, got invalid type "
            f"{type(to_replace).__name__!r}"
        )
    if isinstance(to_replace, NDFrame):
        to_replace = dict(to_replace.items())
    if isinstance(value, NDFrame) and not value._is_frame:
        value = dict(value.items())
    if isinstance(regex, NDFrame):
        regex = dict(regex.items())
    if value is no_default or method is not no_default:
        result = _without_value(self, to_replace, regex, method, limit)
    else:
        result = _with_value(self, to_replace, value, regex)
    if inplace:
        return done(self, result, True)
    return result


def _is_pattern(value):
    return hasattr(value, "pattern") and hasattr(value, "sub")


def _without_value(self, to_replace, regex, method, limit):
    if not isinstance(to_replace, dict):
        if not isinstance(regex, bool):
            to_replace, regex = regex, True
            if isinstance(to_replace, dict):
                return _without_value(self, to_replace, True, no_default, limit)
        elif method is no_default and regex is False:
            _warn_of_no_value(self)
        wanted = list(to_replace) if is_list_like(to_replace) else [to_replace]
        forward = method is no_default or fill_method(method) == "ffill"
        return self._map_columns(lambda values: _padded_over(values, wanted, forward, limit))
    if not to_replace:
        return self.copy()
    values = list(to_replace.values())
    nested = [isinstance(one, (dict, NDFrame)) for one in values]
    if any(nested):
        if not all(nested):
            raise TypeError("If a nested mapping is passed, all values of the top level mapping must be mappings")
        if not self._is_frame:
            raise AttributeError(f"'{type(self).__name__}' object has no attribute '_replace_columnwise'")
        return _by_column(self, {label: dict(one.items()) for label, one in to_replace.items()}, None, regex)
    return _pairs(self, list(to_replace), values, regex)


def _warn_of_no_value(self):
    warn(
        f"{type(self).__name__}.replace without 'value' and with non-dict-like 'to_replace' is deprecated and will raise "
        "in a future version. Explicitly specify the new values instead.",
        FutureWarning,
    )


def _padded_over(values, wanted, forward, limit):
    gone = _hashing.isin(values, wanted)
    if not gone.any():
        return values.copy()
    positions = fill_positions(gone, forward, limit)
    # What has nothing before it takes the first value, as pandas does.
    end = 0 if forward else len(gone) - 1
    alone = gone & (positions == np.arange(len(gone), dtype="int64")) if limit is None else np.zeros(len(gone), dtype=bool)
    return values.take(np.where(alone, end, positions))


def _with_value(self, to_replace, value, regex):
    if not isinstance(regex, bool):
        if not (isinstance(regex, str) or _is_pattern(regex) or is_list_like(regex)):
            raise TypeError(_NO_PATTERN + f"'{type(regex).__name__}'")
        to_replace, regex = regex, True
    if isinstance(to_replace, dict):
        if isinstance(value, dict):
            if not self._is_frame:
                return _pairs(self, list(to_replace.values()), [value[key] for key in to_replace], regex)
            pairs = {label: {one: value[label]} for label, one in to_replace.items() if label in value and label in self._columns}
            return _by_column(self, pairs, None, regex)
        if not to_replace:
            return self.copy()
        if is_list_like(value):
            raise TypeError("value argument must be scalar, dict, or Series")
        if not self._is_frame:
            raise ValueError("Series.replace cannot use dict-like to_replace and non-None value")
        return _by_column(self, {label: _keys(one, value) for label, one in to_replace.items()}, None, regex)
    if is_list_like(to_replace):
        wanted = list(to_replace)
        if not is_list_like(value):
            return _pairs(self, wanted, [value] * len(wanted), regex)
        given = list(value)
        if len(wanted) != len(given):
            raise ValueError(f"Replacement lists must match in length. Expecting {len(wanted)} got {len(given)} ")
        return _pairs(self, wanted, given, regex)
    if isinstance(value, dict):
        if not self._is_frame:
            raise ValueError("Series.replace cannot use dict-value and non-None to_replace")
        return _by_column(self, {label: _keys(to_replace, one) for label, one in value.items()}, None, regex)
    if to_replace is None:
        if not (regex is True):
            raise TypeError(_NO_PATTERN + f"'{type(regex).__name__}'")
        return self.copy() if not _has_none(self) else _pairs(self, [None], [value], regex)
    if is_list_like(value):
        raise TypeError(f"Invalid \"to_replace\" type: '{type(to_replace).__name__}'")
    return _pairs(self, [to_replace], [value], regex)


def _has_none(self):
    return any(
        isinstance(values, ndarray) and values.dtype.kind == "O" for values in (self._arrays if self._is_frame else [self._values])
    )


def _keys(one, value):
    if is_list_like(one):
        return {each: value for each in one}
    return {one: value}


def _by_column(self, mappings, value, regex):
    arrays = list(self._arrays)
    for label, mapping in mappings.items():
        if label not in self._columns:
            continue
        found = self._columns._positions_of(label)
        for at in [found] if type(found) is int else found.tolist():
            arrays[at] = replaced(arrays[at], list(mapping), list(mapping.values()), regex)
    arrays = [values.copy() if values is mine else values for values, mine in zip(arrays, self._arrays)]
    return self._with(arrays)


def _pairs(self, wanted, given, regex):
    return self._map_columns(lambda values: replaced(values, wanted, given, regex))


def replaced(values, wanted, given, regex=False):
    """An array with other values for the wanted ones."""
    if regex or any(map(_is_pattern, wanted)):
        return _by_pattern(values, wanted, given, bool(regex))
    if not isinstance(values, ndarray):
        return values._replaced(wanted, given)
    masks = [_equal(values, one) for one in wanted]
    result = values
    changed = False
    for mask, value in zip(masks, given):
        if mask is None or not mask.any():
            continue
        if not changed:
            result = result.copy()
            changed = True
        odd = value is None or value is NA
        held = None if odd else holds(result.dtype, value)
        if held is None:
            result = widened(result, np.dtype(object) if odd else target_dtype(result.dtype, value))
            held = value if result.dtype.kind == "O" else holds(result.dtype, value)
        if is_list_like(held):
            held = objects_of(list(held))
            if len(held) not in (1, int(mask.sum())):
                raise ValueError(
                    f"NumPy boolean array indexing assignment cannot assign {len(held)} input values to the {int(mask.sum())} "
                    "output values where the mask is true"
                )
        result[mask] = held
    if not changed:
        return values.copy()
    if result.dtype.kind == "O" and not all(value is None for value in given):
        return _narrowed(result, values)
    return result


def _narrowed(result, before):
    """Objects that all are of one kind now, as pandas still infers (with a warning)."""
    from .._construct import infer_objects

    if before.dtype.kind != "O" and not any(isinstance(value, (str,)) for value in result.tolist()[:1]):
        pass
    better = infer_objects(result)
    if better.dtype == result.dtype:
        return result
    warn(
        "Downcasting behavior in `replace` is deprecated and will be removed in a future version. To retain the old behavior, "
        "explicitly call `result.infer_objects(copy=False)`. To opt-in to the future behavior, set "
        "`pd.set_option('future.no_silent_downcasting', True)`",
        FutureWarning,
    )
    return better


def _equal(values, one):
    """Where an array's elements equal a value; None where they never can."""
    kind = values.dtype.kind
    if is_list_like(one):
        return None
    if is_missing(one):
        if one is None and kind != "O":
            return None if kind in "iub" else missing_mask(values)
        if kind == "O":

            absent = missing_mask(values)
            if one is None:
                return absent & np.array([value is None for value in values.tolist()], dtype=bool) if absent.any() else absent
            return absent
        return missing_mask(values)
    truth = isinstance(one, (bool, np.bool_))
    if kind == "b":
        return values == bool(one) if truth else None
    if kind in "iufc":
        if truth or not isinstance(one, (int, float, complex, np.number)):
            return None
        if isinstance(one, float) and values.dtype.itemsize < 8:
            # pandas compares with an array of the wanted, which are of double precision.
            one = np.float64(one)
        return values == one
    if kind == "O":
        if truth or isinstance(one, (int, np.integer)) :
            return np.array([
                (isinstance(value, (bool, np.bool_)) == truth) and _same(value, one) for value in values.tolist()
            ], dtype=bool)
        absent = missing_mask(values)
        if not absent.any():
            return _ops.compare(values, one, "eq")
        found = ~absent
        found[found] = _ops.compare(values[found], one, "eq")
        return found
    return module("pandas.datetimes.inference").equal_mask(values, one)


def _same(value, one):
    try:
        return bool(value == one)
    except (TypeError, ValueError):
        return False


def _by_pattern(values, wanted, given, regex):
    if not isinstance(values, ndarray):
        plain = values._engine_values() if values.dtype.name == "string" else None
        if plain is None:
            return values._replaced(wanted, given) if hasattr(values, "_replaced") else values.copy()
        found = _by_pattern(np.asarray(values, dtype=object), wanted, given, regex)
        return type(values)._from_sequence(found, dtype=values.dtype)
    if values.dtype.kind != "O":
        plain = [(one, value) for one, value in zip(wanted, given) if not isinstance(one, str) and not _is_pattern(one)]
        return replaced(values, [one for one, _ in plain], [value for _, value in plain]) if plain else values.copy()
    import re

    patterns = [re.compile(one) if isinstance(one, str) and regex else one for one in wanted]
    listed = values.tolist()
    # What is looked for is looked for in the elements as they were; an empty pattern means an empty text.
    masks = [
        [isinstance(cell, str) and one.search(cell) is not None for cell in listed]
        if _is_pattern(one) and one.pattern
        else _equal(values, "" if _is_pattern(one) else one)
        for one in patterns
    ]
    for one, value, mask in zip(patterns, given, masks):
        if mask is None:
            continue
        if not _is_pattern(one) or not one.pattern:
            listed = [value if hit else cell for cell, hit in zip(listed, mask)]
        elif isinstance(value, str):
            listed = [one.sub(value, cell) if hit and isinstance(cell, str) else cell for cell, hit in zip(listed, mask)]
        else:
            mask = [hit and isinstance(cell, str) and one.search(cell) is not None for cell, hit in zip(listed, mask)]
            listed = [value if hit else cell for cell, hit in zip(listed, mask)]
    return _narrowed(objects_of(listed), values)
