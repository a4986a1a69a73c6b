# attack: a set of an endless iterator of one value
# expect: stopped cpu_limit
import itertools

set(itertools.repeat(1))
