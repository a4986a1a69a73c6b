# attack: builtins that the session itself uses, taken away
# expect: completes, held
# session: own
import builtins

say = print
for name in "isinstance len repr type str list getattr sorted exec eval compile iter next dict id".split():
    delattr(builtins, name)
say("held")
