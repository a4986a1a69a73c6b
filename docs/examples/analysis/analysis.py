"""What the sales of a week look like; runs in a session that has sales.csv among its files."""

import pandas as pd

sales = pd.read_csv("sales.csv", parse_dates=["day"])
print(sales.describe())
by_city = sales.groupby("city")["amount"].agg(["sum", "mean", "count"])
print(by_city)
by_city.to_csv("by_city.csv")
