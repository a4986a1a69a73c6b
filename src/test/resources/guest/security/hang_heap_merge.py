# attack: a merge of endless streams
# expect: stopped cpu_limit
import collections
import heapq
import itertools

collections.deque(heapq.merge(itertools.repeat(1), itertools.repeat(2)), maxlen=0)
