# attack: a context manager that never lets go
# expect: stopped cpu_limit
class A:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        while True:
            pass


with A():
    1 / 0
