# attack: generators and frames kept without end
# expect: stopped cpu_limit or memory_limit
def g(x):
    yield x


kept = []
while True:
    one = g(bytearray(10_000))
    next(one)
    kept.append(one)
