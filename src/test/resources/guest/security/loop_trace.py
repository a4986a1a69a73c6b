# attack: a trace function that loops
# expect: stopped cpu_limit
import sys


def trace(*args):
    while True:
        pass


sys.settrace(trace)


def f():
    return 1


f()
while True:
    pass
