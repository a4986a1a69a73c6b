"""json_normalize: nested records as a flat table."""

import copy

import numpy as np

from ..._construct import objects_of
from ..._frame.construction import alike
from ..._lazy import module
from ..._missing import is_missing


# What cannot be changed needs no copy.
_LASTING = {int, float, str, bool, type(None)}


def json_normalize(
    data, record_path=None, meta=None, meta_prefix=None, record_prefix=None, errors="raise", sep=".", max_level=None
):
    """A flat table of semi-structured data: keys of nested objects are joined with a separator."""
    pandas = module("pandas")
    DataFrame = pandas.DataFrame
    if isinstance(data, list) and not data:
        return DataFrame()
    if isinstance(data, dict):
        data = [data]
    elif hasattr(data, "__iter__") and not isinstance(data, str):
        data = list(data)
    else:
        raise NotImplementedError
    if record_path is None:
        columns = {}
        if max_level is None and len(data) > 1 and _gathered(data, None, sep, columns):
            return DataFrame(columns)
        return DataFrame([_flat(row, sep, max_level) for row in data])
    return _with_records(DataFrame, data, record_path, meta, meta_prefix, record_prefix, errors, sep, max_level)


def _gathered(rows, prefix, sep, columns):
    """Gathers the cells of rows that all have the same keys, key by key; whether they have."""
    found = alike(rows)
    if found is None:
        return False
    nested = []
    for key, cells in zip(rows[0], found):
        name = f"{prefix}{sep}{key}" if prefix else str(key)
        kinds = set(map(type, cells))
        if kinds == {dict}:
            if prefix is None:
                nested.append((name, cells))
            elif not _gathered(cells, name, sep, columns):
                return False
        elif any([issubclass(kind, dict) for kind in kinds]):
            return False
        else:
            columns[name] = cells
    # Of the outermost rows the plain cells come first.
    return all([_gathered(cells, name, sep, columns) for name, cells in nested])


def _flat(row, sep, max_level):
    """An object without nested objects: its plain values first, then those of nested objects, down to a level."""
    if not isinstance(row, dict):
        return {}
    result = {}
    nested = []
    for key, value in row.items():
        if isinstance(value, dict) and (max_level is None or max_level > 0):
            nested.append((str(key), value))
        else:
            result[str(key) if max_level is None else key] = _lasting(value, max_level)
    for key, value in nested:
        _flatten(value, key, sep, max_level, 1, result)
    return result


def _kept(row):
    """A row that later changes of the given one do not reach."""
    return row if set(map(type, row.values())) <= _LASTING else copy.deepcopy(row)


def _lasting(value, max_level):
    """A copy of what can be changed, which pandas makes where levels are counted."""
    return value if max_level is None or type(value) in _LASTING else copy.deepcopy(value)


def _flatten(row, prefix, sep, max_level, level, result):
    for key, value in row.items():
        name = f"{prefix}{sep}{key}" if prefix or max_level is not None else str(key)
        if isinstance(value, dict) and (max_level is None or level < max_level):
            _flatten(value, name, sep, max_level, level + 1, result)
        else:
            result[name] = _lasting(value, max_level)


def _with_records(DataFrame, data, record_path, meta, meta_prefix, record_prefix, errors, sep, max_level):
    if not isinstance(record_path, list):
        record_path = [record_path]
    if meta is None:
        meta = []
    elif not isinstance(meta, list):
        meta = [meta]
    paths = [one if isinstance(one, list) else [one] for one in meta]
    names = [sep.join(path) for path in paths]
    records, lengths = [], []
    values = {name: [] for name in names}

    def pull(row, spec, extract=False):
        found = row
        try:
            if isinstance(spec, list):
                for field in spec:
                    if found is None:
                        raise KeyError(field)
                    found = found[field]
            else:
                found = found[spec]
        except KeyError as error:
            if extract:
                raise KeyError(
                    f"Key {error} not found. If specifying a record_path, all elements of data should have the path."
                ) from error
            if errors == "ignore":
                return np.nan
            raise KeyError(
                f"Key {error} not found. To replace missing values of {error} with np.nan, pass in errors='ignore'"
            ) from error
        return found

    def pull_records(row, spec):
        found = pull(row, spec, extract=True)
        if not isinstance(found, list):
            if np.ndim(found) == 0 and is_missing(found):
                return []
            raise TypeError(f"{row} has non list value {found} for path {spec}. Must be list or null.")
        return found

    def walk(rows, path, seen, level=0):
        if isinstance(rows, dict):
            rows = [rows]
        if len(path) > 1:
            for row in rows:
                for value, name in zip(paths, names):
                    if level + 1 == len(value):
                        seen[name] = pull(row, value[-1])
                walk(row[path[0]], path[1:], seen, level + 1)
            return
        for row in rows:
            found = pull_records(row, path[0])
            found = [_flat(_kept(one), sep, max_level) if isinstance(one, dict) else one for one in found]
            lengths.append(len(found))
            for value, name in zip(paths, names):
                values[name].append(seen[name] if level + 1 > len(value) else pull(row, value[level:]))
            records.extend(found)

    walk(data, record_path, {})
    result = DataFrame(records)
    if record_prefix is not None:
        result = result.rename(columns=lambda name: f"{record_prefix}{name}")
    for name, column in values.items():
        if meta_prefix is not None:
            name = meta_prefix + name
        if name in result:
            raise ValueError(f"Conflicting metadata name {name}, need distinguishing prefix ")
        repeated = []
        for value, count in zip(column, lengths):
            repeated.extend([value] * count)
        result[name] = objects_of(repeated)
    return result
