# attack: an iterator advanced to where it never comes
# expect: stopped cpu_limit
import itertools

next(itertools.islice(itertools.count(), 2**31 - 2, None))
