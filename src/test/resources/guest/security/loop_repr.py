# attack: a result whose repr loops
# expect: stopped cpu_limit
class A:
    def __repr__(self):
        while True:
            pass


A()
