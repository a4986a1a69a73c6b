# attack: a reduction over an endless cycle
# expect: stopped cpu_limit
import itertools

all(itertools.cycle([1]))
