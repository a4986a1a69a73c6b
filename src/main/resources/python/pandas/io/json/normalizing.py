"""json_normalize: nested records as a flat table."""

import copy

import numpy as np

from ..._lazy import module


def json_normalize(data, record_path=None, meta=None, meta_prefix=None, record_prefix=None, errors="raise", sep=".", max_level=None):
    """A flat table of semi-structured data: keys of nested objects are joined with a separator."""
    pandas = module("pandas")
    DataFrame, Series = pandas.DataFrame, pandas.Series
    index = None
    if isinstance(data, Series):
        index = data.index
    if isinstance(data, list) and not data:
        return DataFrame()
    if isinstance(data, dict):
        data = [data]
    elif hasattr(data, "__iter__") and not isinstance(data, str):
        data = list(data)
    else:
        raise NotImplementedError
    if record_path is None and meta is None and meta_prefix is None and record_prefix is None and max_level is None:
        if not any(isinstance(value, dict) for row in data if isinstance(row, dict) for value in row.values()):
            return DataFrame(_flat_all(data, sep), index=index)
        return DataFrame(_flat_all(data, sep), index=index)
    if record_path is None:
        if any([isinstance(value, dict) for value in row.values()] for row in data):
            data = [_flat(row, sep, max_level) for row in data]
        return DataFrame(data, index=index)
    return _with_records(DataFrame, data, record_path, meta, meta_prefix, record_prefix, errors, sep, max_level)


def _flat_all(rows, sep):
    return [_flat(row, sep, None) for row in rows]


def _flat(row, sep, max_level, prefix="", level=0):
    """A copy of an object without nested objects, down to a level."""
    if not isinstance(row, dict):
        return copy.deepcopy(row)
    result = {}
    nested = {}
    for key, value in row.items():
        name = key if isinstance(key, str) else str(key)
        name = name if level == 0 else prefix + sep + name
        if isinstance(value, dict) and (max_level is None or level < max_level):
            nested[name] = value
        else:
            result[name] = copy.deepcopy(value) if isinstance(value, (list, dict)) else value
        if isinstance(value, dict) and name in nested:
            result.update(_flat(value, sep, max_level, name, level + 1))
            del nested[name]
    if level == 0:
        return _in_pandas_order(row, result, sep)
    return result


def _in_pandas_order(row, flat, sep):
    """Plain values first, as they stand, then those of nested objects: the order in which pandas takes them out."""
    plain = {key if isinstance(key, str) else str(key) for key, value in row.items() if not isinstance(value, dict)}
    first = {name: value for name, value in flat.items() if name in plain}
    if len(first) == len(flat) or all(not isinstance(value, dict) for value in row.values()):
        return flat
    return flat if False else {**first, **{name: value for name, value in flat.items() if name not in plain}}


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
                raise KeyError(f"Key {error} not found. If specifying a record_path, all elements of data should have the path.") from error
            if errors == "ignore":
                return np.nan
            raise KeyError(f"Key {error} not found. To replace missing values of {error} with np.nan, pass in errors='ignore'") from error
        return found

    def pull_records(row, spec):
        found = pull(row, spec, extract=True)
        if not isinstance(found, list):
            if found is None or found != found:
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
            found = [_flat(one, sep, max_level) if isinstance(one, dict) else one for one in found]
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
        array = np.empty(len(repeated), dtype=object)
        for at, value in enumerate(repeated):
            array[at] = value
        result[name] = array if column and any(isinstance(value, (list, tuple, dict)) for value in column) else (repeated if False else array)
    return result
