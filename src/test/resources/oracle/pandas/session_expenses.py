# A session: expenses in mixed formats, with the texts of the errors met on the way.
import pandas as pd, numpy as np
# expense report with errors handled
rows = [("2024-01-03","Travel","EUR 1.200,00","anna"),("2024-01-15","travel ","USD 300.50","bob"),("03/02/2024","Meals","EUR 45,90","Anna"),("2024-02-30","Meals","GBP x","bob"),("", "Hotel","EUR 310","cy")]
df = pd.DataFrame(rows, columns=["date","cat","amt","who"])
def parse(a):
    cur, _, num = a.partition(" ")
    try: return pd.Series({"cur":cur,"val":float(num.replace(".","").replace(",",".")) if "," in num else float(num)})
    except ValueError as e: return pd.Series({"cur":cur,"val":np.nan})
df[["cur","val"]] = df["amt"].apply(parse); print(df); print(df.dtypes)
df["date2"] = pd.to_datetime(df["date"], errors="coerce"); print(df["date2"]); df["cat"] = df["cat"].str.strip().str.capitalize(); df["who"] = df["who"].str.title()
rates = {"EUR":1.0,"USD":0.92}; df["eur"] = (df["val"] * df["cur"].map(rates)).round(2); print(df[["cur","val","eur"]])
print(df.groupby(["who","cat"])["eur"].sum(min_count=1)); print(df.groupby("who").agg(total=("eur","sum"), mx=("eur","max"), n=("eur","count"), cats=("cat", lambda s: "/".join(sorted(set(s))))))
print(df.pivot_table(index="who", columns="cat", values="eur", aggfunc="sum", fill_value=0, margins=True)); print(df.loc[df["eur"].isna(), ["date","amt"]].to_string(index=False)); print(df["date2"].dt.month_name().value_counts(dropna=False)); print(df.to_markdown if False else df.drop(columns=["amt","date"]).to_string(float_format=lambda v: f"{v:,.2f}", na_rep="·")); print(df.sort_values("eur", ascending=False).head(2).reset_index(drop=True).T)
report = df.groupby("cur").apply(lambda g: pd.Series({"sum":g["val"].sum(),"rows":len(g),"bad":g["val"].isna().mean()}), include_groups=False); print(report); print(report.style.format if False else report.to_dict("index")); print(df.assign(share=lambda d: d.eur / d.eur.sum()).share.map(lambda v: f"{v:.1%}" if pd.notna(v) else "-").tolist())
for bad in ("date","eur","cur"):
    try: print(bad, df[bad].astype(float).sum())
    except Exception as e: print(bad, type(e).__name__, e)
try: df["date"].dt.year
except AttributeError as e: print(e)
try: pd.to_datetime(df["date"], format="%Y-%m-%d")
except ValueError as e: print(str(e)[:120])
try: df.groupby("who")["cat"].mean()
except TypeError as e: print(e)
try: df.set_index("who").loc["Zed"]
except KeyError as e: print("missing", e)
try: df.astype({"val":"int"})
except Exception as e: print(type(e).__name__, e)
try: pd.DataFrame(rows, columns=["a","b"])
except Exception as e: print(type(e).__name__, e)
try: df.iloc[:, [1, 99]]
except IndexError as e: print(e)
try: df.merge(df, on=["who"], how="left", validate="m:1")
except Exception as e: print(type(e).__name__, e)
try: df["new"] = [1,2,3]
except ValueError as e: print(e)
try: df.loc[10:12, "val"] = [1,2]
except Exception as e: print(type(e).__name__, e)
try: df.drop("nope", axis=1)
except KeyError as e: print(e)
try: df.groupby("who").agg({"val":"foo"})
except Exception as e: print(type(e).__name__, e)
