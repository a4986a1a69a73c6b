# attack: builtins that the session itself uses, replaced
# expect: ends
# session: own
import builtins


def forever(*arguments, **named):
    while True:
        pass


for name in ("isinstance", "len", "repr", "type", "str", "list", "getattr", "sorted", "exec", "eval", "compile", "iter", "next", "print"):
    setattr(builtins, name, forever)
builtins.print("x")
