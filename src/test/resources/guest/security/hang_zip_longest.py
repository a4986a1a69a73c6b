# attack: two endless iterators zipped by a builtin
# expect: stopped cpu_limit
import itertools

any(zip(itertools.repeat(0), iter(int, 1)) is None for _ in itertools.count())
