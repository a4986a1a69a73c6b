# attack: a field of a billion characters
# expect: stopped cpu_limit or memory_limit
while True:
    "%*d" % (10**9, 1)
