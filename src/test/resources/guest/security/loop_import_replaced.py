# attack: an import function that loops, put in the builtins
# expect: stopped cpu_limit
import builtins


def forever(*args, **kwargs):
    while True:
        pass


builtins.__import__ = forever
import json
