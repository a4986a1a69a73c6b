"""Columns as the index, and the index as columns."""

from numpy import ndarray

from .._lazy import module
from .._sentinel import no_default
from ..indexes.base import Index, default_index, index_of


def _levelled(index):
    """An index as a level is made of it: a range or times with a frequency stay what they are, of any other its labels."""
    return index if index._typ == "rangeindex" or getattr(index, "_freq", None) is not None else index._values


def set_index(self, keys, *, drop=True, append=False, inplace=False, verify_integrity=False):
    """One or several columns, or arrays, as the index."""
    if not isinstance(keys, list):
        keys = [keys]
    text = (
            'The parameter "keys" may be a column key, one-dimensional array, or a list containing only valid column keys and '
            "one-dimensional arrays."
        )
    missing = []
    for key in keys:
        if isinstance(key, (Index, ndarray, list)) or hasattr(key, "_index") or hasattr(key, "__next__"):
            if getattr(key, "ndim", 1) != 1:
                raise ValueError(text)
        else:
            try:
                known = key in self._columns
            except TypeError as error:
                raise TypeError(f"{text}. Received column of type {type(key)}") from error
            if not known:
                missing.append(key)
    if missing:
        raise KeyError(f"None of {missing} are in the columns")
    arrays, names, gone = [], [], []
    if append:
        index = self._index
        names.extend(index.names)
        if index.nlevels > 1:
            arrays.extend(index._get_level_values(level)._values for level in range(index.nlevels))
        else:
            arrays.append(_levelled(index))
    for key in keys:
        if isinstance(key, Index) and key.nlevels > 1:
            arrays.extend(key._get_level_values(level) for level in range(key.nlevels))
            names.extend(key.names)
        elif isinstance(key, Index) or hasattr(key, "_index"):
            arrays.append(_levelled(key) if isinstance(key, Index) else key._values)
            names.append(key._name)
        elif isinstance(key, (list, ndarray)):
            arrays.append(key)
            names.append(None)
        elif hasattr(key, "__next__"):
            arrays.append(list(key))
            names.append(None)
        else:
            at = self._columns._loc_of(key)
            if type(at) is not int:
                raise ValueError("Index data must be 1-dimensional")
            arrays.append(self._arrays[at])
            names.append(key)
            if drop:
                gone.append(at)
        if len(arrays[len(arrays) - 1]) != len(self):
            raise ValueError(
                f"Length mismatch: Expected {len(self)} rows, received array of length {len(arrays[len(arrays) - 1])}"
            )
    if len(arrays) == 1 and isinstance(keys[0], Index):
        # An index as it is, with its frequency.
        index = keys[0]
    elif len(arrays) == 1:
        values = arrays[0]
        index = (
            Index(values, name=names[0])
            if not isinstance(values, (ndarray,)) and not hasattr(values, "_sandframe_array")
            else index_of(values, names[0])
        )
    else:
        index = module("pandas.indexes.multi").MultiIndex.from_arrays(arrays, names=names)
    if verify_integrity and not index.is_unique:
        duplicates = index[index.duplicated()].unique()
        raise ValueError(f"Index has duplicate keys: {duplicates}")
    kept = [at for at in range(len(self._arrays)) if at not in set(gone)]
    result = self._take_columns(kept)
    if inplace:
        object.__setattr__(result, "_index", index)
        self._take_content(result)
        return None
    return result._with([values.copy() for values in result._arrays], index)


def _several(key):
    return ValueError(f"The column label '{key}' is not unique.")


def reset_index(self, level=None, *, drop=False, inplace=False, col_level=0, col_fill="", allow_duplicates=no_default, names=None):
    """The index as columns in front, and numbers instead."""
    index = self._index
    count = len(index)
    rest = default_index(count)
    levels = list(range(index.nlevels))
    if level is not None:
        asked = level if isinstance(level, (tuple, list)) else [level]
        levels = sorted(index._level_number(one) for one in asked)
        if len(levels) < index.nlevels:
            rest = index.droplevel(levels)
    arrays = [values.copy() for values in self._arrays] if not inplace else list(self._arrays)
    columns = self._columns
    if not drop:
        labels = _level_names(self, names)
        if allow_duplicates is not no_default and not isinstance(allow_duplicates, bool):
            kind = type(allow_duplicates).__name__
            raise ValueError(f'For argument "allow_duplicates" expected type bool, received type {kind}.')
        duplicates = allow_duplicates if allow_duplicates is not no_default else False
        for number in reversed(levels):
            label = labels[number]
            if columns.nlevels > 1:
                label = _deep(label, columns, col_level, col_fill)
            if not duplicates and label in columns:
                raise ValueError(f"cannot insert {label}, already exists")
            values = index._get_level_values(number)._values if index.nlevels > 1 else index._values
            arrays.insert(0, values.copy() if index.nlevels == 1 else values)
            columns = columns.insert(0, label)
    result = self._with(arrays, rest, columns)
    if not drop:
        object.__setattr__(self if inplace else result, "_split", True)
    if inplace:
        self._take_content(result)
        return None
    return result


def _level_names(self, names):
    index = self._index
    if names is not None:
        if not isinstance(names, (str, int, tuple, list)):
            raise ValueError("Index names must be str or 1-dimensional list")
        if index.nlevels == 1:
            return [names] if isinstance(names, (str, int)) else list(names)
        if not isinstance(names, (tuple, list)):
            raise ValueError(
                "Index names must be str or 1-dimensional list")
        return list(names)
    if index.nlevels > 1:
        return [f"level_{number}" if name is None else name for number, name in enumerate(index.names)]
    if index._name is not None:
        return [index._name]
    return ["index" if "index" not in self._columns else "level_0"]


def _deep(label, columns, col_level, col_fill):
    """A label for columns of several levels."""
    number = columns._level_number(col_level)
    parts = list(label) if isinstance(label, tuple) else [label]
    if col_fill is None:
        if len(parts) not in (1, columns.nlevels):
            raise ValueError(f"col_fill=None is incompatible with incomplete column name {label}")
        col_fill = parts[0]
    return tuple(([col_fill] * number + parts + [col_fill] * columns.nlevels)[:columns.nlevels])
