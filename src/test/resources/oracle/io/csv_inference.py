# What read_csv makes of single files: dtypes, index and values, or the error.
import io

import pandas as pd


def show(text, **options):
    data = text if isinstance(text, bytes) else text.encode()
    try:
        df = pd.read_csv(io.BytesIO(data), **options)
    except Exception as error:
        print(repr(data[:50]), options, type(error).__name__, repr(str(error)))
        return
    index = "" if isinstance(df.index, pd.RangeIndex) else df.index.tolist()
    print(repr(data[:50]), options, [(c, str(d)) for c, d in zip(df.columns, df.dtypes)], index)
    for name in range(df.shape[1]):
        print("   ", df.iloc[:, name].tolist())


for text in [
    "", "\n", " ", " \n", "A,B\n", "A", ",", "A,B\n1,2,3\n4,5,6\n", "A,B\n1,2,3,4\n5,6\n", "A,B\n1,2\n3,4,5\n",
    "A,B\n1,2,\n3,4,\n", "A,B\n1,2,\n3,4,5\n", "A,B\n1\n2,3\n", b"\xff\xfe\x00A", b"A\n\xff\n", 'A\n"abc', '"abc',
    "A\n1\r2\r\n3", "A\r\r1", "A\n1\n\n2\n \n3\n", "A,A,A.1\n1,2,3\n", "A,A.1,A\n1,2,3\n", ",A,\n1,2,3\n",
    'A\n"a""b"\n', 'A\na"b"c\n', 'A\n"ab"cd\n', 'A\n "ab"\n', "A\n1\n+2\n-3\n 4\n5 \n\t6\n", "A\n1 2\n", "A\n0x10\n",
    "A\n1_0\n", "A\n1.\n.5\n+.5\n-.5e3\n1e5\n1E+5\n", "A\n1e\n2\n", "A\n.\n1\n", "A\n-\n1\n",
    "A\ninf\n-inf\n+inf\nInfinity\n-Infinity\nINF\niNf\n", "A\nTrue\nFALSE\ntrue\n", "A,B\nTrue,1\n,2\n",
    "A,B\nTRUE,1\nyes,2\n", "A,B\n9223372036854775807,1\n1,2\n", "A,B\n9223372036854775808,1\n1,2\n",
    "A,B\n9223372036854775808,1\n-1,2\n", "A,B\n9223372036854775808,1\n,2\n", "A,B\n18446744073709551616,1\n,2\n",
    "A,B\n-9223372036854775808,1\n2,2\n", "A,B\n-9223372036854775809,1\n2.5,2\n", "A,B\n99999999999999999999999,1\n,2\n",
    "A,B\n9223372036854775808,1\nNA,1\n-1,2\n", "A\n1\x002\n", "A\n True\n", "A\nNA \n1\n", "\ufeffA\n1\n", '\ufeff"A"\n1\n',
    "A\n1e400\n", "A\n1e-400\n2\n", "A\n1e-320\n", "A\n0e999\n", "A\n-nan\n1\n", "A\n#N/A N/A\n1\n", "A\n-0\n-0.0\n",
    "A\n--1\n", "A\n1,\n", "A,\n1,\n", 'A\n"1"\n"2"\n', 'A\n""\n1\n', '"A\nB",C\n1,2\n', 'A\n"x\r\ny"\n',
    'A,B\n1,2\n"3\n\n4",5,6\n', "A,B\n\n\n1,2\n3,4,5\n", "#c\nA\n", "A,B,C\n1\n2,3\n", " A , B \n1,2\n", "A\tB\n1\t2\n",
    "A,B\n-9223372036854775808,\n,1\n1,1\n", "A\nNone\n1\n", "A\n<NA>\nx\n", "A\nna\nx\n", b"a\n\xe2\x82\n", b"a\n\xe2\x82",
    b"a\n\xf0\x9f(\xbc", "a,b\n ,\n", "A\n9223372036854775808\n-x\n", "A\n0.30000000000000004\n123456789.123456789\n",
]:  # fmt: skip
    show(text)

show('a,b\n"x"#c,1\n', comment="#")
show("a,b\nx#c,1\n", comment="#")
show("a,b\n#c,1\n1,2#\n", comment="#")
show("a,b\n  #c,1\n1,2#\n", comment="#")
show("a b\n1 2 #x\n 3   4  \n", comment="#", sep=r"\s+")
show("a b\n1 2 3\n", sep=r"\s+")
show("a b\n\n  \n1 2\n", sep=r"\s+", skip_blank_lines=False)
show("a,b\n\n1,2\n", skip_blank_lines=False)
show("a,b\n1\\,2,3\n", escapechar="\\")
show('a,b\n"1\\",2",3\n', escapechar="\\")
show('a,b\n"1\\",2",3\\', escapechar="\\")
show('a,b\n"x""y",2\n', doublequote=False)
show('a, b\n1, "2,3"\n', skipinitialspace=True)
show("a, b\n   \n1,   x\n", skipinitialspace=True)
show("a,b;1,2\n;3,4;", lineterminator=";")
show("a,b\n1,2\n3,4,5\n6,7\n", on_bad_lines="skip")
show("a,b\n1,2\n3,4,5\n6\n", usecols=["a", "b"])
show("a,b\n1,2\n3,4,5\n6\n", usecols=[0, 1, 2])
show("a,b\n1,2\n3,4,5\n6\n", header=None, names=["x", "y", "z"])
show("1\n1,2\n", header=None, names=["x", "y", "z"])
show("1,2,3\n1,2\n", header=None, names=["x", "y"])
show("1\n1,2\n", header=None)
show("1,2\n1\n", header=None)
show('x\n1,2\n"a\nb",5\n3,4\n', skiprows=[0, 2])
show('x\n"1\n2\n3",4\n5,6', skiprows=1, header=None)
show('a,"b\nc",d\n1,2,3', quoting=3)
show("", header=None)
show("a,b\n", header=None)
show("a,b\n1,2\n", header=1)
show("a,b\n1,2\n", header=2)
show("a,b\n1,2\n", header=5)
show("a,b\n1,2\n", skiprows=5)
show("a,b\n1,2\n", nrows=0)
show("a,b\n1,2\n3,4,5", nrows=1)
show("a;b\n1,5;2\n", sep=";", decimal=",")
show("a;b\n1.000,5;2.000\n", sep=";", decimal=",", thousands=".")
show("a;b\n1,234.5;1,2,3\n", sep=";", thousands=",")
show("a;b\n,1;1,\n", sep=";", thousands=",")
show("a\n0.1234567890123456789\n1e23\n", float_precision="high")
show("a\n0.1234567890123456789\n1e23\n", float_precision="legacy")
show("a\n0.1234567890123456789\n1e23\n", float_precision="round_trip")
