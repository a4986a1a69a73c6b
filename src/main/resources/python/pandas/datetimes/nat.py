"""Not a time: the missing value of dates, durations and periods."""


class NaTType:
    """pandas.NaT."""

    __module__ = "pandas._libs.tslibs.nattype"
    __slots__ = ()
    __array_priority__ = 100

    def __new__(cls, *args, **kwargs):
        return NaT

    def __repr__(self):
        return "NaT"

    __str__ = __repr__

    def __eq__(self, other):
        return _array_answer(other, False)

    __lt__ = __le__ = __gt__ = __ge__ = __eq__

    def __ne__(self, other):
        return _array_answer(other, True)

    def __hash__(self):
        return -(2**63) + 1

    def __bool__(self):
        return True


def _array_answer(other, answer):
    return NotImplemented if getattr(other, "ndim", 0) else answer


NaT = object.__new__(NaTType)
