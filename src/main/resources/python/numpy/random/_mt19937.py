"""numpy's place of what ``numpy.random._bits`` holds: what types are printed and pickled under."""

from . import _bits


def __getattr__(name):
    return getattr(_bits, name)
