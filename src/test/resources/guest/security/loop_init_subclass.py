# attack: a class whose making loops
# expect: stopped cpu_limit
class A:
    def __init_subclass__(cls):
        while True:
            pass


class B(A):
    pass
