"""pandas.offsets."""

from ._lazy import module as _module

_PLACES = {}
for _place, _names in (
    (
        "offsets",
        """BaseOffset BMonthBegin BMonthEnd BQuarterBegin BQuarterEnd BusinessMonthBegin BusinessMonthEnd BYearBegin BYearEnd Day
        Hour Micro Milli Minute MonthBegin MonthEnd Nano QuarterBegin QuarterEnd Second Tick YearBegin YearEnd""",
    ),
    ("date_offset", "DateOffset"),
    ("offsets_calendar", "Easter FY5253 FY5253Quarter LastWeekOfMonth SemiMonthBegin SemiMonthEnd Week WeekOfMonth"),
    (
        "offsets_business",
        """BDay BusinessDay BusinessHour CBMonthBegin CBMonthEnd CDay CustomBusinessDay CustomBusinessHour
        CustomBusinessMonthBegin CustomBusinessMonthEnd""",
    ),
):
    for _name in _names.split():
        _PLACES[_name] = _place
del _place, _names, _name

__all__ = sorted(_PLACES)


def __getattr__(name):
    place = _PLACES.get(name)
    if place is None:
        raise AttributeError(f"module 'pandas.tseries.offsets' has no attribute '{name}'")
    found = globals()[name] = getattr(_module(f"pandas.datetimes.{place}"), name)
    return found


def __dir__():
    return __all__
