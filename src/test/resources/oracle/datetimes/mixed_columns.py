# preamble: made.py mixed_moments.py
for mixture in ([TEXT, TEXT], ["2020-01-01", TEXT], [TEXT, OTHER], ["2020-01-01", TEXT, "x"], [UTC, PLAIN], [PLAIN, UTC], [UTC, WEST],
                [PLAIN, TEXT], [UTC, TEXT], ["2020", PLAIN], [TEXT, PLAIN]):
    print("==", mixture)
    show(lambda: pd.DatetimeIndex(mixture))
    show(lambda: pd.Series(mixture))
    show(lambda: pd.Index(mixture))
    show(lambda: pd.to_datetime(pd.Series(mixture)))
    show(lambda: pd.Series(mixture).astype("M8[ns]"))
    show(lambda: pd.Series(mixture, dtype="M8[ns]"))
    show(lambda: pd.Series(mixture).astype("datetime64[ns, UTC]"))

for values, options in (
    (pd.Series([20200101.0, None]), {}), (pd.Series([20200101, None], dtype="Int64"), {}), (pd.Series([20200101, None], dtype=object), {}),
    ([20200101.0], {}), (20200101, {}), (20200101.0, {}), (pd.Series([20200101.0]), {"format": "mixed"}),
    (pd.Series([20200101]), {"format": "ISO8601"}), (pd.Series([True]), {}), ([True], {"format": None}), ([PLAIN, 5], {"format": "%Y"}),
    (["2020-01-01", PLAIN], {"format": "%Y-%m-%d"}), (["2020-01-01", UTC], {"format": "%Y-%m-%d"}), ([[1, 2], [3, 4]], {}),
):
    show(lambda: pd.to_datetime(values, **{"format": "%Y%m%d", **options}))

for form in ("%Y-%m-%d %H:%M:%S.%f", "%Y%m%d %H:%M:%S.%f", "%Y-%m-%d %H:%M:%S.%f%z", "%m-%d-%Y %H:%M:%S.%f"):
    start = pd.Timestamp("2018-10-26 12:00:01").strftime(form.split(".")[0])
    for fraction in ("1", "123456789", "1234567891", "123456789123456789"):
        show(lambda: pd.to_datetime(f"{start}.{fraction}{'+02:00' if 'z' in form else ''}", format=form))
