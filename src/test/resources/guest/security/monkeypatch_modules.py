# attack: modules of the library that the session itself uses, replaced
# expect: ends
# session: own
# limits: cpu_ms=500, wall_ms=4_000
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
