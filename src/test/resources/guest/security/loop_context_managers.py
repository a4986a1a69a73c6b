# attack: context managers that swallow what stops them
# expect: stopped cpu_limit
import contextlib

while True:
    with contextlib.suppress(BaseException):
        while True:
            pass
