import warnings
from datetime import date, datetime, timedelta, timezone

import numpy as np
import pandas as pd


def show(make):
    """Prints what is made, or the error, and the warnings that were given."""
    with warnings.catch_warnings(record=True) as given:
        warnings.simplefilter("always")
        try:
            print(repr(make()))
        except Exception as error:
            print(type(error).__name__, str(error)[:200])
        for warning in given:
            print("   ", warning.category.__name__, str(warning.message)[:60])


TEXT = "2020-01-01 01:00:00-01:00"
OTHER = "2020-01-01 01:00:00+02:00"
PLAIN = datetime(2020, 1, 1, 3)
UTC = datetime(2020, 1, 1, 3, tzinfo=timezone.utc)
WEST = datetime(2020, 1, 1, 3, tzinfo=timezone(timedelta(hours=-1)))

MIXTURES = (
    [TEXT, PLAIN], [PLAIN, TEXT], [TEXT, UTC], [TEXT, WEST], [UTC, TEXT], [TEXT, None, PLAIN], [None, TEXT, PLAIN],
    [TEXT, pd.Timestamp(PLAIN)], [TEXT, np.datetime64("2020")], [TEXT, date(2020, 1, 1)], [TEXT, 5], ["2020-01-01", PLAIN],
    ["2020-01-01", PLAIN, "2020/01/03"], ["2020-01-01", UTC], ["2020-01-01", 5], ["2020-01-01", date(2020, 1, 2), pd.NaT],
    [UTC, PLAIN], [PLAIN, UTC], [WEST, UTC], ["2020-01-01", pd.Timestamp("2020", tz="UTC")], ["01/02/2020", PLAIN],
    ["garbage", PLAIN], ["2020-01-01", True], ["2020-01-01", 1.5], [UTC, WEST, PLAIN], [PLAIN, PLAIN, UTC], ["2020", PLAIN],
    [UTC, "2020-01-01"], [PLAIN, TEXT, OTHER], [UTC, TEXT, OTHER], [WEST, TEXT], [pd.NaT, TEXT, PLAIN], [PLAIN, 5, 2.5], [UTC, 5],
    [5, TEXT], [5, "2020-01-01"], [5, UTC], [np.nan, PLAIN], [True, PLAIN], [date(2020, 1, 1), TEXT], [date(2020, 1, 1), UTC],
    [np.datetime64("2020"), UTC], [PLAIN, "x"], [WEST, WEST, TEXT], [[], PLAIN], ["", TEXT, PLAIN], ["NaT", "2020-01-01", PLAIN],
    [PLAIN, datetime(9999, 1, 1)], [PLAIN, "9999-01-01"], [PLAIN, pd.Timestamp("9999-01-01")], ["2020-01-01", TEXT], [TEXT, OTHER],
)
for mixture in MIXTURES:
    print("==", mixture)
    for options in ({}, {"errors": "coerce"}, {"errors": "ignore"}, {"utc": True}, {"format": "mixed"}):
        show(lambda: pd.to_datetime(mixture, **options))
