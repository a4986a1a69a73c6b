# attack: a predicate of the interpreter that is always true
# expect: stopped cpu_limit
import itertools

next(itertools.dropwhile(bool, itertools.repeat(1)))
