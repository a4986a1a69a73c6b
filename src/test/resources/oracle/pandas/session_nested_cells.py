# A session: cells that hold dicts and lists, conversions, and options of printing.
import pandas as pd, numpy as np, json
# config-ish nested data, dict conversions, json output, options
d = pd.DataFrame({"id":[1,2,3],"attrs":[{"c":"red","s":1},{"c":"blue"},None],"l":[[1,2],[3],[]],"ts":pd.to_datetime(["2024-01-01","2024-06-01 12:00:01.5",None],format="ISO8601"),"dec":[1.0,np.inf,-0.0]})
print(d); print(d["attrs"].apply(lambda a: (a or {}).get("c"))); print(pd.json_normalize(d["attrs"].dropna().tolist())); print(d.drop(columns="attrs").explode("l")); print(pd.concat([d[["id"]], d["attrs"].apply(lambda x: pd.Series(x, dtype=object) if x else pd.Series(dtype=object))], axis=1)); print(d.to_json(orient="records", date_format="iso")); print(d.to_json(orient="records")); print(json.dumps(d[["id","l"]].to_dict("records"))); print(d.to_dict("tight")["columns"]); print(d["attrs"].map(json.dumps, na_action="ignore").tolist()); print(pd.DataFrame(d["l"].tolist(), index=d["id"]).add_prefix("l_")); print(d["l"].map(len).tolist(), d["l"].map(sum).tolist(), d["l"].str[0].tolist(), d.dec.tolist(), (1/d.dec).tolist(), d.dec.map(str).tolist(), d.ts.dt.strftime("%s" if False else "%Y").tolist(), d.ts.astype("int64").tolist() if False else d.ts.dt.year.tolist(), d.ts.isna().tolist(), d.ts.dt.date.tolist(), d.ts.max(), d.ts.min().isoformat(), str(d.ts.iloc[1]), d.ts.iloc[1].timestamp(), d.ts.dt.microsecond.tolist())
print(pd.Series({"a":1,"b":[1,2],"c":None}), pd.Series([{1:2}]), pd.Series([(1,2),(3,)]), pd.DataFrame({"x":[{"k":i} for i in range(2)]}), pd.DataFrame.from_dict({"a":[1,2]}, orient="index", columns=["p","q"]), pd.DataFrame.from_dict({"r":{"a":1}}), pd.DataFrame([("a",1)], columns=list("xy")).to_dict(), pd.DataFrame({"a":[1]}).to_dict("series"), pd.Series([1,2]).to_dict(), dict(pd.Series([1,2],index=list("ab"))), pd.Series([1,2],index=list("ab")).items().__next__(), list(d.items())[0][0], d.set_index("id").to_dict()["dec"], d.groupby("id").groups, d.iloc[0].to_dict()["id"], d.iloc[0].to_json(), d.head(1).squeeze().name, d.T.to_dict()[0]["id"])
with pd.option_context("display.max_colwidth",10,"display.max_columns",3): print(d)
with pd.option_context("display.max_seq_items",2): print(pd.Series([list(range(10))]))
with pd.option_context("display.html.border",0): print(d[["id"]].to_html())
with pd.option_context("display.notebook_repr_html",True): print(d[["id"]]._repr_html_()[:60])
with pd.option_context("display.date_dayfirst",True,"display.large_repr","info"): print(d[["id"]])
with pd.option_context("display.min_rows",2,"display.max_rows",4): print(pd.Series(range(9)))
with pd.option_context("display.chop_threshold",.5): print(pd.Series([.1,2]))
with pd.option_context("display.multi_sparse",False): print(pd.Series([1,2],index=pd.MultiIndex.from_tuples([("a",1),("a",2)])))
with pd.option_context("mode.use_inf_as_na",True) if False else pd.option_context("display.precision",1): print(pd.Series([1.25,np.pi]))
with pd.option_context("display.unicode.east_asian_width",True): print(pd.DataFrame({"名":["日本","x"],"v":[1,2]}))
with pd.option_context("display.expand_frame_repr",False): print(pd.DataFrame(np.zeros((1,25))))
print(pd.describe_option("display.precision")) if False else None; print(pd.get_option("display.precision"), pd.options.display.max_columns)
