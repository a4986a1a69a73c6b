# attack: recursion without end
# expect: raises RecursionError
# limits: cpu_ms=5_000, wall_ms=60_000
def f():
    return f()


f()
