"""The immutable list in which names and levels are given out."""


class FrozenList(list):
    """A list that cannot be changed."""

    __module__ = "pandas.core.indexes.frozen"

    def union(self, other):
        if isinstance(other, tuple):
            other = list(other)
        return FrozenList(list(self) + list(other))

    def difference(self, other):
        gone = set(other)
        return FrozenList([value for value in self if value not in gone])

    def __getitem__(self, key):
        found = list.__getitem__(self, key)
        return FrozenList(found) if isinstance(key, slice) else found

    def __radd__(self, other):
        return FrozenList((list(other) if isinstance(other, tuple) else other) + list(self))

    def __add__(self, other):
        return self.union(other)

    def __eq__(self, other):
        return list.__eq__(self, list(other) if isinstance(other, (tuple, list)) else other)

    def __mul__(self, other):
        return FrozenList(list.__mul__(self, other))

    def __hash__(self):
        return hash(tuple(self))

    def __reduce__(self):
        return FrozenList, (list(self),)

    def _refuse(self, *args, **kwargs):
        raise TypeError(f"'{type(self).__name__}' does not support mutable operations.")

    def __str__(self):
        from ..formats.pprint import thing

        return thing(list(self), escape=True, quote=True)

    def __repr__(self):
        return f"{type(self).__name__}({self})"

    __setitem__ = __delitem__ = __iadd__ = __imul__ = _refuse
    pop = append = extend = remove = sort = insert = clear = reverse = _refuse

