# attack: huge texts kept in spite of every memory error
# expect: stopped cpu_limit or memory_limit
kept = []
while True:
    try:
        kept.append("a" * 2**26 + str(len(kept)))
    except MemoryError:
        continue
