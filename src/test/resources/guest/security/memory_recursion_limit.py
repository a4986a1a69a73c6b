# attack: recursion with the limit put out of reach
# expect: raises RecursionError or MemoryError or stopped memory_limit or cpu_limit
# limits: cpu_ms=20_000, wall_ms=40_000
# session: own
import sys

sys.setrecursionlimit(2**31 - 1)


def f(n):
    return f(n + 1) + 1


f(0)
