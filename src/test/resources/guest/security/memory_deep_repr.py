# attack: the repr of a list nested a million deep
# expect: raises MemoryError or SyntaxError or RecursionError or stopped memory_limit
x = []
for _ in range(1_000_000):
    x = [x]
repr(x)
