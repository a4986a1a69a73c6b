"""Groups of patterns as columns, and parts of texts as columns of zeros and ones."""

import _kernel as K
import numpy as np
from numpy import ndarray

from .._construct import ints_of, objects_of
from .._missing import is_missing
from ..dtypes import CategoricalDtype, StringDtype
from .mapping import distinct, spread, texts_in
from .patterns import all_found, groups_of
from .searching import compiled
from .wrapping import frame_of, wrapped


def extract(self, pat, flags=0, expand=True):
    """The groups of the first match in each element."""
    self._refuse_bytes("extract")
    if not isinstance(expand, bool):
        raise ValueError("expand must be True or False")
    pattern = compiled(pat, flags)
    if not pattern.groups:
        raise ValueError("pattern contains no capture groups")
    if not expand and pattern.groups > 1 and self._is_index:
        raise ValueError("only one regex group is supported with Index")
    values = self._array
    single = not expand and pattern.groups == 1
    columns = [_typed(values, column) for column in _groups(texts_in(values), pattern, single)]
    if single:
        return wrapped(self, columns[0], _single_name(pattern, self._parent.name))
    index = None if self._is_index else self._parent._index
    frame = frame_of(columns, _labels(pattern), index)
    return frame if self._is_index else frame.__finalize__(self._parent)


def _typed(values, column):
    """Extracted texts are of the dtype of those they come from."""
    if isinstance(values.dtype, StringDtype):
        from ..arrays.string_ import StringArray

        return StringArray._from_sequence(column)
    return column


def _groups(values, pattern, keep_missing):
    """A column of texts for each group; a single one that is asked for keeps what is missing as it is."""
    codes, found = K.string_distinct(values._h)
    columns = None if keep_missing else groups_of(pattern, found)
    if columns is not None:
        return [ndarray._wrap(K.string_spread(column, codes)) for column in columns]
    listed = ndarray._wrap(found).tolist()
    blank = (np.nan,) * pattern.groups
    rows = []
    for text in listed:
        found = pattern.search(text) if isinstance(text, str) else None
        if keep_missing and is_missing(text):
            rows.append((text,))
            continue
        rows.append(blank if found is None else [np.nan if part is None else part for part in found.groups()])
    return [spread(objects_of([row[k] for row in rows]), codes) for k in range(pattern.groups)]


def _labels(pattern):
    """The groups' names, or numbers."""
    names = {number: name for name, number in pattern.groupindex.items()}
    return [names.get(k + 1, k) for k in range(pattern.groups)]


def _single_name(pattern, name):
    return next(iter(pattern.groupindex), name)


def extractall(self, pat, flags=0):
    """The groups of all matches, one row each."""
    self._refuse_bytes("extractall")
    from ..indexes.base import Index
    from ..indexes.multi import MultiIndex
    from ..indexes.range import RangeIndex

    pattern = compiled(pat, flags)
    if not pattern.groups:
        raise ValueError("pattern contains no capture groups")
    values = self._array
    codes, listed = distinct(texts_in(values))
    every = all_found(pattern, objects_of(listed))
    if every is None:
        every = [pattern.findall(text) if isinstance(text, str) else () for text in listed]
    found = [_all_groups(matches or ()) for matches in every]
    at, numbers, rows = [], [], []
    for position, code in enumerate(ndarray._wrap(codes).tolist()):
        rows.extend(found[code])
        at.extend([position] * len(found[code]))
        numbers.extend(range(len(found[code])))
    columns = [_typed(values, objects_of([row[k] for row in rows])) for k in range(pattern.groups)]
    index = RangeIndex(len(values)) if self._is_index else self._parent._index
    levels = [index.get_level_values(k) for k in range(index.nlevels)]
    positions = ints_of(at)
    labels = MultiIndex.from_arrays(
        [level.take(positions) for level in levels] + [Index(ints_of(numbers))], names=[*index.names, "match"]
    )
    return frame_of(columns, _labels(pattern), labels)


def _all_groups(matches):
    rows = []
    for found in matches:
        parts = (found,) if isinstance(found, str) else found
        rows.append(tuple(np.nan if part == "" else part for part in parts))
    return rows


def get_dummies(self, sep="|"):
    """A column for each part of the elements between separators, with 1 where an element has it."""
    self._refuse_bytes("get_dummies")
    values = texts_in(self._array)
    codes, listed = distinct(values)
    texts = [_text(self._array, value) for value in listed]
    sets = [frozenset(text.split(sep)) for text in texts]
    tags = sorted(set().union(*sets) - {""})
    columns = [spread(ints_of([int(tag in parts) for parts in sets]), codes) for tag in tags]
    if self._is_index:
        from ..indexes.multi import MultiIndex

        return MultiIndex.from_tuples(list(zip(*[column.tolist() for column in columns])), names=tags)
    return frame_of(columns, tags, self._parent._index).__finalize__(self._parent)


def _text(values, value):
    if is_missing(value):
        return "nan" if isinstance(values.dtype, CategoricalDtype) else ""
    return value if isinstance(value, str) else str(value)
