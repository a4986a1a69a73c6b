# attack: a membership test that never ends
# expect: stopped cpu_limit
import itertools

-1 in itertools.count()
