# attack: an endless iterator drained by a builtin type
# expect: stopped cpu_limit
import collections

collections.deque(iter(int, 1), maxlen=0)
