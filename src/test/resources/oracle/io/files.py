# Files of the working directory: paths, encodings, compression, pickles and what is no file.
import codecs
import gzip
import io
import os
import pathlib
import pickle
import tarfile
import tempfile
import zipfile

import numpy as np
import pandas as pd

os.chdir(tempfile.mkdtemp())
df = pd.DataFrame({"a": [1, 2], "b": ["é", "x,y"]})
df.to_csv("out.csv", index=False)
print(repr(open("out.csv", encoding="utf-8").read()))
print(pd.read_csv("out.csv"))
print(pd.read_csv(pathlib.Path("out.csv"), usecols=["a"]))
df.to_csv(pathlib.Path("latin.csv"), encoding="latin-1")
print(open("latin.csv", "rb").read())
print(pd.read_csv("latin.csv", encoding="latin-1", index_col=0))
for encoding in (None,):
    try:
        pd.read_csv("latin.csv", encoding=encoding)
    except Exception as error:
        print(type(error).__name__, error)
print(pd.read_csv("latin.csv", encoding_errors="replace", index_col=0)["b"].tolist())
df.to_csv("utf16.csv", encoding="utf-16", index=False)
print(pd.read_csv("utf16.csv", encoding="utf-16").to_dict())
df.to_csv("out.csv", mode="a", header=False, index=False)
print(repr(open("out.csv", encoding="utf-8", newline="").read()))
for name in ("out.csv.gz", "out.csv.zip"):
    df.to_csv(name, index=False)
    print(name, pd.read_csv(name).to_dict("list"))
print(gzip.open("out.csv.gz", "rt", encoding="utf-8").read())
df.to_json("out.json")
print(open("out.json").read())
print(pd.read_json("out.json").to_dict())
df.to_json("lines.json", orient="records", lines=True)
df.to_json("lines.json", orient="records", lines=True, mode="a")
print(pd.read_json("lines.json", lines=True).shape)
with pd.read_json("lines.json", lines=True, chunksize=3) as reader:
    print([part.index.tolist() for part in reader])
buffer = io.StringIO()
df.to_csv(buffer)
print(repr(buffer.getvalue()))
buffer = io.BytesIO()
df.to_csv(buffer, index=False)
print(buffer.getvalue())
buffer.seek(0)
print(pd.read_csv(buffer).shape)
with open("out.csv", encoding="utf-8") as file:
    print(pd.read_csv(file, nrows=1).to_dict("list"))
with pd.read_csv("out.csv", chunksize=3) as reader:
    for part in reader:
        print(part.index.tolist(), part["a"].tolist())
reader = pd.read_csv("out.csv", iterator=True)
print(reader.get_chunk(1).shape, reader.read().shape)
try:
    reader.get_chunk()
except StopIteration as error:
    print("StopIteration", error)
for action in (
    lambda: pd.read_csv("missing.csv"), lambda: df.to_csv("nowhere/out.csv"), lambda: pd.read_json("missing.json"),
    lambda: pd.read_csv(5), lambda: pd.read_csv(None), lambda: df.to_csv(5), lambda: pd.read_csv("out.csv", compression="gzip"),
    lambda: pd.read_pickle("missing.pkl"), lambda: pd.read_csv("a,b\n1,2"), lambda: pd.read_csv("."),
):  # fmt: skip
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
df.to_pickle("df.pkl")
print(pd.read_pickle("df.pkl"))
df["b"].to_pickle("s.pkl.gz")
print(pd.read_pickle("s.pkl.gz"))
print(pickle.loads(pickle.dumps(df.set_index("b"))))
print(pickle.loads(pickle.dumps(np.arange(3))), pickle.loads(pickle.dumps(pd.Index(["a"]))))
for name in ("t.tar", "t.csv.tar.gz", "t.csv.tar.xz", "t.csv.xz"):
    df.to_csv(name, index=False)
    print(name, pd.read_csv(name).to_dict("list"))
df.to_csv("named.zip", compression={"method": "zip", "archive_name": "inner.zip"})
print(zipfile.ZipFile("named.zip").namelist(), tarfile.open("t.tar", "r:").getnames())
df.to_csv("t.csv.xz", index=False)
whole = open("t.csv.xz", "rb").read()
open("twice.csv.xz", "wb").write(whole + whole)
print(pd.read_csv("twice.csv.xz").shape)
for name, content in (("bad.xz", b"abc"), ("bad.xz", whole[:-9]), ("bad.gz", b"abc"), ("bad.zip", b"abc")):
    open(name, "wb").write(content)
    try:
        pd.read_csv(name)
    except Exception as error:
        print(type(error).__name__)
with codecs.open("coded.csv", mode="w", encoding="utf-8") as handle:
    df.to_csv(handle)
with codecs.open("coded.csv", mode="r", encoding="utf-8") as handle:
    print(pd.read_csv(handle, index_col=0).to_dict("list"))
try:
    df.to_csv(io.BytesIO(), mode="wt")
except TypeError as error:
    print(error)
