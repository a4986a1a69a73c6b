# A session: messy CSV with comments, thousands, converters, chunks, and the errors of bad input.
import pandas as pd
from io import StringIO
txt = """# exported by tool v2
# date: 2024-01-01
id,when,price,qty,flag,code
1,2024-01-05 10:00,"1,234.5",3,Y,007
2,2024-01-06 11:30,99.9,,N,042

3,,"12,000",5,Y,NA
4,2024-01-08 09:15,n.a.,2,maybe,100  # trailing
"""
df = pd.read_csv(StringIO(txt), comment="#", thousands=",", na_values={"price":["n.a."]}, parse_dates=["when"], dtype={"code":str})
print(df); print(df.dtypes)
df = pd.read_csv(StringIO(txt), comment="#", converters={"flag": lambda v: {"Y":True,"N":False}.get(v), "code": str.strip}, usecols=["id","flag","code"])
print(df); print(df.dtypes)
df = pd.read_csv(StringIO(txt), skiprows=2, index_col="id", true_values=["Y"], false_values=["N"], nrows=2)
print(df); print(df.dtypes)
for ch in pd.read_csv(StringIO(txt), comment="#", chunksize=2):
    print(len(ch), ch.index.tolist(), ch["qty"].sum())
print(pd.read_csv(StringIO(txt), comment="#", keep_default_na=False)["code"].tolist())
print(pd.read_csv(StringIO("a|b|c\n1|2|3\n4|5|6"), sep="|", header=0, names=["x","y","z"], dtype={"x":"Int64","y":"float32"}).dtypes)
print(pd.read_csv(StringIO("1,2\n3,4"), header=None, prefix="c") if False else pd.read_csv(StringIO("1,2\n3,4"), header=None))
print(pd.read_csv(StringIO("a,a,b,\n1,2,3,4")))
try: pd.read_csv(StringIO("a,b\n1,2\n3,4,5\n"))
except Exception as e: print(type(e).__name__, e)
print(pd.read_csv(StringIO("a,b\n1,2\n3,4,5\n6,7"), on_bad_lines="skip"))
try: pd.read_csv(StringIO(""))
except Exception as e: print(type(e).__name__, e)
try: pd.read_csv("nope.csv")
except Exception as e: print(type(e).__name__, e)
try: pd.read_csv(StringIO("a,b\nx,2"), dtype={"a":int})
except Exception as e: print(type(e).__name__, e)
try: pd.read_csv(StringIO("a,b\n1,2"), usecols=["a","q"])
except Exception as e: print(type(e).__name__, e)
try: pd.read_csv(StringIO("a,b\n1,2"), parse_dates=["q"])
except Exception as e: print(type(e).__name__, e)
print(pd.read_csv(StringIO("a b   c\n1 2   3"), sep=r"\s+"))
print(pd.read_fwf(StringIO("id  name  val\n1   ann   3.5\n22  bo    10 ")))
print(pd.read_csv(StringIO("d;v\n01/02/2024;1,5\n13/02/2024;2,5"), sep=";", decimal=",", parse_dates=["d"], dayfirst=True))
print(pd.read_csv(StringIO("d,v\n20240101,1\n20240102,2"), parse_dates=["d"], date_format="%Y%m%d", index_col="d").index)
print(pd.read_csv(StringIO("x\n1\n2\n"), dtype_backend="numpy_nullable").dtypes)
df.to_csv("o.csv"); print(open("o.csv").read())
print(pd.read_csv(StringIO('a,b\n"x, y",\'q\'\n"l1\nl2",z')).to_csv(index=False, quoting=1))
