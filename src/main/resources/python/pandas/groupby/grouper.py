"""What to group by, where a label does not say enough: a column or level, and a frequency."""

from .._lazy import module
from .._sentinel import no_default
from ..generic.base import warn


class Grouper:
    """A key of groupby: a column or a level, by its values or by spans of time."""

    __module__ = "pandas.core.groupby.grouper"
    _fields = ("key", "level", "freq", "axis", "sort", "dropna")

    def __new__(cls, *args, **kwargs):
        if kwargs.get("freq") is not None:
            cls = TimeGrouper
        return object.__new__(cls)

    def __init__(self, key=None, level=None, freq=None, axis=no_default, sort=False, dropna=True):
        if axis is not no_default:
            warn(
                "Grouper axis keyword is deprecated and will be removed in a future version. To group on axis=1, use "
                "obj.T.groupby(...) "
                "instead",
                FutureWarning,
            )
        else:
            axis = 0
        self.key = key
        self.level = level
        self.freq = freq
        self.axis = axis
        self.sort = sort
        self.dropna = dropna

    def __repr__(self):
        shown = [f"{name}={getattr(self, name)!r}" for name in self._fields if getattr(self, name) is not None]
        return f"{type(self).__name__}({', '.join(shown)})"


class TimeGrouper(Grouper):
    """A key by spans of time."""

    __module__ = "pandas.core.resample"
    _fields = (
        "key", "level", "freq", "axis", "sort", "dropna", "closed", "label", "how", "convention", "origin", "offset",
    )

    def __init__(
        self, obj=None, freq="Min", key=None, closed=None, label=None, how="mean", axis=0, fill_method=None, limit=None, kind=None,
        convention=None, origin="start_day", offset=None, group_keys=False, level=None, sort=True, dropna=True,
    ):
        self.key = key
        self.level = level
        self.freq = module("pandas.datetimes.offsets").to_offset(freq)
        self.axis = axis
        self.sort = True
        self.dropna = dropna
        self.closed, self.label = module("pandas.datetimes.bins").defaults(self.freq, closed, label, origin)
        self.how = how
        self.convention = convention if convention is not None else "e"
        bins = module("pandas.datetimes.bins")
        self.origin = bins.checked_origin(origin)
        self.offset = None if offset is None else module("pandas.datetimes.timedelta").make(bins.checked_shift(offset))

    def bins(self, index):
        """The number of the span of each row (-1 for missing times), and the spans' labels."""
        return module("pandas.datetimes.bins").time_bins(
            index, self.freq, self.closed, self.label, self.convention, self.origin, self.offset)
