"""Row by row."""

from .._mapping import boxed_list


def iterrows(self):
    """Pairs of label and row, the row as a Series."""
    from ..generic.applying import rows_of

    return zip(self._index, rows_of(self))


def itertuples(self, index=True, name="Pandas"):
    """The rows as named tuples."""
    fields = [label if isinstance(label, str) else str(label) for label in self._columns]
    lists = [boxed_list(values) for values in self._arrays]
    if index:
        fields.insert(0, "Index")
        lists.insert(0, self._index.tolist())
    if name is None:
        return zip(*lists)
    import collections

    kind = collections.namedtuple(name, fields, rename=True)
    return map(kind._make, zip(*lists))
