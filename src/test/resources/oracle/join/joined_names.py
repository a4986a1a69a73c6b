# preamble: printed.py
"""The name of joined labels."""
import pandas as pd


def names(left, right, name):
    a = pd.DataFrame({"a": range(len(left))}, index=pd.Index(left, name="k"))
    b = pd.DataFrame({"b": range(len(right))}, index=pd.Index(right, name=name))
    for how in ["left", "right", "inner", "outer"]:
        print(left, right, name, how, a.join(b, how=how).index.name, a.index.join(b.index, how=how).name)
pairs = [("ab", "ab"), ("ab", "ba"), ("ab", "bc"), ("ba", "bc"), ("aa", "ab"), ("ab", "aa"), ("aa", "ba"), ("bab", "ab")]
pairs += [("aa", "aa")]
for left, right in pairs:
    names(list(left), list(right), "m")
    names(list(left), list(right), None)
left = pd.DataFrame({"a": [1, 2]}, index=pd.Index(["K0", "K1"], name="k"))
check(lambda: left.join([pd.DataFrame({"b": [1, 2]}, index=["K1", "K1"])]))
check(lambda: left.join([pd.DataFrame({"b": [1, 2]}, index=["K1", "K2"]), pd.DataFrame({"c": [1, 2]}, index=["K1", "K1"])]))
check(lambda: left.join(pd.DataFrame({"b": [1, 2]}, index=["K1", "K2"])))
