# attack: the repr of a list nested a million deep
# expect: raises MemoryError or SyntaxError or RecursionError or stopped memory_limit or cpu_limit
# limits: cpu_ms=5_000, wall_ms=20_000
x = []
for _ in range(1_000_000):
    x = [x]
repr(x)
