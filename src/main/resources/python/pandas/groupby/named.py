"""A column and what to compute of it, for ``agg(name=NamedAgg(...))``."""

from collections import namedtuple

NamedAgg = namedtuple("NamedAgg", ("column", "aggfunc"))
NamedAgg.__module__ = "pandas.core.groupby.generic"
