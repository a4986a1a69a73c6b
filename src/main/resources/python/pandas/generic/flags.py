"""Flags of an object: whether its labels may repeat."""

import weakref


class Flags:
    """The flags of a Series or DataFrame."""

    __module__ = "pandas.core.flags"
    _keys = {"allows_duplicate_labels"}

    def __init__(self, obj, *, allows_duplicate_labels=True):
        self._allows = allows_duplicate_labels
        self._owner = weakref.ref(obj)

    @property
    def allows_duplicate_labels(self):
        """Whether labels may occur more than once."""
        return self._allows

    @allows_duplicate_labels.setter
    def allows_duplicate_labels(self, value):
        value = bool(value)
        owner = self._owner()
        if owner is None:
            raise ValueError("This flag's object has been deleted.")
        if not value:
            check_labels(owner)
        self._allows = value

    def __getitem__(self, key):
        if key not in self._keys:
            raise KeyError(key)
        return getattr(self, key)

    def __setitem__(self, key, value):
        if key not in self._keys:
            raise ValueError(f"Unknown flag {key}. Must be one of {self._keys}")
        setattr(self, key, value)

    def __repr__(self):
        return f"<Flags(allows_duplicate_labels={self.allows_duplicate_labels})>"

    def __eq__(self, other):
        return isinstance(other, Flags) and self._allows == other._allows

    __hash__ = None


def flags_of(obj):
    """An object's own flags."""
    if obj._flags is None or obj._flags._owner() is not obj:
        allowed = True if obj._flags is None else obj._flags._allows
        object.__setattr__(obj, "_flags", Flags(obj, allows_duplicate_labels=allowed))
    return obj._flags


def check_labels(obj):
    """Raises where labels occur more than once."""
    for axis in obj.axes:
        if not axis.is_unique:
            _refuse(axis)


def _refuse(index):
    from ..errors import DuplicateLabelError
    from ..series import Series

    positions = {}
    for at, label in enumerate(index):
        positions.setdefault(label, []).append(at)
    repeated = {label: places for label, places in positions.items() if len(places) > 1}
    shown = Series(list(repeated.values()), index=list(repeated), name="positions").rename_axis("label").to_frame()
    raise DuplicateLabelError(f"Index has duplicates.\n{shown}")
