"""Changing a Categorical's categories."""

import numpy as np

from .._construct import is_list_like
from ..dtypes import CategoricalDtype
from ..indexes.base import Index
from .categorical import Categorical, recoded


def set_ordered(self, value):
    """The same under a dtype that is ordered or not."""
    return Categorical._of(self._codes.copy(), CategoricalDtype(self.categories, ordered=value))


def as_ordered(self):
    """The same, ordered."""
    return set_ordered(self, True)


def as_unordered(self):
    """The same, unordered."""
    return set_ordered(self, False)


def set_categories(self, new_categories, ordered=None, rename=False):
    """Other categories; values that are none of them become missing, unless the categories are renamed by position."""
    if ordered is None:
        ordered = self.ordered
    dtype = CategoricalDtype(new_categories, ordered=ordered)
    if rename:
        codes = self._codes
        if len(dtype.categories) < len(self.categories):
            codes = np.where(codes >= len(dtype.categories), -1, codes)
        return Categorical._of(codes.copy(), dtype)
    return Categorical._of(recoded(self._codes, self.categories, dtype.categories).copy(), dtype)


def rename_categories(self, new_categories):
    """Other names for the categories: a list, a dict or a function."""
    if isinstance(new_categories, dict) or hasattr(new_categories, "_index"):
        mapping = dict(new_categories.items())
        new_categories = [mapping.get(label, label) for label in self.categories]
    elif callable(new_categories):
        new_categories = [new_categories(label) for label in self.categories]
    dtype = CategoricalDtype(new_categories, self.ordered)
    if len(dtype.categories) != len(self.categories):
        raise ValueError("new categories need to have the same number of items as the old categories!")
    return Categorical._of(self._codes.copy(), dtype)


def reorder_categories(self, new_categories, ordered=None):
    """The same categories in another order."""
    labels = Index(new_categories)
    if len(self.categories) != len(labels) or len(self.categories.difference(labels)):
        raise ValueError("items in new_categories are not the same as in old categories")
    return set_categories(self, new_categories, ordered=ordered)


def _listed(labels):
    return list(labels) if is_list_like(labels) else [labels]


def add_categories(self, new_categories):
    """Further categories."""
    added = _listed(new_categories)
    known = [label for label in added if label in self.categories]
    if known:
        raise ValueError(f"new categories must not include old categories: {set(known)}")
    if hasattr(new_categories, "dtype"):
        from .._joining import concat_arrays

        values = concat_arrays([self.categories._values, Index(new_categories)._values])
        labels = Index(values)
    else:
        labels = self.categories.append(Index(added)) if added else self.categories
        if len(added) and labels.dtype != self.categories.dtype and labels.dtype.kind == "O":
            labels = Index(self.categories.tolist() + added, dtype=object if self.categories.dtype.kind == "O" else None)
    return Categorical._of(self._codes.copy(), CategoricalDtype(labels, self.ordered))


def remove_categories(self, removals):
    """Without some categories; their values become missing."""
    gone = Index(_listed(removals)).unique().dropna()
    kept = self.categories[~self.categories.isin(gone)]
    if not self.ordered:
        kept = self.categories.difference(gone)
    unknown = gone.difference(self.categories)
    if len(unknown):
        raise ValueError(f"removals must all be in old categories: {set(unknown.tolist())}")
    return set_categories(self, kept, ordered=self.ordered)


def remove_unused_categories(self):
    """Without the categories that no value has."""
    used = np.unique(self._codes)
    used = used[used >= 0]
    return set_categories(self, self.categories._getitem_rows(used), ordered=self.ordered)
