# attack: classes made without end
# expect: stopped cpu_limit or memory_limit
kept = []
while True:
    kept.append(type('A', (), {'x': bytearray(1000)}))
