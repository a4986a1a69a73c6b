# attack: an asynchronous generator that refuses to end
# expect: stopped cpu_limit
async def forever():
    while True:
        try:
            while True:
                yield 1
        except BaseException:
            continue


g = forever()
while True:
    try:
        g.asend(None).send(None)
    except StopIteration:
        pass
