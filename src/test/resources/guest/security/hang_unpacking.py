# attack: an endless iterator unpacked into names
# expect: stopped cpu_limit or memory_limit
import itertools

a, *b = itertools.repeat(1)
