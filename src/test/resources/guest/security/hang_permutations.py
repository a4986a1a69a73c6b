# attack: permutations that are drained by a builtin
# expect: stopped cpu_limit
import itertools

max(itertools.permutations(range(20)))
