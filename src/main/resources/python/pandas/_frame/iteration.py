"""Row by row."""

import numpy as np

from .._lazy import module
from .._mapping import boxed_list


def iterrows(self):
    """Pairs of label and row, the row as a Series."""
    from ..dtypes import ExtensionDtype, find_common
    from ..generic.applying import rows_of

    if self._arrays and isinstance(find_common([values.dtype for values in self._arrays]), ExtensionDtype):
        # The rows are those of an array of NumPy, which has no such dtype.
        if all(hasattr(values, "sp_values") or isinstance(values, np.ndarray) for values in self._arrays):
            return self._with(
                [values if isinstance(values, np.ndarray) else values.to_dense() for values in self._arrays]
            ).iterrows()
        return zip(self._index, module("pandas._rows").rows(self._arrays, np.dtype(object), self._columns, self._index))
    if not self._arrays:
        return zip(self._index, (self.iloc[at] for at in range(len(self._index))))
    return zip(self._index, rows_of(self))


def itertuples(self, index=True, name="Pandas"):
    """The rows as named tuples."""
    fields = [label if isinstance(label, str) else str(label) for label in self._columns]
    lists = [list(values) if hasattr(values, "_mask") else boxed_list(values) for values in self._arrays]
    if index:
        fields.insert(0, "Index")
        lists.insert(0, list(self._index))
    if name is None:
        return zip(*lists)
    return module("pandas._making").tuples(name, fields, lists)
