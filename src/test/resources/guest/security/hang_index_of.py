# attack: an index searched for ever
# expect: stopped cpu_limit
import itertools
import operator

operator.indexOf(itertools.repeat(0), 1)
