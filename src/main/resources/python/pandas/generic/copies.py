"""The warning for writing to what may be a copy of a part of another frame."""

from numpy import ndarray

from .._options import values as options
from .base import warn
from .reach import held

_TEXT = (
    "\nA value is trying to be set on a copy of a slice from a DataFrame{how}\n\nSee the caveats in the documentation: "
    "https://pandas.pydata.org/pandas-docs/stable/user_guide/indexing.html#returning-a-view-versus-a-copy"
)


def check(obj, by_label=False):
    """Warns when an object was taken out of a frame that still is there: its rows, or a column of a frame of several dtypes."""
    if obj._is_frame or obj._parent is None:
        if obj._copy_of is not None:
            check_origin(obj, by_label)
        return
    if options["mode.chained_assignment"] is None or options["mode.copy_on_write"] is True:
        return
    at, reference = obj._parent
    frame = reference()
    if (
        frame is not None
        and isinstance(obj._values, ndarray)
        and (at < 0 or frame._items.get(at) is obj)
        and _is_mixed(frame)
        and held(frame)
    ):
        _tell(by_label)
    if obj._copy_of is not None:
        check_origin(obj, by_label)


def check_origin(obj, by_label=False):
    """The same by the note of where an object comes from alone; one that is void is forgotten."""
    if obj._copy_of is None or options["mode.chained_assignment"] is None or options["mode.copy_on_write"] is True:
        return
    origin = obj._copy_of()
    if origin is None or origin.shape == obj.shape or not held(origin):
        object.__setattr__(obj, "_copy_of", None)
        return
    _tell(by_label)


def _is_mixed(frame):
    dtypes = [values.dtype for values in frame._arrays]
    return any(dtype != dtypes[0] for dtype in dtypes[1:])


def _tell(by_label):
    text = _TEXT.format(how=".\nTry using .loc[row_indexer,col_indexer] = value instead" if by_label else "")
    if options["mode.chained_assignment"] == "raise":
        from ..errors import SettingWithCopyError

        raise SettingWithCopyError(text)
    from ..errors import SettingWithCopyWarning

    warn(text, SettingWithCopyWarning)
