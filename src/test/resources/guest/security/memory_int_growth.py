# attack: an integer squared without end
# expect: stopped cpu_limit or memory_limit
x = 3
while True:
    x *= x
