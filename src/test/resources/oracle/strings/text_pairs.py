"""Texts of two columns: joined, compared; and all matches of a pattern in each."""
import warnings

import numpy as np
import pandas as pd

warnings.simplefilter("ignore")
rng=np.random.default_rng(3)
def t(label,f):
    try: r=f(); print(label); print(r)
    except Exception as e: print(label,type(e).__name__,e)
a=pd.Series(["x","y",None,"z",np.nan],index=list("abcde")); b=pd.Series(["1",None,"2","3",np.nan],index=list("abcde"))
for sep in [None,"-"]:
    for na in [None,"?"]:
        t("cat",lambda: a.str.cat(b,sep=sep,na_rep=na)); t("cat1",lambda: repr(a.str.cat(sep=sep,na_rep=na)))
        t("cat2",lambda: a.str.cat([b,b],sep=sep,na_rep=na)); t("cats",lambda: a.astype("string").str.cat(b,sep=sep,na_rep=na))
        t("catc",lambda: a.astype("category").str.cat(b,sep=sep,na_rep=na))
t("i",lambda: pd.Index(["a","b"]).str.cat(["c","d"],sep="/")); t("i2",lambda: pd.Index(["a",None]).str.cat([None,"d"],sep="/")); t("i3",lambda: pd.Index(["a",None]).str.cat(["x","d"],sep="/"))
t("bad",lambda: a.str.cat([1,2,3,4,5])); t("e",lambda: pd.Series([],dtype=object).str.cat(pd.Series([],dtype=object),sep="x"))
t("df",lambda: a.str.cat(pd.DataFrame({"p":b,"q":b}),sep="_",na_rep="-")); t("rev",lambda: a.str.cat(b[::-1],sep="+")); t("inner",lambda: a.str.cat(b[1:3],join="inner"))
for x in [a+b,a+"!", "!"+a, a+a]: print(x)
for f in [lambda: a+1, lambda: a+pd.Series([1,2,3,4,5],index=a.index), lambda: a[:2]+1, lambda: pd.Series(["a",1],dtype=object)+"x", lambda: pd.Series([None,None],dtype=object)+"x", lambda: pd.Series([1,2],dtype=object)+pd.Series([1,2],dtype=object), lambda: pd.Series([],dtype=object)+"x", lambda: a[:2]+np.array(["p","q"],dtype=object), lambda: pd.Index(["a","b"])+"z", lambda: pd.DataFrame({"a":["x","y"],"b":["1",None]})+"k", lambda: pd.DataFrame({"a":["x","y"],"b":["1",None]})+pd.DataFrame({"a":["x","y"],"b":["1",None]}),lambda: a.add(b,fill_value="0"),lambda: a.radd("q")]: t("add",f)
for f in [lambda: a<"y", lambda: a>="y", lambda: a<=b, lambda: a>b, lambda: "y">a, lambda: a<1, lambda: pd.Series(["a",1],dtype=object)<"b", lambda: pd.Series(["b","é","z","Z","😀"])>"e", lambda: a[:2]<np.array(["p","z"],dtype=object), lambda: a==b, lambda: a!="x", lambda: pd.Index(["a","b"])<"b", lambda: pd.Series([],dtype=object)<"x", lambda: a.between("x","y"), lambda: pd.DataFrame({"a":["x","y"]})>"x"]: t("cmp",f)
s=pd.Series(["a1b22","c",None,"","x9é8"])
for p in [r"\d",r"\d+",r"([a-z])(\d)",r"([a-z])(\d)?",r"",r"x*",r"(?i)[A-C]",r"(\d)"]:
    t(p,lambda: s.str.findall(p).tolist()); t(p,lambda: s.dropna().str.findall(p).tolist()); 
    if "(" in p and p!=r"(?i)[A-C]": t(p,lambda: s.str.extractall(p))
t("alias",lambda: [x.append(1) or x for x in pd.Series(["a","a"]).str.findall("a")])
t("str",lambda: s.astype("string").str.findall(r"\d")); t("none",lambda: pd.Series([None,np.nan],dtype=object).str.findall("x") )
