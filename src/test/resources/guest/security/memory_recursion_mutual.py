# attack: recursion without end by turns, told as the cause of another
# expect: raises ValueError
# limits: cpu_ms=10_000, wall_ms=60_000
def f():
    return g()


def g():
    return f()


try:
    f()
except RecursionError as error:
    raise ValueError("and so on") from error
