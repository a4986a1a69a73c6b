# attack: recursion without end
# expect: raises RecursionError
def f():
    return f()


f()
