# read_json: shapes, conversions and errors.
import io
import warnings

import pandas as pd


def show(text, **options):
    try:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            found = pd.read_json(io.StringIO(text), **options)
    except Exception as error:
        print(repr(text), options, "->", type(error).__name__, error)
        return
    if isinstance(found, pd.DataFrame):
        print(repr(text), options, "->", [(c, str(d)) for c, d in zip(found.columns, found.dtypes)], found.index.tolist())
        print("   ", [found.iloc[:, at].tolist() for at in range(found.shape[1])], [str(one.message) for one in caught])
    elif isinstance(found, pd.Series):
        print(repr(text), options, "->", found.dtype, found.index.tolist(), found.tolist())
    else:
        print(repr(text), options, "->", [one.to_dict() for one in found])


for text in [
    "", "{", "[", "[1", "[1,", "[1,]", '{"a"', '{"a":', '{"a":1', '{"a":1,', "{a:1}", '"abc', "nul", "tru", "1 2", "[1] x",
    '{"a":1}{"b":2}', "[1 2]", '{"a" 1}', "{1:2}", "[}", "{]", '["a\\x"]', '["a\\u12"]', "+1", "[--1]", "[18446744073709551616]",
    "[-9223372036854775809]", "[99999999999999999999.5]", "'a'", "5", '"x"', "null", "[]", "{}", '{"a":1}',
    '[{"a":1,"b":"x"},{"a":2}]', '[{"a":1,"b":null},{"a":2.5,"b":null}]', '{"a":{"0":1,"1":2},"b":{"0":"x","1":"y"}}',
    '{"a":{"x":1,"y":2}}', '{"a":[1,2],"b":[3,4]}', "[1,2]", "[[1,2],[3,4]]", '[{"a":true},{"a":null}]',
    '[{"a":true},{"a":false}]', '[{"a":"1"},{"a":"2"}]', '[{"a":"1.5"},{"a":"2"}]', '[{"a":1.0},{"a":2.0}]',
    '[{"a":1},{"a":null}]', '[{"a":{"b":1}},{"a":[1,2]}]', '{"a":{"b":1},"c":{"d":2}}',
    '{"a":{"z":1,"y":2},"c":{"y":2,"x":3}}', '[{"a":9223372036854775808}]', '[{"a":1e400}]', '[{"a":NaN}]',
    '[{"a":"NaN"},{"a":"x"}]', '[{"a":12345678901}]', '[{"a":1},5]', '[{"a":1},null]', "[null]", '[{"a":1},[2]]',
    "[0.1234567890123456789,1.5e300,1e-2,0.30000000000000004,3.141592653589793,123456.789,-0.5]", "[01,1.,1e,-]",
    '[{"a":1,}]', '[{"a":1,"a":2}]', '[{"k":"é\\u00e9\\ud83d\\ude00\\n"}]', '[{"1":5},{"2":6}]', '[[1,"x"],[2]]',
]:  # fmt: skip
    show(text)
show('{"columns":["a"],"index":[1,2],"data":[[1],[2]]}', orient="split")
show('{"columns":["a"],"foo":1}', orient="split")
show('[[1,"x"],[2,"y"]]', orient="values")
show('{"a":1}\n{"a":2}\n\n', lines=True)
show('{"a":1}\n{"b":2}\n\n', lines=True)
show('{"a":1}\n{"a":2}\n', lines=True, nrows=1)
show('{"a":1}\n{"a":2}\n', lines=True, chunksize=1)
show('{"a":1}', nrows=1)
show('{"a":1}', chunksize=1)
show('[{"a":1}]', dtype={"a": float})
show('[{"a":"1"}]', dtype=False)
show('[{"a":"1"}]', dtype=str)
show('{"a":1,"b":2}', typ="series")
show("[1,2]", typ="series")
show('{"1":1,"2":2}', typ="series")
show('[{"a":1,"b":2}]', convert_axes=False)
show('{"a":{"0":1}}', convert_axes=False)
show('[{"a":1}]', engine="foo")
show("[0.1,0.30000000000000004,3.141592653589793,1e-5]", precise_float=True)
for path in ["x.json", "foo.json.gz"]:
    try:
        pd.read_json(path)
    except Exception as error:
        print(path, type(error).__name__, error)
for text in ('{"columns":[],"index":[],"data":[]}', '{"columns":["a"],"index":[],"data":[]}'):
    for axes in (True, False):
        empty = pd.read_json(io.StringIO(text), orient="split", convert_axes=axes)
        print(empty.index, empty.columns, empty.dtypes.tolist())
