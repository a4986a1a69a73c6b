# attack: recursion through functions of the interpreter
# expect: raises RecursionError or MemoryError or stopped memory_limit or cpu_limit
# limits: cpu_ms=20_000, wall_ms=40_000
import functools


class A:
    def __eq__(self, other):
        return [self] == [other]

    def __hash__(self):
        return hash((self,))

    def __repr__(self):
        return "%r" % [sorted([self, self], key=lambda a: repr(a))]


for action in (lambda: A() == A(), lambda: hash(A()), lambda: functools.reduce(lambda a, b: a == b, [A(), A()])):
    try:
        action()
    except RecursionError:
        pass
repr(A())
