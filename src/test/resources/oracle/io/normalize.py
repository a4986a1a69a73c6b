# json_normalize: nested records as flat tables.
import pandas as pd


def show(*arguments, **options):
    try:
        df = pd.json_normalize(*arguments, **options)
    except Exception as error:
        print(type(error).__name__, error)
        return
    print(list(df.columns), [str(one) for one in df.dtypes])
    print([df.iloc[:, at].tolist() for at in range(df.shape[1])])


data = [
    {"id": 1, "name": {"first": "Coleen", "last": "Volk"}},
    {"name": {"given": "Mark", "family": "Regner"}},
    {"id": 2, "name": "Faye Raker"},
]
show(data)
show(data, max_level=0)
show(data, sep="_")
deep = [{"a": 1, "b": {"c": 2, "d": {"e": 3, "f": {"g": 4}}}, "h": 5}, {"a": 2, "b": {}}]
show(deep)
show(deep, max_level=1)
show(deep, max_level=2)
states = [
    {"state": "Florida", "shortname": "FL", "info": {"governor": "Rick Scott"},
     "counties": [{"name": "Dade", "population": 12345}, {"name": "Broward", "population": 40000}]},
    {"state": "Ohio", "shortname": "OH", "info": {"governor": "John Kasich"},
     "counties": [{"name": "Summit", "population": 1234}, {"name": "Cuyahoga", "population": 1337}]},
]  # fmt: skip
show(states, "counties", ["state", "shortname", ["info", "governor"]])
show(states, "counties", record_prefix="c.")
show(states, "counties", ["state"], meta_prefix="m.")
show(states, "counties", ["missing"])
show(states, "counties", ["missing"], errors="ignore")
show(states, "nothing")
show(states, ["counties"], [["info", "governor"]])
show({"A": [1, 2]}, "A", record_prefix="Prefix.")
show({"A": {"B": 1}})
show([])
show([{"a": {"b": [{"c": 1}, {"c": 2}]}, "d": 3}], ["a", "b"], ["d"])
show([{"name": "x", "counties": [{"name": "y"}]}], "counties", ["name"])
show("text")
show(5)
show([{1: {"a": 2}}])
show([{"a": None}, {"a": {"b": 1}}])
