# attack: an instance check that loops, met by except
# expect: stopped cpu_limit
class M(type):
    def __instancecheck__(cls, instance):
        while True:
            pass

    def __subclasscheck__(cls, other):
        while True:
            pass


class E(Exception, metaclass=M):
    pass


isinstance(1, E)
