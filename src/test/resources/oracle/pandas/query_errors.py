# Texts that are no expression, and what query says of them.
import pandas as pd
df=pd.DataFrame({"a":[1,2]})
for q in ("a > 'it''s'", "a ==", "for > 1", "a in", "(a > 1", "a > 1)", "a > 1 and", "if a", "not", "", "a b", "import x", "a > \"x", "`a", "a > 1 AND a < 2", "a && a", "lambda > 1", "a is None", "None == a", "true", "a > @", "@", "a > 1 or", "a!=1", "a<>1", "!a", "a === 1", "1 < a < 3","a.str", "a;", "#x", "a > 1 # c", "a\n>1", "  a > 1"):
    try: print(repr(q), df.query(q).index.tolist())
    except BaseException as e: print(repr(q), type(e).__name__, e)
