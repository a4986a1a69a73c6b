"""Ranges of labels as sets, which often are ranges again."""

from math import gcd

import numpy as np

from .range import RangeIndex


def _up(values):
    """A range from its least number on."""
    return values if values.step > 0 else values[::-1]


def evenly(index):
    """Labels that are evenly spaced as a range; others as they are."""
    values = index._values
    if len(values) < 2:
        return index
    step = int(values[1]) - int(values[0])
    if step == 0 or not (np.diff(values) == step).all():
        return index
    return RangeIndex._of(range(int(values[0]), int(values[-1]) + step, step), index._name)


def union(left, right, sort):
    """The union of two ranges that is one; None where it is none."""
    if sort is True or sort is False and not (left.step > 0 and _within(right._range, left._range)):
        return None
    a, b = _up(left._range), _up(right._range)
    step = _step_of_both(a, b)
    if step is None:
        return None
    return RangeIndex._of(range(min(a[0], b[0]), max(a[-1], b[-1]) + step, step))


def _step_of_both(a, b):
    """The step of the range that two rising ranges make together; None where they make none."""
    if len(a) == 1 and len(b) == 1:
        return abs(a[0] - b[0]) or 1
    # A lone label is spaced as those beside it.
    steps = [(a if len(a) > 1 else b).step, (b if len(b) > 1 else a).step]
    step = min(steps)
    aligned = (a[0] - b[0]) % step == 0
    if steps[0] == steps[1]:
        if aligned and max(a[0], b[0]) <= min(a[-1], b[-1]) + step:
            return step
        # Two of a step, each number of the one half way between those of the other.
        half, odd = divmod(step, 2)
        return half if not odd and abs(a[0] - b[0]) == half and abs(a[-1] - b[-1]) == half else None
    fine, coarse = (a, b) if steps[0] == step else (b, a)
    # The numbers of the wider step lie on those of the narrower one, or one step outside at most.
    reached = fine[0] - step <= coarse[0] and coarse[-1] <= fine[-1] + step
    return step if aligned and max(steps) % step == 0 and reached else None


def _within(inner, outer):
    """Whether each number of a range is in another one."""
    return not inner or inner[0] in outer and inner[-1] in outer and (len(inner) < 2 or inner.step % outer.step == 0)


def intersection(left, right, sort):
    """The numbers that two ranges have, as a range."""
    first, second = _up(left._range), _up(right._range)
    low, high = max(first.start, second.start), min(first.stop, second.stop)
    shared = gcd(first.step, second.step)
    if high <= low or (first.start - second.start) % shared:
        return RangeIndex._of(range(0))
    step = first.step // shared * second.step
    # The first number of the one range that the other one has, counted in steps of the one.
    narrow = second.step // shared
    times = (second.start - first.start) // shared * pow(first.step // shared, -1, narrow) % narrow if narrow > 1 else 0
    start = first.start + times * first.step
    start += (low - start + step - 1) // step * step
    result = range(start, high, step)
    if left.step < 0 and right.step < 0 and sort is not None:
        result = result[::-1]
    return RangeIndex._of(result)


def remaining(index, source, sort):
    """Labels that are left of a range as a range again where they are evenly spaced; ascending unless nothing is to be sorted."""
    if not len(index):
        return index
    up = _up(source)
    labels = index._values if source.step > 0 else index._values[::-1]
    first, last = int(labels[0]), int(labels[-1])
    step = up.step if len(labels) == 1 else int(labels[1]) - first
    if last != first + step * (len(labels) - 1) or not (np.diff(labels) == step).all():
        return index
    stop = last + step
    if last == up[-1] and step == up.step:
        stop = up.stop
    elif stop > up[-1]:
        stop = up[-1] + up.step
    found = range(first, stop, step)
    return RangeIndex._of(found if source.step > 0 or sort is not False else found[::-1])
