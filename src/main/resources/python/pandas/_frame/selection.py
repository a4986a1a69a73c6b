"""Columns by dtype, the transposed frame, and correlation with another."""

import _kernel as K
import numpy as np

from .._construct import is_list_like
from .._lazy import module
from ..dtypes import CategoricalDtype, DatetimeTZDtype, find_common, pandas_dtype
from ..generic.base import warn
from .together import numbers_of


def select_dtypes(self, include=None, exclude=None):
    """The columns of some dtypes."""
    wanted = _kinds(include)
    refused = _kinds(exclude)
    if not wanted and not refused:
        raise ValueError("at least one of include or exclude must be nonempty")
    overlap = [one for one in wanted if one in refused]
    if overlap:
        raise ValueError(
            "include and exclude overlap on "
            f"frozenset({{{', '.join(repr(_told(one)) for one in overlap)}}})"
        )
    kept = []
    for at, values in enumerate(self._arrays):
        dtype = values.dtype
        if wanted and not any(_matches(dtype, one) for one in wanted):
            continue
        if refused and any(_matches(dtype, one) for one in refused):
            continue
        kept.append(at)
    result = self._take_columns(kept)
    return result._with([values.copy() for values in result._arrays])


def _told(kind):
    """A dtype or a family of dtypes as its class."""
    if isinstance(kind, np.dtype):
        return kind.type
    families = {"number": np.number, "integer": np.integer, "floating": np.floating, "datetime": np.datetime64,
                "timedelta": np.timedelta64}
    return families.get(kind, kind) if isinstance(kind, str) else kind


def _kinds(given):
    if given is None:
        return []
    if not is_list_like(given):
        given = (given,)
    result = []
    for one in given:
        if isinstance(one, str) and (one == "period" or one.startswith("period[")):
            raise NotImplementedError
        if one in ("number", np.number):
            result.append("number")
        elif one in ("datetime", "datetime64", np.datetime64):
            result.append("datetime")
        elif one in ("timedelta", "timedelta64", np.timedelta64):
            result.append("timedelta")
        elif one in ("datetimetz", "datetime64tz"):
            result.append("datetimetz")
        elif one in ("category",):
            result.append("category")
        elif one is int or one == "int":
            result.extend((np.dtype("int64"), np.dtype("int32")))
        elif one is float or one == "float":
            result.extend((np.dtype("float64"), np.dtype("float32")))
        elif one in ("object", object, "O") or one is np.object_:
            result.append(np.dtype(object))
        elif one in ("integer", np.integer) or one is np.integer:
            result.append("integer")
        elif one in ("floating", np.floating) or one is np.floating:
            result.append("floating")
        elif one is np.signedinteger or one is np.unsignedinteger:
            result.append("signedinteger" if one is np.signedinteger else "unsignedinteger")
        elif one is str or one == "str" or one is np.str_:
            raise TypeError("string dtypes are not allowed, use 'object' instead")
        else:
            dtype = pandas_dtype(one)
            if dtype.kind in "US":
                raise TypeError("string dtypes are not allowed, use 'object' instead")
            result.append(dtype)
    return result


def _matches(dtype, one):
    kind = dtype.kind
    plain = isinstance(dtype, np.dtype)
    if one == "number":
        return kind in "iufcm" if plain else dtype._is_numeric and kind != "b"
    if one == "datetime":
        return kind == "M" and plain
    if one == "timedelta":
        return kind == "m"
    if one == "datetimetz":
        return isinstance(dtype, DatetimeTZDtype)
    if one == "category":
        return isinstance(dtype, CategoricalDtype)
    if one == "integer":
        return plain and kind in "ium"
    if one == "floating":
        return plain and kind == "f"
    if one == "signedinteger":
        return plain and kind in "im"
    if one == "unsignedinteger":
        return plain and kind == "u"
    return not isinstance(one, str) and (dtype == one or type(dtype) is type(one) and isinstance(dtype, CategoricalDtype))


def transpose(self, *args, copy=False):
    """Rows as columns."""
    if args:
        module("pandas._numpy_arguments").check("transpose", args, {})
    rows = len(self._index)
    table = numbers_of(self)
    if table is not None:
        if len(self._columns) > 1:
            table = module("pandas._frame.conversion").values_of(self)
        return type(self)._of_columns(K.columns_of_table(table.T._h), self._columns, self._index).__finalize__(self)
    arrays = self._arrays
    if not arrays:
        blank = [np.zeros(0, dtype="float64") for _ in range(rows)]
        return type(self)._make(blank, self._columns, self._index)
    common = find_common([values.dtype for values in arrays])
    if not isinstance(common, np.dtype) and all(values.dtype == common for values in arrays):
        kind = common.construct_array_type()
        made = [kind._from_sequence([values[at] for values in arrays], dtype=common) for at in range(rows)]
        return type(self)._make(made, self._columns, self._index).__finalize__(self)
    table = module("pandas._frame.conversion").values_of(self)
    made = [table[at] for at in range(rows)]
    return type(self)._make(made, self._columns, self._index).__finalize__(self)


def applymap(self, func, na_action=None, **kwargs):
    """map by its old name."""
    warn("DataFrame.applymap has been deprecated. Use DataFrame.map instead.", FutureWarning)
    return self.map(func, na_action=na_action, **kwargs)


def corrwith(self, other, axis=0, drop=False, method="pearson", numeric_only=False):
    """The correlation of each column with another object's."""
    return module("pandas.generic.correlation").corrwith(self, other, axis, drop, method, numeric_only)


def eval(self, expr, *, inplace=False, **kwargs):
    """The value of an expression of columns; or the frame with assigned columns."""
    return module("pandas.evaluation").frame_eval(self, expr, inplace=inplace, **kwargs)
