# attack: a profile function that loops
# expect: stopped cpu_limit
import sys


def profile(*args):
    while True:
        pass


sys.setprofile(profile)
len('x')
while True:
    pass
