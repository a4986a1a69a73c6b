# attack: an import function that loops, put in the builtins
# expect: stopped cpu_limit
# session: own
import builtins


def forever(*args, **kwargs):
    while True:
        pass


builtins.__import__ = forever
import json
