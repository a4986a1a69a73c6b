"""What pandas makes of numpy's masked arrays: missing values of what is masked."""

import numpy as np


def plain(data):
    """The data of a masked array as an array of its own, with a missing value for each masked element."""
    found = np.ma.getmask(data)
    values = np.array(np.ma.getdata(data))
    if found is np.ma.nomask or not found.any():
        return values
    kind = values.dtype.kind
    if kind in "iu":
        values = values.astype("float64")
    elif kind in "bUS":
        values = values.astype(object)
    values[found] = np.array("NaT", dtype=values.dtype) if kind in "Mm" else np.nan
    return values


def missing(data):
    """Which elements of a masked array are missing, a masked array too."""
    from ._missing import missing_mask

    return np.ma.array(missing_mask(np.ma.getdata(data)), mask=np.ma.getmask(data))
