"""The warning for writing to what may be a copy of a part of another frame."""

import gc

from .base import warn

_TEXT = (
    "\nA value is trying to be set on a copy of a slice from a DataFrame{how}\n\nSee the caveats in the documentation: "
    "https://pandas.pydata.org/pandas-docs/stable/user_guide/indexing.html#returning-a-view-versus-a-copy"
)


def _is_part(obj):
    """Whether an object was taken out of a frame that still is there: its rows, or a column of a frame of several dtypes."""
    parent = getattr(obj, "_parent", None)
    if parent is not None:
        frame = parent[1]()
        if frame is not None and frame._items.get(parent[0]) is obj and _is_mixed(frame):
            return True
    reference = obj._copy_of
    if reference is None:
        return False
    origin = reference()
    if origin is None or not origin._is_frame:
        object.__setattr__(obj, "_copy_of", None)
        return False
    return True


def _is_mixed(frame):
    dtypes = [values.dtype for values in frame._arrays]
    return any(dtype != dtypes[0] for dtype in dtypes[1:])


def check(obj, by_label=False):
    """Warns when the object was taken out of a frame that still is there."""
    if not _is_part(obj):
        return
    from .._options import get_option

    mode = get_option("mode.chained_assignment")
    if mode is None:
        return
    how = ".\nTry using .loc[row_indexer,col_indexer] = value instead" if by_label else ""
    text = _TEXT.format(how=how)
    if mode == "raise":
        from ..errors import SettingWithCopyError

        raise SettingWithCopyError(text)
    from ..errors import SettingWithCopyWarning

    warn(text, SettingWithCopyWarning)
