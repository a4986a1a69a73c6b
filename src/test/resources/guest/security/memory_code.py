# attack: code compiled without end
# expect: stopped cpu_limit or memory_limit
kept = []
while True:
    kept.append(compile('x = %d\n' % len(kept) * 1000, 'x', 'exec'))
