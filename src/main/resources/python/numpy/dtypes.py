"""The classes of dtypes, one for each kind."""

from ._dtypes import _classes

for _class in _classes.values():
    globals()[_class.__name__] = _class
del _class
