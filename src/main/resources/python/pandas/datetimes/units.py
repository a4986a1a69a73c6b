"""Units of time, and nanoseconds of each."""

NAT = -(2**63)
DAY = 86_400_000_000_000
HOUR = 3_600_000_000_000
MINUTE = 60_000_000_000
SECOND = 1_000_000_000
PER = {"D": DAY, "h": HOUR, "m": MINUTE, "s": SECOND, "ms": 1_000_000, "us": 1_000, "ns": 1, "W": 7 * DAY}
NAMES = {4: "s", 5: "s", 6: "s", 7: "s", 8: "ms", 9: "us", 10: "ns", 1: "s", 2: "s"}
ORDER = ("s", "ms", "us", "ns")
LIMIT = 2**63
# The counts that 64 bits hold, but for NAT.
LEAST, MOST = 1 - LIMIT, LIMIT - 1


def finer(a, b):
    """The finer of two of pandas' units."""
    return a if ORDER.index(a) >= ORDER.index(b) else b


def unit_of(dtype):
    """The unit of a numpy dtype of times."""
    from numpy import datetime_data

    return datetime_data(dtype)[0]
