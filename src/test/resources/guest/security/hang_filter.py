# attack: a filter that lets nothing through
# expect: stopped cpu_limit
import itertools

next(filter(None, itertools.repeat(0)))
