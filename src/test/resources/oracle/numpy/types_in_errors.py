"""What errors call numpy's types, and the methods that are gone."""

import numpy as np

a = np.arange(3)


class Own(np.ndarray):
    pass


things = [a, np.float64(1), np.int64(1), np.bool_(True), np.datetime64("2020"), np.str_("a"), np.timedelta64(1, "s"), a.view(Own),
          np.float32(1), np.complex128(1)]
for one in things:
    for name in ("itemset", "newbyteorder", "ptp", "foo", "columns"):
        try:
            print(getattr(one, name))
        except AttributeError as error:
            print(error, error.name, error.obj is one, hasattr(type(one), name), name in dir(one))
    kind = type(one)
    print(kind.__name__, kind.__qualname__, kind.__module__, kind, isinstance(one, np.ndarray), isinstance(one, np.generic))
for kind in (np.ndarray, np.generic, np.number, np.bool_, np.datetime64, np.void, np.int8, np.str_, np.bytes_, Own):
    print(kind, kind.__name__, kind.__qualname__, kind.__bases__, type(kind))
Own.__name__ = "Other"
print(Own.__name__, Own)
for call in (
    lambda: [1, 2][np.float64(1)], lambda: len(np.float64(1)), lambda: np.float64(1)(), lambda: a(), lambda: {a: 1},
    lambda: [1] + np.str_("a"), lambda: np.float64(1)[0], lambda: range(np.float64(1)), lambda: "abc"[np.float64(1)],
    lambda: " ".join([np.int64(1)]), lambda: np.int64(3).foo(), lambda: next(a), lambda: a.head(),
):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
