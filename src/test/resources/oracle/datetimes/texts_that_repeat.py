"""Moments out of texts that repeat, which are read once each."""
import warnings

import numpy as np
import pandas as pd

warnings.simplefilter("ignore")


def t(label,f):
    try: r=f(); print(label); print(r)
    except Exception as e: print(label,type(e).__name__,e)

for vals in [["alpha","beta"]*40,["2020-01-01","2020-02-03"]*40,["2020-01-01",None]*40,["2020-01-01","x"]*40,["2020-01-01T00:00:00Z","2020-01-02T00:00:00Z"]*40,["2020-01-01T00:00:00+01:00","2020-01-02T00:00:00+02:00"]*40,["Jan 5 2020","Feb 6 2021"]*40,["13/01/2020","02/01/2020"]*40,["02/01/2020","13/01/2020"]*40, ["now"]*3+["2020"]*60, [""]*60+["2021-01-01"], ["10:20"]*0+["20200101"]*60, [np.nan]*60, ["2020-13-01"]*60]:
    for kw in [{},dict(errors="coerce"),dict(errors="ignore"),dict(utc=True,errors="coerce"),dict(format="%Y-%m-%d"),dict(format="mixed"),dict(format="ISO8601",errors="coerce"),dict(format="%d/%m/%Y",errors="coerce")]:
        if vals[0]=="now": continue
        t((vals[:2],kw),lambda: (lambda r: (r[:3],r[-1:]))(pd.to_datetime(pd.Series(vals),**kw))); t("i",lambda: pd.to_datetime(vals,**kw)[:3])
