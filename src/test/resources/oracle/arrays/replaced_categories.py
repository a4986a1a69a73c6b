# Where the categories stand after replace: old ones in their order among themselves, new ones where they first appear.
import pandas as pd


def show(categories, mapping, ordered=False):
    series = pd.Series(pd.Categorical(categories + categories[:1], categories=categories, ordered=ordered))
    found = series.replace(mapping)
    print(categories, mapping, list(found.dtype.categories), found.tolist(), found.cat.ordered)


for categories in (list("abc"), list("cab")):
    x, y, z = categories
    for ordered in (False, True):
        show(categories, {x: y}, ordered)
        show(categories, {x: z}, ordered)
        show(categories, {z: x}, ordered)
        show(categories, {x: y, y: x}, ordered)
        show(categories, {x: y, y: z}, ordered)
        show(categories, {x: y, y: z, z: x}, ordered)
        show(categories, {x: "n", y: "n"}, ordered)
        show(categories, {y: "n", z: "A"}, ordered)
        show(categories, {x: "n", z: x}, ordered)
        show(categories, {z: "n", x: z}, ordered)
        show(categories, {y: "n", z: y}, ordered)
        show(categories, {x: None, y: z}, ordered)
show([3, 1, 2], {3: 1, 1: 3})
show([3, 1, 2], {1: 0, 2: -1})
show([3, 1, 2], {3: "q"})
# The elements compare by the new order.
print(pd.Series(pd.Categorical(["low", "mid", "high"], ["low", "mid", "high"], ordered=True)).replace({"low": "high"}).min())
