"""The warning for writing to what may be a copy of a part of another frame."""

import gc

from .base import warn

_TEXT = (
    "\nA value is trying to be set on a copy of a slice from a DataFrame{how}\n\nSee the caveats in the documentation: "
    "https://pandas.pydata.org/pandas-docs/stable/user_guide/indexing.html#returning-a-view-versus-a-copy"
)


def check(obj, by_label=False):
    """Warns when the object was taken out of a frame that still is there."""
    reference = obj._copy_of
    if reference is None:
        return
    origin = reference()
    if origin is None or not origin._is_frame:
        object.__setattr__(obj, "_copy_of", None)
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
