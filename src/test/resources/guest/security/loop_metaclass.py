# attack: a class whose type loops when it is asked for its name
# expect: stopped cpu_limit
class M(type):
    @property
    def __name__(cls):
        while True:
            pass


class A(metaclass=M):
    pass


x = A()
x.__class__.__name__
