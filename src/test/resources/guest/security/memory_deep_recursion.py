# attack: recursion without end
# expect: raises RecursionError or stopped cpu_limit
# limits: cpu_ms=3_000, wall_ms=20_000
# A RecursionError comes within a third of a second as a rule; one run in two ran to its limit instead, and why is not known yet.
def f():
    return f()


f()
