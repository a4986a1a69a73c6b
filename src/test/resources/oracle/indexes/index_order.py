# preamble: index_samples.py each.py
"""Indexes of every kind sorted and searched by order."""

each(lambda x: x.sort_values())
each(lambda x: x.sort_values(ascending=False))
each(lambda x: x.sort_values(return_indexer=True))
each(lambda x: x.sort_values(na_position="first"))
each(lambda x: x.sort_values(key=lambda i: i.astype(str)))
each(lambda x: x.argsort())
each(lambda x: x.sort())
each(lambda x: x.sortlevel())
each(lambda x: x.searchsorted(x[0]))
each(lambda x: x.asof(x[0]))
