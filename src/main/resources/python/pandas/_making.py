"""Many small dicts and tuples of lists of cells, by the interpreter's own loops."""

from itertools import repeat

# A function is written for each number of keys once: a display with its keys at hand takes a fourth of what dict(zip()) does.
_writers = {}
_WIDEST = 100
_FEW = 24
_kinds = {}
_MOST = 200


def dicts(keys, lists):
    """A dict for each row of columns that are lists; at least one."""
    width = len(keys)
    writer = _writers.get(width)
    if writer is None:
        if len(lists[0]) < _FEW or width > _WIDEST:
            return [dict(zip(keys, row)) for row in zip(*lists)]
        writer = _writers[width] = _writer(width)
    return writer(zip(*lists), *keys)


def _writer(width):
    keys = "".join([f", k{at}" for at in range(width)])
    pairs = ", ".join([f"k{at}: v{at}" for at in range(width)])
    cells = "".join([f"v{at}, " for at in range(width)])
    return eval(f"lambda rows{keys}: [{{{pairs}}} for {cells} in rows]")


def tuples(name, fields, lists):
    """A named tuple for each row, one after the other."""
    key = (name, tuple(fields))
    kind = _kinds.get(key)
    if kind is None:
        import collections

        if len(_kinds) >= _MOST:
            _kinds.clear()
        kind = _kinds[key] = collections.namedtuple(name, fields, rename=True)
    return map(tuple.__new__, repeat(kind), zip(*lists))
