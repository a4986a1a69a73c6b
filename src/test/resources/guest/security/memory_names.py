# attack: names bound without end
# expect: stopped cpu_limit or memory_limit
i = 0
while True:
    globals()['name%d' % i] = i
    i += 1
