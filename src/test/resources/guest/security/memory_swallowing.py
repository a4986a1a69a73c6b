# attack: memory errors swallowed one after the other
# expect: stopped memory_limit or cpu_limit
x = []
while True:
    try:
        x.append(bytearray(10_000_000))
    except MemoryError:
        pass
