"""Marks for arguments that were not given."""


class _NoDefault:
    __slots__ = ()

    def __repr__(self):
        return "<no_default>"


no_default = _NoDefault()
