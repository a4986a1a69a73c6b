# attack: a function of the interpreter mapped for ever
# expect: stopped cpu_limit
import collections
import itertools

collections.deque(itertools.starmap(pow, itertools.repeat((2, 3))), maxlen=0)
