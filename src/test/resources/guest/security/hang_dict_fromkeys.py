# attack: a dictionary of the same key for ever
# expect: stopped cpu_limit
import itertools

dict.fromkeys(itertools.repeat(1))
