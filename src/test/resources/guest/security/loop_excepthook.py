# attack: loops in every hook that the interpreter calls
# expect: stopped cpu_limit
import sys


def hook(*args):
    while True:
        pass


sys.excepthook = sys.unraisablehook = sys.displayhook = hook
while True:
    pass
