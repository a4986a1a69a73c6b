# The options of read_csv on one small file: frames, warnings and errors.
import io
import warnings

import pandas as pd

TEXT = "a,b,c\n1,2,x\n3,4,y\n"


def show(label, text=TEXT, reader=pd.read_csv, **options):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            df = reader(io.StringIO(text), **options)
        except Exception as error:
            print(label, "->", type(error).__name__, repr(str(error)))
            df = None
    if isinstance(df, pd.DataFrame):
        print(label, "->", [(c, str(d)) for c, d in zip(df.columns, df.dtypes)])
        print("   ", df.index.tolist(), df.index.names, df.columns.names)
        for at in range(df.shape[1]):
            print("   ", df.iloc[:, at].tolist())
    elif df is not None:
        print(label, "->", [one.to_dict() for one in df])
    for one in caught:
        print("    !", one.category.__name__, one.message)


for options in [
    dict(sep=",", delimiter=","), dict(sep="\n"), dict(skipfooter=1), dict(skipfooter=1, engine="python"),
    dict(skipfooter=1, nrows=1, engine="python"), dict(skipfooter=-1, engine="python"), dict(nrows=-1), dict(nrows=1.5),
    dict(nrows=1.0), dict(nrows="a"), dict(chunksize=0), dict(chunksize=1.5), dict(names=["a", "a", "b"]),
    dict(names={"a", "b"}), dict(on_bad_lines="foo"), dict(header=True), dict(header=-1), dict(header=1.5),
    dict(header="x"), dict(header=[0, 1], usecols=[0]), dict(header=[0, 1], names=["a"]),
    dict(header=[0, 1], index_col=["a"]), dict(quotechar=5), dict(quotechar="ab"), dict(quotechar=""),
    dict(quotechar=None), dict(quotechar=None, quoting=3), dict(quoting=7), dict(quoting="x"), dict(sep="::"),
    dict(sep="::", engine="c"), dict(sep=None), dict(sep="\\s+"), dict(lineterminator="ab"), dict(lineterminator="~"),
    dict(escapechar="ab"), dict(comment="##"), dict(decimal=".."), dict(thousands=",,"), dict(engine="foo"),
    dict(engine="pyarrow"), dict(compression="foo"), dict(float_precision="foo"),
    dict(float_precision="high", engine="python"), dict(dialect="excel"), dict(dialect="excel-tab"),
    dict(storage_options={"a": 1}), dict(dtype_backend="foo"), dict(parse_dates="a"), dict(parse_dates=["zz"]),
    dict(parse_dates=5), dict(usecols="a"), dict(usecols=["a", "zz"]), dict(usecols=[0, 9]), dict(usecols=[0, "a"]),
    dict(usecols=[]), dict(usecols=["c", "a"]), dict(usecols=[2, 0]), dict(usecols=[0], index_col=0),
    dict(usecols=["a", "b"], index_col="a"), dict(usecols=["a", "b"], index_col="c"), dict(index_col="zz"),
    dict(index_col=9), dict(index_col=-1), dict(index_col=True), dict(index_col=[]), dict(names=["x", "y"]),
    dict(names=["x", "y"], header=0), dict(names=["x", "y", "z"], header=0), dict(names=["x", "y", "z", "w"], header=0),
    dict(names=["x", "y", "z", "w"]), dict(header=None), dict(header=None, index_col=0), dict(header=None, names=range(3)),
    dict(dtype={"a": str}), dict(dtype=str), dict(dtype="float64"), dict(dtype={"a": "float32", "b": "int8"}),
    dict(dtype={"a": bool}), dict(dtype={"c": int}), dict(dtype={"c": float}), dict(dtype={"a": "datetime64[ns]"}),
    dict(dtype={"a": "timedelta64[ns]"}), dict(dtype={"zz": int}), dict(dtype="foo"), dict(dtype={0: str}),
    dict(dtype=object), dict(converters={0: int, "c": str.upper}), dict(converters={"a": int}, dtype={"a": str}),
    dict(converters=5), dict(na_values="x"), dict(na_values=[1]), dict(na_values={"a": 1, "c": ["y"]}), dict(na_values=1.0),
    dict(na_values=["x"], keep_default_na=False), dict(na_filter=False), dict(true_values=["x"], false_values=["y"]),
    dict(true_values=["1"]), dict(skiprows=1), dict(skiprows=[1]), dict(skiprows="a"), dict(skiprows=1.5), dict(nrows=1),
    dict(chunksize=1), dict(iterator=True), dict(index_col=False), dict(chunksize=1, index_col="a"), dict(comment="x"),
    dict(header=0, skiprows=1), dict(sep=";"), dict(sep="|", engine="python"), dict(sep="[,]", engine="python"),
    dict(verbose=False), dict(keep_date_col=True), dict(infer_datetime_format=True), dict(delim_whitespace=True),
]:  # fmt: skip
    show(options, **options)

show("callable usecols", usecols=lambda name: name in ("a", "c"))
show("callable skiprows", skiprows=lambda line: line % 2 == 1)
show("callable bad lines", on_bad_lines=lambda row: row)
show("converter", converters={"a": lambda text: text + "!"})
show("NA in ints", "a,b\n1,2\n,3\n", dtype={"a": int})
show("NA in bools", "a,b\nTrue,2\n,3\n", dtype={"a": bool})
show("floats as ints", "a,b\n1.5,2\n2,3\n", dtype={"a": int})
show("whole floats as ints", "a,b\n1.0,2\n2,3\n", dtype={"a": int})
show("empty", "a,b\n", dtype={"a": int})
show("empty with index", "a,b\n", index_col="a")
show("unnamed index", ",b\nx,2\ny,3\n", index_col=0)
show("text index of numbers", "a,b\n1,2\n3,4\n", index_col=0, dtype={"a": str})
show("skip bad", "a,b\n1,2\n3,4,5\n", on_bad_lines="skip")
show("warn of bad", "a,b\n1,2\n3,4,5\n", on_bad_lines="warn")
show("python bad", "a,b\n1,2\n3,4,5\n", engine="python")
show("python warn", "a,b\n1,2\n3,4,5\n", engine="python", on_bad_lines="warn")
show("python regex bad", "a;;b\n1;;2\n3;;4;;5\n", engine="python", sep=";;")
show("python mend", "a,b\n1,2\n3,4,5\n", engine="python", on_bad_lines=lambda row: row[:2])
show("python blank", "a,b\n\n1,2\n \n", engine="python")
show("python short", "a,b,c\n1\n2,3\n", engine="python")
show("python implicit", "a,b\n1,2,3\n4,5,6\n", engine="python")
show("python skiprows", "x\na,b\n1,2\n", engine="python", skiprows=1)
show("python comment", "a,b\n1,2#x\n#y\n3,4\n", engine="python", comment="#")
show("python sniff", "a;b\n1;2\n", sep=None, engine="python")
show("table", "a\tb\n1\t2\n", reader=pd.read_table)
show("table with sep", "a,b\n1,2\n", reader=pd.read_table, sep=",")

show("index false", "a,b\n1,2,3\n4,5,6\n", index_col=False)
show("mixed", "a,b\n1,x\ny,2\n")
