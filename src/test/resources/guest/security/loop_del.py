# attack: a finalizer that loops
# expect: stopped cpu_limit
class A:
    def __del__(self):
        while True:
            pass


while True:
    A()
