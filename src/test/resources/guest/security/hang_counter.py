# attack: counting one thing without end
# expect: stopped cpu_limit
import collections
import itertools

collections.Counter(itertools.repeat(1))
