# read_json: which columns and labels become dates.
import io

import pandas as pd


def show(text, **options):
    found = pd.read_json(io.StringIO(text), **options)
    print(text, options, "->", [(c, str(d)) for c, d in zip(found.columns, found.dtypes)], found.index.tolist())
    print("   ", [found.iloc[:, at].tolist() for at in range(found.shape[1])])


show('[{"date":1577836800000}]')
show('[{"date":"2020-01-01"}]')
show('[{"modified":1577836800}]')
show('[{"x_at":5}]')
show('[{"d":"2020-01-01"}]')
show('[{"d":"2020-01-01"}]', convert_dates=["d"])
show('[{"date":"2020-01-01"}]', convert_dates=False)
show('[{"date":"2020-01-01"}]', keep_default_dates=False)
show('[{"date":1}]')
show('[{"date":"x"}]')
show('[{"timestamp":31536001}]')
show('[{"date":1577836800000}]', date_unit="s")
show('[{"date":1577836800}]', date_unit="s")
show('{"2020-01-01":{"a":1},"2020-01-02":{"a":2}}', orient="index")
show('{"1577836800000":{"a":1}}', orient="index")
show('{"a":{"2020-01-01":1,"2020-01-02":2}}')
show('{"a":{"1577836800000":1}}')
print(pd.read_json(io.StringIO('{"a":1577836800000}'), typ="series"))
