# attack: a sum of zeros without end
# expect: stopped cpu_limit
import itertools

sum(itertools.repeat(0))
