# A session: nested JSON flattened, exploded and written again.
import pandas as pd, json
from io import StringIO
data = [{"id":1,"user":{"name":"Ann","addr":{"city":"Rome","zip":"001"}},"tags":["a","b"],"orders":[{"sku":"x","n":2},{"sku":"y","n":1}]},
 {"id":2,"user":{"name":"Bob","addr":{"city":"Oslo"}},"tags":[],"orders":[{"sku":"x","n":5}]},
 {"id":3,"user":{"name":"Cy"},"tags":["c"],"orders":[]}]
print(pd.json_normalize(data))
print(pd.json_normalize(data, max_level=1))
print(pd.json_normalize(data, record_path="orders", meta=["id", ["user","name"]]))
print(pd.json_normalize(data, "orders", ["id", ["user","addr","zip"]], errors="ignore", record_prefix="o_"))
try:
    print(pd.json_normalize(data, "orders", ["id", ["user","addr","zip"]]))
except KeyError as e: print("KeyError", e)
df = pd.DataFrame(data).drop(columns=["user","orders"])
print(df.explode("tags"))
print(df.to_json(orient="records")); print(df.to_json(orient="split")); print(df.to_json())
back = pd.read_json(StringIO('{"a":{"0":1,"1":2},"b":{"0":"x","1":null}}'))
print(back, back.dtypes)
print(pd.read_json(StringIO('{"x":1,"d":"2024-01-01"}\n{"x":2,"d":"2024-02-01"}'), lines=True))
print(pd.DataFrame({"d":pd.to_datetime(["2024-01-01",None]),"f":[1.5,None]}).to_json(date_format="iso", orient="records"))
print(json.loads(pd.Series({"a":1,"b":2}).to_json()))
print(pd.DataFrame.from_dict({"r1":{"a":1},"r2":{"a":2,"b":3}}, orient="index"))
print(pd.DataFrame.from_records([(1,"x"),(2,"y")], columns=["n","s"], index="n"))
