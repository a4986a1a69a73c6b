# attack: recursion without end where what is held fills the heap, so that every collection looks at each call
# expect: raises RecursionError or stopped memory_limit or cpu_limit
# limits: cpu_ms=3_000, wall_ms=30_000
held = []
try:
    while True:
        held.append(bytearray(4_000_000))
except MemoryError:
    pass


def f():
    return f()


f()
