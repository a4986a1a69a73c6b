"""numpy's place of what ``numpy.random._further_bits`` holds: what types are printed and pickled under."""

from . import _further_bits


def __getattr__(name):
    return getattr(_further_bits, name)
