# attack: printing to standard error without end
# expect: stopped cpu_limit or wall_limit
import sys

while True:
    print("x" * 1000, file=sys.stderr)
