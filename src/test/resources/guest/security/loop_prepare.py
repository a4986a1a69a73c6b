# attack: a metaclass that loops before the body
# expect: stopped cpu_limit
class M(type):
    @classmethod
    def __prepare__(cls, name, bases):
        while True:
            pass


class A(metaclass=M):
    pass
