# attack: a loop that goes on in finally
# expect: stopped cpu_limit
def f():
    try:
        while True:
            pass
    finally:
        f()


f()
