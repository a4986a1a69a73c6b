# Names in backticks, and those that cannot be quoted.
import pandas as pd
df=pd.DataFrame({"a b":[1,2],"c-d":[3,4],"e.f":[5,6],"g":[1,1],"1x":[7,8],"it's":[1,2],"ü ü":[1,2],"x_y":[1,2],"a$":[1,2],"q?":[3,4],"a+b":[3,4],"a/b":[1,2],"h#":[1,0],"m:n":[1,2], "(z)":[2,3], "class":[1,2]})
for q in ("`a b` > 1","`c-d` > 3","`e.f` > 5","`1x` > 7","`it's` > 1","`ü ü` > 1","`x_y` > 1","`a$` > 1","`q?` > 3","`a+b` > 3","`a/b` > 1","`h#` > 0","`m:n` > 1","`(z)` > 2","`class` > 1", "`zz z` > 1","`z-z` > 1","`z.z` > 1","`z:` > 1","`1z` > 1","class > 1"):
    try: print(q, df.query(q).index.tolist())
    except BaseException as e: print(q, type(e).__name__, e)
