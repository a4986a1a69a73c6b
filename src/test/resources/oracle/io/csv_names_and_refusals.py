# Names of several levels beside an index, headers that are longer than the file, and options that exclude each other.
import warnings
from io import StringIO

import pandas as pd

warnings.simplefilter("ignore")


def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


table = "a,b,c\n1,2,3\n4,5,6\n"
for engine in ("c", "python"):
    print("--", engine)
    show(lambda: pd.read_csv(StringIO(table), skipfooter=1, nrows=5, engine=engine))
    show(lambda: pd.read_csv(StringIO(table), skipfooter=1, iterator=True, engine=engine))
    for sep in (",", "\t", " "):
        show(lambda: pd.read_csv(StringIO(table), delim_whitespace=True, delimiter=sep, engine=engine))
        show(lambda: pd.read_csv(StringIO(table), delim_whitespace=True, sep=sep, engine=engine))
        show(lambda: pd.read_table(StringIO(table), delim_whitespace=True, sep=sep, engine=engine))
    show(lambda: pd.read_csv(StringIO("a b\n1 2\n3 4"), delim_whitespace=True, engine=engine))
    for header in ([0, 1], [0, 1, 2], [0, 1, 2, 3]):
        for text in ("a,b\n", "a,b\n1,2\n", "a,b\n1,2\n3,4\n"):
            show(lambda: pd.read_csv(StringIO(text), header=header, engine=engine))
    for names in ([("a", "q"), ("a", "r"), ("b", "s")], [("a", "q"), ("a", "r"), "x"]):
        rows = "one,1,2,3\ntwo,4,5,6\n"
        show(lambda: pd.read_csv(StringIO(rows), names=names, index_col=0, engine=engine))
        show(lambda: pd.read_csv(StringIO(rows), names=names, engine=engine))
        show(lambda: pd.read_csv(StringIO(rows), names=[("i", ""), *names], index_col=0, engine=engine))
        show(lambda: pd.read_csv(StringIO(rows), names=[("i", ""), *names], index_col=[0, 1], engine=engine))
for given in (b"a,b", bytearray(b"a,b"), 5.0, None):
    show(lambda: pd.read_csv(given))
    show(lambda: pd.read_json(given))
