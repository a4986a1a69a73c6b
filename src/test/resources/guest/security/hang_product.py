# attack: a product that is drained by a builtin
# expect: stopped cpu_limit
import collections
import itertools

collections.deque(itertools.product(range(100), repeat=9), maxlen=0)
