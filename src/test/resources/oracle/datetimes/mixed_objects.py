# preamble: made.py mixed_moments.py
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
