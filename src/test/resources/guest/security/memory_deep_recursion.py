# attack: recursion without end
# expect: raises RecursionError
# limits: cpu_ms=3_000, wall_ms=20_000
def f():
    return f()


f()
