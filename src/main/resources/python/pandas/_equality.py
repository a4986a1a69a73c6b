"""Whether two labelled objects are equal, and in words where they are not."""

import math

import numpy as np
from numpy import ndarray

from ._construct import is_list_like, objects_of
from ._lazy import module
from ._missing import is_missing
from ._sentinel import no_default
from .dtypes import CategoricalDtype, StringDtype
from .formats.pprint import thing
from .indexes.base import Index


def _fail(obj, message, left, right, difference=None, index=None):
    """Raises the AssertionError that tells what differs."""
    shown = [f"{obj} are different", "", message]
    if isinstance(index, ndarray):
        shown.append(f"[index]: {thing(list(index))}")
    shown.append(f"[left]:  {_shown(left)}")
    shown.append(f"[right]: {_shown(right)}")
    if difference is not None:
        shown.append(difference)
    raise AssertionError("\n".join(shown))


def _shown(value):
    if isinstance(value, ndarray):
        return thing(list(value))
    return repr(value) if isinstance(value, (CategoricalDtype, StringDtype)) else str(value)


def _check_kind(left, right, kind):
    for one in (left, right):
        if not isinstance(one, kind):
            raise AssertionError(f"{kind.__name__} Expected type {kind}, found {type(one)} instead")


def _attribute(name, left, right, obj="Attributes"):
    a, b = getattr(left, name), getattr(right, name)
    if a is b or is_missing(a) and is_missing(b) and type(a) is type(b):
        return
    try:
        same = a == b
    except TypeError:
        same = False
    if not (same if isinstance(same, bool) else np.all(same)):
        _fail(obj, f'Attribute "{name}" are different', a, b)


def _equal(left, right, rtol, atol):
    """Whether two elements are equal: floats nearly, lists element by element, what is missing with what is missing."""
    if left is right:
        return True
    if is_list_like(left) or is_list_like(right):
        if not (is_list_like(left) and is_list_like(right)):
            return False
        if isinstance(left, dict) and isinstance(right, dict):
            return left.keys() == right.keys() and all(_equal(left[key], right[key], rtol, atol) for key in left)
        left, right = list(left), list(right)
        return len(left) == len(right) and all(_equal(a, b, rtol, atol) for a, b in zip(left, right))
    if is_missing(left) or is_missing(right):
        return is_missing(left) and is_missing(right)
    numbers = (int, float, np.number)
    if rtol is not None and isinstance(left, numbers) and isinstance(right, numbers):
        return bool(left == right) or math.isclose(float(left), float(right), rel_tol=rtol, abs_tol=atol)
    return bool(left == right)


def _plain(values):
    """The elements as an ndarray: times as their counts."""
    if not isinstance(values, ndarray):
        return values.to_numpy(dtype=object)
    return values.view("int64") if values.dtype.kind in "mM" else values


def _arrays_equal(left, right, obj, exact, rtol, atol, index=None, shown=None):
    """Compares the elements of two ndarrays."""
    if left.shape != right.shape:
        _fail(obj, f"{obj} shapes are different", left.shape, right.shape)
    if left.dtype.kind in "iub" and right.dtype == left.dtype:
        unequal = (left != right).nonzero()[0].tolist()
    else:
        bounds = (None, None) if exact else (rtol, atol)
        unequal = [at for at, (a, b) in enumerate(zip(left.tolist(), right.tolist())) if not _equal(a, b, *bounds)]
    if not unequal:
        return
    share = np.round(len(unequal) * 100.0 / len(left), 5)
    difference = None
    if not exact:
        at = unequal[0]
        difference = f"At positional index {at}, first diff: {left[at]} != {right[at]}"
    _fail(obj, f"{obj} values are different ({share} %)", *(shown or (left, right)), difference, index)


def _is_exact(check_exact, *dtypes):
    """Whether numbers are compared to the last bit: where that is asked, and where they are whole."""
    if check_exact is not no_default:
        return bool(check_exact)
    return any(dtype.kind in "iub" for dtype in dtypes) and not any(dtype.kind == "f" for dtype in dtypes)


def assert_extension_array_equal(
        left, right, check_dtype=True, index_values=None, check_exact=no_default, rtol=no_default, atol=no_default,
        obj="ExtensionArray"):
    """Raises AssertionError unless two extension arrays are equal."""
    exact = _is_exact(check_exact, left.dtype, right.dtype) if rtol is no_default and atol is no_default else bool(
        check_exact is not no_default and check_exact)
    rtol, atol = _bounds(rtol, atol)
    for word, one in (("left", left), ("right", right)):
        if not hasattr(one, "_sandframe_array"):
            raise AssertionError(f"{word} is not an ExtensionArray")
    if check_dtype:
        _attribute("dtype", left, right, f"Attributes of {obj}")
    if left.dtype.kind in "mM" and hasattr(left, "asi8") and hasattr(right, "asi8"):
        _arrays_equal(left.asi8, right.asi8, obj, True, rtol, atol, index_values)
        return
    gone, others = np.asarray(left.isna()), np.asarray(right.isna())
    _arrays_equal(gone, others, f"{obj} NA mask", True, rtol, atol, index_values)
    _arrays_equal(_objects(left[~gone]), _objects(right[~others]), obj, exact, rtol, atol, index_values)


def _objects(values):
    return objects_of(list(values))


def _bounds(rtol, atol):
    return 1e-5 if rtol is no_default else rtol, 1e-8 if atol is no_default else atol


def assert_index_equal(
        left, right, exact="equiv", check_names=True, check_exact=True, check_categorical=True, check_order=True, rtol=1e-5,
        atol=1e-8, obj="Index"):
    """Raises AssertionError unless two indexes are equal."""
    _check_kind(left, right, Index)
    _check_classes(left, right, exact, check_categorical, obj)
    if left.nlevels != right.nlevels:
        _fail(obj, f"{obj} levels are different", f"{left.nlevels}, {left}", f"{right.nlevels}, {right}")
    if len(left) != len(right):
        _fail(obj, f"{obj} length are different", f"{len(left)}, {left}", f"{len(right)}, {right}")
    if not check_order:
        left, right = left.sort_values(), right.sort_values()
    if left.nlevels > 1:
        for level in range(left.nlevels):
            assert_index_equal(
                left.get_level_values(level),
                right.get_level_values(level),
                exact=exact,
                check_names=check_names,
                check_exact=check_exact,
                check_categorical=check_categorical,
                rtol=rtol,
                atol=atol,
                obj=f"MultiIndex level [{level}]",
            )
            _check_classes(left.levels[level], right.levels[level], exact, check_categorical, obj)
    elif check_exact and check_categorical:
        if not left.equals(right):
            unequal = [not _equal(a, b, None, None) for a, b in zip(left.tolist(), right.tolist())]
            share = np.round(sum(unequal) * 100.0 / len(left), 5)
            _fail(obj, f"{obj} values are different ({share} %)", left, right)
    else:
        values = _plain(np.asarray(left)), _plain(np.asarray(right))
        _arrays_equal(*values, obj, bool(check_exact), rtol, atol, shown=(left, right))
    if check_names:
        _attribute("names", left, right, obj)
    if check_categorical and isinstance(left.dtype, CategoricalDtype) and isinstance(right.dtype, CategoricalDtype):
        _categoricals_equal(left._values, right._values, f"{obj} category", True)


def _check_classes(left, right, exact, check_categorical, obj):
    if not exact:
        return
    same = type(left) is type(right)
    if not same and exact == "equiv":
        same = all(one._typ == "rangeindex" or one._typ == "index" and one.dtype == np.dtype("int64") for one in (left, right)) or {
            left._typ, right._typ} <= {"index", "rangeindex"}
    if not same:
        _fail(obj, f"{obj} classes are different", left, right)
    _attribute("inferred_type", left, right, obj)
    if isinstance(left.dtype, CategoricalDtype) and isinstance(right.dtype, CategoricalDtype):
        if check_categorical:
            _attribute("dtype", left, right, obj)
            assert_index_equal(left.categories, right.categories, exact=exact)
        return
    _attribute("dtype", left, right, obj)


def _categoricals_equal(left, right, obj, order):
    if order:
        assert_index_equal(left.categories, right.categories, exact="equiv", obj=f"{obj}.categories")
        _arrays_equal(left.codes, right.codes, f"{obj}.codes", True, None, None)
    else:
        first, second = left.categories, right.categories
        if first.is_monotonic_increasing is not second.is_monotonic_increasing or not first.equals(second):
            first, second = first.sort_values(), second.sort_values()
        assert_index_equal(first, second, obj=f"{obj}.categories", exact="equiv")
        assert_index_equal(
            left.categories.take(left.codes), right.categories.take(right.codes), obj=f"{obj}.values", exact="equiv")
    _attribute("ordered", left, right, obj)


def assert_series_equal(
        left, right, check_dtype=True, check_index_type="equiv", check_series_type=True, check_names=True, check_exact=no_default,
        check_datetimelike_compat=False, check_categorical=True, check_category_order=True, check_freq=True, check_flags=True,
        rtol=no_default, atol=no_default, obj="Series", *, check_index=True, check_like=False):
    """Raises AssertionError unless two Series are equal."""
    from .series import Series

    given = check_exact, rtol, atol
    rtol, atol = _bounds(rtol, atol)
    _check_kind(left, right, Series)
    if check_series_type and type(left) is not type(right):
        _fail(obj, f"{obj} classes are different", type(left), type(right))
    if len(left) != len(right):
        _fail(obj, f"{obj} length are different", f"{len(left)}, {left.index}", f"{len(right)}, {right.index}")
    if check_flags and left.flags != right.flags:
        raise AssertionError(f"{left.flags!r} != {right.flags!r}")
    if check_index:
        if check_like:
            left = left.reindex_like(right)
        assert_index_equal(
            left.index, right.index, exact=check_index_type, check_names=check_names,
            check_exact=check_exact is not no_default and check_exact, check_categorical=check_categorical, rtol=rtol, atol=atol,
            obj=f"{obj}.index")
    if check_freq and left.index._typ in ("datetimeindex", "timedeltaindex") and left.index.freq != right.index.freq:
        raise AssertionError((left.index.freq, right.index.freq))
    categories = isinstance(left.dtype, CategoricalDtype) and isinstance(right.dtype, CategoricalDtype)
    if check_dtype and not (categories and not check_categorical):
        _attribute("dtype", left, right, f"Attributes of {obj}")
    _values_equal(left, right, obj, given, rtol, atol, check_dtype)
    if check_names:
        _attribute("name", left, right, obj)
    if check_categorical and categories:
        _categoricals_equal(left._values, right._values, f"{obj} category", check_category_order)


def _values_equal(left, right, obj, given, rtol, atol, check_dtype):
    index = np.asarray(left.index)
    a, b = left._values, right._values
    exact = _is_exact(given[0], a.dtype, b.dtype)
    if given[0] is no_default and (given[1] is not no_default or given[2] is not no_default):
        exact = False
    if isinstance(a, ndarray) and isinstance(b, ndarray):
        times = a.dtype.kind in "mM" and a.dtype.kind == b.dtype.kind
        if not times:
            a, b = (one if one.dtype.kind not in "mM" else module("pandas.datetimes.inference").boxed_array(one) for one in (a, b))
        if a.dtype.kind == "O" or b.dtype.kind == "O":
            exact = bool(given[0] is not no_default and given[0])
        _arrays_equal(_plain(a), _plain(b), obj, exact or times, rtol, atol, index)
    elif isinstance(a.dtype, CategoricalDtype) or isinstance(b.dtype, CategoricalDtype):
        _arrays_equal(_objects(a), _objects(b), obj, False, rtol, atol, index)
    elif isinstance(a, ndarray) or isinstance(b, ndarray):
        _arrays_equal(_objects(a), _objects(b), obj, exact, rtol, atol, index)
    else:
        assert_extension_array_equal(
            a, b, check_dtype=check_dtype, index_values=index, check_exact=given[0], rtol=given[1], atol=given[2], obj=obj)


def assert_frame_equal(
        left, right, check_dtype=True, check_index_type="equiv", check_column_type="equiv", check_frame_type=True, check_names=True,
        by_blocks=False, check_exact=no_default, check_datetimelike_compat=False, check_categorical=True, check_like=False,
        check_freq=True, check_flags=True, rtol=no_default, atol=no_default, obj="DataFrame"):
    """Raises AssertionError unless two frames are equal."""
    from .frame import DataFrame

    low, high = _bounds(rtol, atol)
    _check_kind(left, right, DataFrame)
    if left.shape != right.shape:
        _fail(obj, f"{obj} shape mismatch", left.shape, right.shape)
    if check_flags and left.flags != right.flags:
        raise AssertionError(f"{left.flags!r} != {right.flags!r}")
    loosely = check_exact is not no_default and check_exact
    for axis, kind in (("index", check_index_type), ("columns", check_column_type)):
        assert_index_equal(
            getattr(left, axis), getattr(right, axis), exact=kind, check_names=check_names, check_exact=loosely,
            check_categorical=check_categorical, check_order=not check_like, rtol=low, atol=high, obj=f"{obj}.{axis}")
    if check_like:
        left = left.reindex_like(right)
    for at, label in enumerate(left.columns):
        assert_series_equal(
            left._column(at),
            right._column(at),
            check_dtype=check_dtype,
            check_index_type=check_index_type,
            check_exact=check_exact,
            check_names=check_names,
            check_categorical=check_categorical,
            check_freq=check_freq,
            rtol=rtol,
            atol=atol,
            obj=f'{obj}.iloc[:, {at}] (column name="{label}")',
            check_index=False,
            check_flags=False,
        )
