# attack: texts interned without end
# expect: stopped cpu_limit or memory_limit
import sys

i = 0
while True:
    sys.intern('x' * 10_000 + str(i))
    i += 1
