# attack: structures nested without end
# expect: stopped memory_limit or cpu_limit
x = []
while True:
    x = [x, bytearray(1000)]
