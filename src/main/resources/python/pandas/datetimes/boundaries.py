"""Which moments start or end a month, quarter or year, where the frequency has a say: business days, other starts of years."""

import numpy as np

from .accessor import field, normalized, wall


def boundaries(values, name, freq):
    """See DatetimeIndex.is_month_start and its kin; freq is the offset of the labels or None."""
    text = None if freq is None else freq.freqstr.lstrip("0123456789")
    if text is not None and text[0] == "C":
        raise ValueError(f"Custom business days is not supported by {name}")
    business = text is not None and text[0] == "B" and not text.startswith("BH")
    start = _first_month(freq, text)
    if not business and start == 1:
        return field(values, name)
    _, period, end = name.split("_")
    found = _business(values, end) if business else field(values, f"is_month_{end}")
    if period == "month":
        return found
    month = field(values, "month")
    first = start if end == "start" else (start + 10) % 12 + 1
    return found & (month == first if period == "year" else (month - first) % 3 == 0)


def _first_month(freq, text):
    """The month that starts a year, as the frequency has it."""
    if text is None:
        return 1
    month = getattr(freq, "startingMonth", None) or getattr(freq, "month", None)
    if not isinstance(month, int):
        return 1
    head = text.partition("-")[0]
    return month if head.endswith("S") else month % 12 + 1


def _business(values, end):
    """The first or last working day of each month."""
    days = wall(normalized(values)).astype("M8[D]")
    absent = np.isnat(days)
    days = np.where(absent, np.datetime64(0, "D"), days)
    months = days.astype("M8[M]")
    weekday = (days.astype("int64") + 3) % 7
    if end == "start":
        edge = months.astype("M8[D]")
        of_edge = (edge.astype("int64") + 3) % 7
        edge = edge + np.where(of_edge > 4, 7 - of_edge, 0).astype("m8[D]")
    else:
        edge = (months + 1).astype("M8[D]") - 1
        of_edge = (edge.astype("int64") + 3) % 7
        edge = edge - np.where(of_edge > 4, of_edge - 4, 0).astype("m8[D]")
    return (days == edge) & (weekday < 5) & ~absent
