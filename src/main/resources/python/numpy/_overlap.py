"""Whether two views of one buffer have an element in common: a bounded Diophantine equation in their steps."""

from math import gcd

import _kernel as K

from .exceptions import TooHardError


def _terms(array):
    """The lowest byte of an array, and its steps with how often each may be taken."""
    size = array.dtype.itemsize
    low, terms = K.array_offset(array._h) * size, []
    for extent, step in zip(array.shape, array.strides):
        if step < 0:
            low += (extent - 1) * step
        if extent > 1 and step:
            terms.append((abs(step), extent - 1))
    if size > 1:
        terms.append((1, size - 1))
    return low, terms


def overlap(a, b, max_work):
    """Whether some byte belongs to both arrays; gives up with an error after a number of steps unless that is -1.

    A byte of one is its lowest byte and multiples of its steps, so the question is whether a sum of bounded multiples of all
    steps reaches a number. From the largest step down, what is left must stay within reach and be divisible.
    """
    low_a, terms_a = _terms(a)
    low_b, terms_b = _terms(b)
    # Mirroring b's multiples makes all terms positive.
    target = low_b - low_a + sum([step * count for step, count in terms_b])
    merged = {}
    for step, count in terms_a + terms_b:
        merged[step] = merged.get(step, 0) + count
    terms = sorted(merged.items(), reverse=True)
    reach, divisors = [0], [0]
    for step, count in reversed(terms):
        reach.append(reach[-1] + step * count)
        divisors.append(gcd(divisors[-1], step))
    reach.reverse()
    divisors.reverse()
    work = [0]

    def reaches(at, rest):
        if rest == 0:
            return True
        if at == len(terms) or rest < 0 or rest > reach[at] or rest % divisors[at]:
            return False
        step, count = terms[at]
        most = min(count, rest // step)
        least = max(0, -(-(rest - reach[at + 1]) // step))
        for times in range(most, least - 1, -1):
            work[0] += 1
            if 0 < max_work < work[0]:
                raise TooHardError("Exceeded max_work")
            if reaches(at + 1, rest - times * step):
                return True
        return False

    if max_work == 0:
        raise TooHardError("Exceeded max_work")
    return reaches(0, target)
