# attack: a dictionary that grows without end
# expect: stopped memory_limit or cpu_limit
x = {}
while True:
    x[len(x)] = bytearray(10_000)
