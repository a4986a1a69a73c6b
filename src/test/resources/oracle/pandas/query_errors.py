# Texts that are no expression, and what query says of them.
import pandas as pd
df=pd.DataFrame({"a":[1,2]})
for q in ("a > 'it''s'", "a ==", "for > 1", "a in", "(a > 1", "a > 1)", "a > 1 and", "if a", "not", "", "a b", "import x", "a > \"x", "`a", "a > 1 AND a < 2", "a && a", "lambda > 1", "a is None", "None == a", "true", "a > @", "@", "a > 1 or", "a!=1", "a<>1", "!a", "a === 1", "1 < a < 3","a.str", "a;", "#x", "a > 1 # c", "a\n>1", "  a > 1"):
    try: print(repr(q), df.query(q).index.tolist())
    except BaseException as e: print(repr(q), type(e).__name__, e)

# Members, times against numbers and dates, and objects against texts.
import datetime
levels=pd.MultiIndex.from_arrays([["r","g","r"],[1,2,3]],names=["col","k"])
df=pd.DataFrame({"c":["red","green","red"],"n":[1,2,3],"t":pd.to_datetime(["2012-12-31","2013-01-01","2013-06-01"])},index=levels)
day=datetime.date(2013,1,1)
for q in ('["red"] in c','["red"] not in c','"red" in c','["r"] in col','[1, 3] in k','n in 1','t < 20130101','20121231 < t','t == 20130101','t >= @day','20121231 < t < 20130501','ilevel_0 == "r"','ilevel_1 > 1','[1, 3] != n','n == [1, 3]'):
    try: print(repr(q), df.query(q).n.tolist())
    except BaseException as e: print(repr(q), type(e).__name__, e)
for q in ('c + "x"','c * 2','c + c','n += 1','n + k'):
    try: print(repr(q), df.eval(q).tolist())
    except BaseException as e: print(repr(q), type(e).__name__, e)
