"""pytz's errors."""

from pandas.datetimes.zones import AmbiguousTimeError, NonExistentTimeError, UnknownTimeZoneError
