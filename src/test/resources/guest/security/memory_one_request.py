# attack: one request larger than the heap
# expect: stopped memory_limit or cpu_limit
x = bytearray(1_500_000_000)
