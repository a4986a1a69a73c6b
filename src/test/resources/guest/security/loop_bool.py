# attack: a truth value that loops
# expect: stopped cpu_limit
class A:
    def __bool__(self):
        while True:
            pass


if A():
    pass
