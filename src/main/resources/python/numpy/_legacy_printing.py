"""``legacy`` of the printing options: elements as numpy before version 2 wrote them, without the names of their types."""

_PLAIN = (
    "float64 float32 float16 int8 int16 int32 int64 uint8 uint16 uint32 uint64 longlong ulonglong complex128 complex64 bool".split()
)
_new = {}


def apply(old):
    """Makes elements write themselves in the old way, or in the new one again."""
    import numpy as np

    if old == bool(_new):
        return
    if not old:
        for kind, method in _new.items():
            kind.__repr__ = method
        _new.clear()
        return
    for name in _PLAIN:
        _replace(getattr(np, name), lambda self: str(self))
    _replace(np.void, lambda self: str(self))
    _replace(np.str_, str.__repr__)
    _replace(np.bytes_, bytes.__repr__)
    for kind in (np.datetime64, np.timedelta64):
        _replace(kind, _spelled_out(kind.__repr__))


def _replace(kind, method):
    if kind not in _new:
        _new[kind] = kind.__repr__
        kind.__repr__ = method


def _spelled_out(method):
    return lambda self: "numpy" + method(self)[2:]
