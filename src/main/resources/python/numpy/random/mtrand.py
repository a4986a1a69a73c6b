"""numpy's place of what ``numpy.random._legacy`` holds: what types are printed and pickled under."""

from . import _legacy


def __getattr__(name):
    return getattr(_legacy, name)
