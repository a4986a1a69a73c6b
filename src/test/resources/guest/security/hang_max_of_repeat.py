# attack: an endless iterator reduced by a builtin
# expect: stopped cpu_limit
import itertools

max(itertools.repeat(1))
