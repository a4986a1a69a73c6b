# attack: a hook that hears of every event and loops
# expect: stopped cpu_limit
# session: own
import sys


def hook(event, arguments):
    while True:
        pass


sys.addaudithook(hook)
open('x', 'w')
import colorsys
while True:
    pass
