# attack: a generator that refuses to be closed
# expect: stopped cpu_limit
def g():
    while True:
        try:
            yield 1
        except BaseException:
            pass


for _ in g():
    pass
