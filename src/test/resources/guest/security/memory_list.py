# attack: a list that grows without end
# expect: stopped memory_limit or cpu_limit
x = []
while True:
    x.append([0] * 100_000)
