# attack: a text that doubles without end
# expect: stopped memory_limit or cpu_limit
x = "x" * 1_000_000
while True:
    x += x
