# attack: a profile function that loops
# expect: stopped cpu_limit
# session: own
import sys


def profile(*args):
    while True:
        pass


sys.setprofile(profile)
len('x')
while True:
    pass
