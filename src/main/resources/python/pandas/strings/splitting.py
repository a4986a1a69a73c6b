"""Texts in parts."""

import re

import _kernel as K
import numpy as np
from numpy import ndarray

from .._construct import objects_of
from .mapping import each
from .wrapping import framed, wrapped


def split(self, pat=None, *, n=-1, expand=False, regex=None):
    """Each element in parts, from the left."""
    self._refuse_bytes("split")
    if regex is False and isinstance(pat, re.Pattern):
        raise ValueError("Cannot use a compiled regex as replacement pattern with regex=False")
    if isinstance(pat, re.Pattern):
        regex = True
    _check_expand(expand)
    if pat is None:
        limit = -1 if n is None or n == 0 else n
        return _split(self, lambda text: text.split(None, limit), None, limit, expand, False)
    if regex is None:
        regex = len(pat) != 1
    if regex:
        pattern = re.compile(pat)
        limit = 0 if n is None or n == -1 else n
        if type(pat) is str and pat and not _has_meta(pat) and limit >= 0:
            return _split(self, lambda text: text.split(pat, limit or -1), pat, limit or -1, expand, False)
        return _expanded(self, each(self._array, lambda text: pattern.split(text, maxsplit=limit), "any"), expand)
    limit = -1 if n is None or n == 0 else n
    return _split(self, lambda text: text.split(pat, limit), pat, limit, expand, False)


def _has_meta(pat):
    from .searching import META

    return bool(META & set(pat))


def rsplit(self, pat=None, *, n=-1, expand=False):
    """Each element in parts, from the right."""
    self._refuse_bytes("rsplit")
    _check_expand(expand)
    limit = -1 if n is None or n == 0 else n
    return _split(self, lambda text: text.rsplit(pat, limit), pat, limit, expand, True)


def _check_expand(expand):
    if expand is not None and not isinstance(expand, bool):
        raise ValueError("expand must be True or False")


def _split(self, function, pat, limit, expand, from_right):
    values = self._array
    if expand and not self._is_index and len(values) and isinstance(values, ndarray) and (pat is None or type(pat) is str and pat):
        columns = K.string_split(values._h, pat, limit, from_right)
        if columns is not None and len(columns):
            return framed(self, [ndarray._wrap(column) for column in columns])
    return _expanded(self, each(values, function, "any"), expand)


def partition(self, sep=" ", expand=True):
    """Each element in three: before the first separator, it, and after."""
    self._refuse_bytes("partition")
    _check_expand(expand)
    return _expanded(self, each(self._array, lambda text: text.partition(sep), "any"), expand)


def rpartition(self, sep=" ", expand=True):
    """Each element in three: before the last separator, it, and after."""
    self._refuse_bytes("rpartition")
    _check_expand(expand)
    return _expanded(self, each(self._array, lambda text: text.rpartition(sep), "any"), expand)


def _expanded(self, values, expand):
    """Results that are lists as they are, or in columns."""
    if not expand:
        return wrapped(self, values)
    rows = [value if isinstance(value, (list, tuple)) else [value] for value in values.tolist()]
    width = max(map(len, rows), default=0)
    if values.dtype.kind != "O":
        return framed(self, [values])
    columns = [_column(rows, k, self._is_index) for k in range(width)]
    if type(self._array).__name__ == "StringArray":
        from ..arrays.string_ import StringArray

        columns = [StringArray._from_sequence(column) for column in columns]
    return framed(self, columns)


def _column(rows, k, is_index):
    """The parts of one number. Lists that are too short give None; what is NaN, or any missing label, is so in all columns."""
    result = []
    for row in rows:
        if k < len(row):
            result.append(row[k])
        elif is_index or len(row) == 1 and isinstance(row[0], float):
            result.append(np.nan)
        else:
            result.append(None)
    return objects_of(result)
