"""Headers and labels of several levels."""

import numpy as np
import pandas as pd


def show(d):
    print(d)
    print(d.to_string(index=False))
    print(d.to_string(sparsify=False))


show(
    pd.DataFrame(
        [[1, 2], [2, 4]],
        index=["cat", "dog"],
        columns=pd.MultiIndex.from_tuples([("weight", "kg"), ("weight", "pounds")]),
    )
)
show(
    pd.DataFrame([[1.0, 2], [2, 4]], index=["cat", "dog"], columns=pd.MultiIndex.from_tuples([("a", "b"), ("c", "d")]))
)
show(pd.DataFrame([["x", "y"], ["z", "w"]], columns=pd.MultiIndex.from_tuples([("a", "b"), ("c", "d")])))
show(pd.DataFrame([["x", 1], ["z", 2]], columns=pd.MultiIndex.from_tuples([("a", "b"), ("c", "d")])))
show(pd.DataFrame([["x", 1], ["z", 2]], columns=pd.MultiIndex.from_tuples([("a", 1), ("c", 2)])))
show(pd.DataFrame([["x", 1], ["z", 2]], columns=pd.MultiIndex.from_tuples([("a", 1.5), ("c", 2)])))
show(pd.DataFrame([[3, 1], [100, 2]], columns=pd.MultiIndex.from_tuples([("a", 1), ("c", 2)], names=["p", "q"])))
show(
    pd.DataFrame(
        np.arange(8).reshape(2, 4),
        columns=pd.MultiIndex.from_product([["aaa", "b"], ["x", "yyy"]], names=["p", None]),
        index=pd.MultiIndex.from_tuples([("r", 1), ("r", 2)], names=["i", "j"]),
    )
)
show(pd.DataFrame(np.arange(8).reshape(2, 4) / 3, columns=pd.MultiIndex.from_product([["aaa", "b"], ["x", "yyy"]])))
show(pd.DataFrame({("a", "x"): [True, False], ("a", "y"): [1, 2], ("b", "x"): ["p", "q"]}))
print(pd.DataFrame(np.arange(100).reshape(2, 50), columns=pd.MultiIndex.from_product([list("abcde"), range(10)])))
print(
    pd.DataFrame(
        np.arange(100).reshape(2, 50), columns=pd.MultiIndex.from_product([list("abcde"), range(10)])
    ).to_string(max_cols=4)
)
print(
    pd.DataFrame(np.arange(100).reshape(50, 2), index=pd.MultiIndex.from_product([list("abcde"), range(10)])).to_string(
        max_rows=8
    )
)
