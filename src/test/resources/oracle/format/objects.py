"""Columns of objects: mixed values, texts with control characters, nested values."""

import collections
import datetime
import decimal
import fractions

import numpy as np
import pandas as pd


def p(*v):
    print(pd.Series(list(v), dtype=object))


p(1, "a", 2.5)
p("a", np.nan)
p("a", None, np.inf)
p(1.5, -2.25, "x")
p(np.nan, None)
p(True, 1.0)
p(1e20, "a")
p(1e-10, "a")
p(-0.0, "x")
p(np.inf, -np.inf, "a")
p(float("inf"), 1)
p("a\tb", "c\nd\r")
print(pd.DataFrame({"a": ["x", None, np.nan]}).to_string(na_rep="-"))
print(pd.DataFrame({"a": ["x", None, np.nan, 1.25]}).to_string(index=False))
print(pd.DataFrame({"a": ["x", None, np.nan]}).to_string(index=False))
print(pd.Series(["x", None, np.nan, 1.25]).to_string(index=False))
print(pd.Series([1.5, -2]).to_string(index=False))
print(pd.Series([1, -2]).to_string(index=False))
print(pd.Series([True, False]).to_string(index=False))
print(pd.Series([np.float64(1.5), np.float32(2.5), np.int64(3), "a"], dtype=object))
print(pd.Series([complex(1, 2), "a"], dtype=object))
print(pd.Series([1.123456789, "a"], dtype=object))


class C:
    def __repr__(self):
        return "C\n!"

    def __str__(self):
        return "str\tC"


def p(*v):
    s = pd.Series(list(v), dtype=object)
    print(s)


p(
    [1, 2],
    (1,),
    (1, 2),
    {"a": 1, "b": [1, "x"]},
    {
        1,
    },
    frozenset([1]),
    set(),
    [],
    (),
    {},
)
p(["a", "b\n"], ("a",), {"k": "v"}, {"a"}, {1: {2: {3: {4: 5}}}}, [[[[1, [2]]]]], b"ab", bytearray(b"x"))
p(list(range(200)))
p({i: i for i in range(200)})
p("x" * 100)
p(list("abc" * 50))
p(
    np.arange(5),
    np.arange(200),
    np.array(["a"]),
    np.array([[1, 2], [3, 4]]),
    np.float64(1.5),
    np.int64(2),
    np.bool_(True),
    np.str_("q"),
)
p(10**30, -5, 2.0)
p([1.123456789, np.nan, None, "x"], {"f": 1.123456789})
p({}.keys(), {"a": 1}.values(), {"a": 1}.items())
p("é", "日本", "it's", "tab\t", "nl\n", "cr\r", "\x00", "\\")
with pd.option_context("display.max_seq_items", 3):
    p(list(range(10)), (1, 2, 3, 4), {1, 2, 3, 4, 5}, {i: i for i in range(5)})
    print(pd.Index(range(10)).astype(object))
with pd.option_context("display.pprint_nest_depth", 1):
    p([[1, [2]]], {"a": {"b": 1}})
with pd.option_context("display.max_colwidth", 10):
    p("x" * 30, [1, 2, 3, 4, 5, 6])
    print(pd.DataFrame({"a" * 20: ["x" * 30, 1]}))
print(pd.Series([1, 2], name=("a", "b")))
print(pd.Series([1, 2], name=5))
print(pd.Series([1], name="a\nb"))
print(pd.Series([1], name=1.5))
print(pd.DataFrame({("a", 1): [1], "b": [2]}))
print(pd.DataFrame({1.5: [1], None: [2], np.nan: [3], True: [4]}))

p(C(), C, int, range(3), slice(1, 2), ..., NotImplemented, 1 + 2j, decimal.Decimal("1.50"), fractions.Fraction(1, 3))
p(datetime.time(3, 4), datetime.date(2020, 1, 1))
p(
    collections.OrderedDict(a=1),
    collections.defaultdict(int, a=1),
    collections.Counter("aab"),
    collections.deque([1, 2]),
)
p(collections.namedtuple("P", "x y")(1, "q"))
p(pd.Series([1, 2]), 1)
p(pd.DataFrame({"a": [1]}), pd.Index([1, 2]), {"k": pd.Series([1])})
