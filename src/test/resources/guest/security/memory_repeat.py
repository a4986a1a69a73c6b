# attack: a repetition larger than the heap
# expect: stopped memory_limit or cpu_limit
x = [0] * (1 << 30)
