# attack: a fold that never ends
# expect: stopped cpu_limit
import functools
import itertools
import operator

functools.reduce(operator.and_, itertools.repeat(1))
