# Which pattern to_datetime guesses, and what becomes of dates that follow none.
import warnings

import numpy as np
import pandas as pd

SCOPE = {"np": np, "pd": pd}


def run(code):
    print(">>>", code)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            try:
                compiled = compile(code, "<case>", "eval")
            except SyntaxError:
                exec(code, SCOPE)
            else:
                result = eval(compiled, SCOPE)
                if result is not None:
                    print(repr(result))
                if hasattr(result, "dtypes"):
                    dtypes = result.dtypes
                    print("   ", dtypes if not isinstance(dtypes, pd.Series) else dtypes.tolist())
        except Exception as error:
            print(f"{type(error).__name__}: {error}")
    for one in caught:
        print("   ", one.category.__name__, one.message)


for case in """\
D = pd.to_datetime
D(["1/2/2020 5:30 PM", "3/4/2020 11:30 AM"])
D(["1/2/2020 5:30 AM", "3/4/2020 11:30 PM"])
D(["1/2/2020 5:30 AM", "3/4/2020"])
D("1/2/2020 5:30 PM")
D(["1/2/20", "3/4/21"])
D(["12/31/99"])
D(["Jan 2020", "Feb 2021"])
D(["Jan 5, 2020", "Feb 6, 2021"])
D(["January 5, 2020", "Feb 6, 2021"])
D(["5 May 2020", "6 June 2021"])
D(["2020-01-02", "2020/01/03"])
D(["2020-01-02", "2020-01-03 05:00"])
D(["2020-01-02T05:00:00Z", "2020-01-03T06:00:00Z"])
D(["2020-01-02T05:00:00Z", "2020-01-03T06:00:00+01:00"])
D(["20200102", "20200103"])
D(["20200102T0506", "20200103T0607"])
D(["02Jan2020", "03Feb2021"])
D(["Thu, 02 Jan 2020 05:06:07 GMT", "Fri, 03 Jan 2020 05:06:07 GMT"])
D(["Mon Jan 2 2020", "Tue Jan 3 2020"])
D(["2020-01-02 05:06:07.123", "2020-01-02 05:06:07"])
D(["2020", "2021"])
D(["2020-01", "2021-02"])
D(["2020Q1", "2020Q2"])
D(["05:06", "06:07"]).hour
D(["x", "y"], errors="coerce")
D(["2020-01-02", "x"], errors="coerce")
D(["x", "2020-01-02"], errors="coerce")
D(["x", "2020-01-02"])
D(["2020-01-02", "x"])
D(["", "2020-01-02"])
D([None, "2020-01-02"])
D(["nan", "2020-01-02", "NaT", "None"], errors="coerce")
D(["13/01/2020", "01/02/2020"])
D(["01/02/2020", "13/01/2020"])
D(["01/02/2020", "13/01/2020"], dayfirst=True)
D(["01/02/2020", "01/13/2020"], dayfirst=True)
D(["2020-01-02", "2020-01-13"], dayfirst=True)
D(["2020-01-02", "2020-01-03"], dayfirst=True)
D("2020-01-02", dayfirst=True)
D("01/02/2020", dayfirst=True)
D("13/01/2020")
D(["10/11/12", "11/12/13"], yearfirst=True)
D("10/11/12", yearfirst=True)
D("10/11/12", dayfirst=True)
D(["2020-01-02 05:06 UTC", "2020-01-02 05:07 UTC"])
D(["2020-01-02 05:06 EST", "2020-01-02 05:07 EST"])
D(["1.2.2020", "3.4.2020"])
D(["2020.01.02", "2020.03.04"])
D(["2020-W01-1"])
D(["1577836800"])
D(["2020-01-02 24:00"])
D(["2020-02-30"])
D(["2020-02-30"], errors="coerce")
D(["2020-02-28", "2020-02-30"])
D(["2020-02-28", "2020-02-30"], errors="coerce")
D(["now"]).size
D([pd.Timestamp("2020"), "2020-01-02"])
D(["2020-01-02", pd.Timestamp("2020")])
D([1, "2020"])
D(["1", "2"])
D(["12", "13"])
D(["2020-1-2", "2020-10-12"])
D([" 2020-01-02", "2020-01-03"])
D(["2020-01-02 ", "2020-01-03"])
D(["2020-01-02T05", "2020-01-02T06"])
D(["2020-01-02 5:06", "2020-01-02 15:06"])
D(["31/12/1999 23:59:59"])
D(["Sept 5 2020", "Oct 6 2020"])
D(["2nd Jan 2020", "3rd Jan 2020"])
D(["10-Jan-20", "11-Jan-21"])
D(["10-Jan-2020", "11-JAN-2021"])
D(["10-JAN-2020", "11-Jan-2021"])
D(["jan 5 2020"])
D(["1/2/2020 5am", "1/2/2020 6am"])
D(["1/2/2020 5am", "1/2/2020 6pm"])
D(["2020-01-02 05:06:07 AM", "2020-01-02 05:06:07 PM"])
D(["2020-01-02 05:06:07 PM", "2020-01-02 05:06:07 AM"])
D(["99999-01-01"], errors="coerce")
D(["0001-01-01"])
D(["1600-01-01"])
D(["3000-01-01"], errors="coerce")
pd.Series(["1/2/2020 5:30 PM", None]).pipe(D)
pd.DatetimeIndex(["1/2/2020", "13/2/2020"])
pd.DatetimeIndex(["1/2/2020 5 PM"])
pd.DatetimeIndex(["01/02/2020"], dayfirst=True)
pd.DatetimeIndex(["2020-01-02"], dayfirst=True)
pd.Series(["1/2/2020", "13/2/2020"]).astype("datetime64[ns]")
pd.Series(["1/2/20"]).astype("datetime64[ns]")
pd.Index(["Jan 2020"], dtype="datetime64[ns]")
pd.Timestamp("1/2/20")
pd.Timestamp("Jan 2020")
pd.Timestamp("5pm"). hour
pd.Series(["2020-01-05", "05/02/2021"]).apply(D)
""".splitlines():
    run(case)
