# preamble: index_samples.py each.py
"""Indexes of every kind joined, compared and fitted to each other."""

import pandas as pd

each(lambda x: x.equals(x.copy()))
each(lambda x: x.equals(list(x)))
each(lambda x: x.identical(x.rename("zzz")))
each(lambda x: x.is_(x.view()))
each(lambda x: x.union(x))
each(lambda x: x.union(pd.Index([x[0]])))
each(lambda x: x.union(pd.Index(["k", "l"])))
each(lambda x: x.union([9, 8], sort=False))
each(lambda x: x.intersection(x[:1]))
each(lambda x: x.intersection(pd.Index(["k"])))
each(lambda x: x.difference(x[:1]))
each(lambda x: x.difference(["k"]))
each(lambda x: x.symmetric_difference(x[1:].append(pd.Index(["k"]))))
each(lambda x: x.join(x[1:], how="outer"))
each(lambda x: x.join(x[1:], how="inner"))
each(lambda x: x.join(x[:2], how="left", return_indexers=True))
each(lambda x: x.reindex(x[::-1]))
each(lambda x: x.reindex([x[0], "nope"]))
