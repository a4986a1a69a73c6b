# attack: modules of the library that the session itself uses, replaced
# expect: raises ZeroDivisionError
# session: own
# limits: cpu_ms=5_000, wall_ms=20_000
import sys


def forever(*arguments, **named):
    while True:
        pass


import ast
import io
import linecache
import traceback

for module in (ast, linecache, traceback, io):
    for name in list(vars(module)):
        if callable(getattr(module, name)) and not name.startswith("__"):
            try:
                setattr(module, name, forever)
            except (TypeError, AttributeError):
                pass
sys.modules.clear()
1 / 0
