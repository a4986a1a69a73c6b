"""wide_to_long and lreshape: columns that are named alike, one below the other."""

import re

import numpy as np

from .._concat.arrays import joined
from .._construct import is_list_like
from .._lazy import module
from .._missing import missing_mask
from ..indexes.base import Index, default_index
from .melting import melt


def wide_to_long(df, stubnames, i, j, sep="", suffix=r"\d+"):
    """The columns stub + separator + suffix as rows, the suffix being a level of the index."""
    stubs = [stubnames] if not is_list_like(stubnames) else list(stubnames)
    if df._columns.isin(stubs).any():
        raise ValueError("stubname can't be identical to a column name")
    ids = [i] if not is_list_like(i) else list(i)
    if df[ids].duplicated().any():
        raise ValueError("the id variables need to uniquely identify each row")
    melted, used = [], []
    for stub in stubs:
        pattern = re.compile(rf"^{re.escape(stub)}{re.escape(sep)}{suffix}$")
        found = [label for label in df._columns.tolist() if isinstance(label, str) and pattern.match(label)]
        used.extend(found)
        melted.append(_melted(df, stub, ids, j, found, sep))
    result = melted[0]
    if len(melted) > 1:
        result = module("pandas._concat").concat(melted, axis=1) if _same_index(melted) else result.join(melted[1:], how="outer")
    kept = df[df._columns.difference(used)].set_index(ids)
    if len(ids) == 1:
        return kept.join(result)
    return kept.merge(result.reset_index(), on=ids).set_index(ids + [j])


def _same_index(frames):
    return all(frames[0]._index.equals(one._index) for one in frames[1:])


def _melted(df, stub, ids, j, found, sep):
    melted = melt(df, id_vars=ids, value_vars=found, value_name=stub.rstrip(sep), var_name=j)
    at = melted._columns._loc_of(j)
    texts = melted._arrays[at].tolist()
    names = {text: text[len(stub) + len(sep):] if text.startswith(stub + sep) else text for text in set(texts)}
    series = module("pandas.series").Series([names[text] for text in texts], dtype=object)
    try:
        series = module("pandas.numeric").to_numeric(series)
    except (TypeError, ValueError, OverflowError):
        pass
    melted[j] = series._values
    return melted.set_index(ids + [j])


def lreshape(data, groups, dropna=True):
    """Several columns of each group one below the other, beside the columns that are in none."""
    targets = list(groups)
    lists = [list(one) for one in groups.values()]
    count = len(lists[0])
    for one in lists:
        if len(one) != count:
            raise ValueError("All column lists must be same length")
    gone = {label for one in lists for label in one}
    arrays, labels = [], []
    for label, values in zip(data._columns.tolist(), data._arrays):
        if label not in gone:
            arrays.append(values.take(np.tile(np.arange(len(values), dtype="int64"), count)))
            labels.append(label)
    for target, members in zip(targets, lists):
        arrays.append(joined([data[label]._values for label in members]))
        labels.append(target)
    if dropna:
        kept = np.ones(len(data._index) * count, dtype=bool)
        for target in targets:
            kept = kept & ~missing_mask(arrays[labels.index(target)])
        if not kept.all():
            arrays = [values[kept] for values in arrays]
    rows = len(arrays[0]) if arrays else 0
    return type(data)._make(arrays, default_index(rows), Index(labels, tupleize_cols=False))
