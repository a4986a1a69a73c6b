# attack: builtins that the session itself uses, replaced
# expect: stopped cpu_limit, state kept
# session: own
# limits: cpu_ms=500, wall_ms=4_000
import builtins


def forever(*arguments, **named):
    while True:
        pass


for name in ("isinstance", "len", "repr", "type", "str", "list", "getattr", "sorted", "exec", "eval", "compile", "iter", "next", "print"):
    setattr(builtins, name, forever)
builtins.print("x")
