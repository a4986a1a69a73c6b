# read_csv and to_csv: indexes and columns of several levels, extension dtypes, categories.
import io

import numpy as np
import pandas as pd

TEXT = "a,b,c\n1,2,x\n3,4,y\n"


def show(text, **options):
    try:
        df = pd.read_csv(io.StringIO(text), **options)
    except Exception as error:
        print(options, type(error).__name__, error)
        return
    print(options, [str(one) for one in df.dtypes])
    print(df)
    print(df.index.names, list(df.columns), df.columns.names)


show(TEXT, index_col=["a", "b"])
show(TEXT, index_col=[0, 1])
show(TEXT, index_col=[1, 0])
show("A,B\n1,2,3,4\n5,6\n")
show(TEXT, header=[0, 1])
show(TEXT, header=[0, 1], index_col=0)
show("a,b,b\nx,y,z\n1,2,3\n", header=[0, 1])
show("a,,b\nx,y,\n1,2,3\n", header=[0, 1])
show(",a,a,b\n,x,y,x\ni,,,\nr1,1,2,3\nr2,4,5,6\n", header=[0, 1], index_col=0)
show(",a,a\n,x,y\nr1,1,2\n", header=[0, 1], index_col=0)
show("k,,a,a\nl,,x,y\ni,j,,\n1,2,3,4\n", header=[0, 1], index_col=[0, 1])
show("a,b\nx\n1,2\n", header=[0, 1])
show(TEXT, header=[0, 5])
show(TEXT, dtype={"a": "Int64", "c": "string"})
show("a,b\n1,\n,x\n3,y\n", dtype={"a": "Int64", "b": "string"})
show("a,b\n1.5,True\n,\n", dtype={"a": "Float64", "b": "boolean"})
show(TEXT, dtype={"c": "category", "a": "category"})
df = pd.read_csv(io.StringIO("a,b\ny,2\nx,1\n,1\ny,\n"), dtype="category")
print(df.dtypes, df["a"].cat.categories, df["b"].cat.categories, df["a"].tolist())
df = pd.read_csv(io.StringIO("a\n2\n1\n3\n"), dtype={"a": pd.CategoricalDtype([1, 2], ordered=True)})
print(df["a"].tolist(), df["a"].cat.ordered, df["a"].cat.categories)
show(TEXT, dtype_backend="numpy_nullable")
show(TEXT, index_col="c", dtype={"c": "category"})


def write(df, **options):
    try:
        print(repr(df.to_csv(**options)), options)
    except Exception as error:
        print(type(error).__name__, error, options)


write(pd.DataFrame([[1, 2]], columns=pd.MultiIndex.from_tuples([("a", "x"), ("b", "y")])))
named = pd.MultiIndex.from_tuples([("a", "x"), ("b", "y")], names=["l1", "l2"])
write(pd.DataFrame([[1, 2]], columns=named, index=pd.Index([5], name="i")))
write(pd.DataFrame([[1, 2]], columns=named, index=pd.Index([5], name="i")), index=False)
write(pd.DataFrame({"v": [1, 2]}, index=pd.MultiIndex.from_tuples([("a", 1), ("b", 2)], names=["p", None])))
write(pd.DataFrame({"v": [1, 2]}, index=pd.MultiIndex.from_tuples([("a", 1), ("b", 2)])))
write(pd.DataFrame({"v": [1, 2]}, index=pd.MultiIndex.from_tuples([("a", 1.5), ("b,", np.nan)])), index_label=["m", "n"])
extension = pd.DataFrame({
    "a": pd.Categorical(["x", "y,", None]), "b": pd.array([1, None, 2], dtype="Int64"),
    "c": pd.array([True, None, False], dtype="boolean"), "d": pd.array(["p", None, "q"], dtype="string"),
    "e": pd.array([1.5, None, 2], dtype="Float64"),
})  # fmt: skip
write(extension)
write(extension, na_rep="NULL", quoting=2)
write(pd.DataFrame({"a": pd.Categorical([1.5, 2.25, None])}), float_format="%.1f")
print(extension.to_json(orient="records"))
print(extension.to_json())
print(pd.DataFrame([[1, 2]], columns=named).to_json())
print(pd.DataFrame({"v": [1, 2]}, index=pd.MultiIndex.from_tuples([("a", 1), ("b", 2)])).to_json())
print(pd.DataFrame({"v": [1, 2]}, index=pd.MultiIndex.from_tuples([("a", 1), ("b", 2)])).to_json(orient="split"))
print(extension.to_json(orient="table"))
print(pd.read_json(io.StringIO(extension.to_json(orient="table")), orient="table"))
print(pd.read_json(io.StringIO('[{"a":1,"b":"x"},{"a":null,"b":null}]'), dtype_backend="numpy_nullable").dtypes)
