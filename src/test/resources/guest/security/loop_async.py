# attack: a coroutine that never awaits
# expect: stopped cpu_limit
async def main():
    while True:
        pass


main().send(None)
