"""Columns that are parts of one two-dimensional buffer."""


def unwritable(array):
    """A view of an array that refuses to be written to."""
    view = array.view()
    view.flags.writeable = False
    return view


def unwritable_of(frame, table):
    """The same for a frame's values, which pandas would have copied only from columns of several dtypes."""
    dtypes = {values.dtype for values in frame._arrays}
    return unwritable(table) if len(dtypes) == 1 else table
