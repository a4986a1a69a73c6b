"""The date of Easter."""

import datetime

EASTER_JULIAN, EASTER_ORTHODOX, EASTER_WESTERN = 1, 2, 3


def easter(year, method=EASTER_WESTERN):
    """Easter Sunday of a year."""
    if method != EASTER_WESTERN:
        raise NotImplementedError("dateutil.easter.easter with another method than EASTER_WESTERN is not implemented in Sandframe")
    from pandas.datetimes.offsets_calendar import easter as day_of

    return datetime.date(1970, 1, 1) + datetime.timedelta(days=day_of(year))
