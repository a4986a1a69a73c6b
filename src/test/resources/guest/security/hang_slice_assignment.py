# attack: an endless iterator written into a slice
# expect: stopped cpu_limit or memory_limit
import itertools

x = []
x[:] = itertools.repeat(1)
