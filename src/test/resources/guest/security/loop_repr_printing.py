# attack: a result whose repr prints without end
# expect: stopped cpu_limit
class A:
    def __repr__(self):
        while True:
            print('x' * 1000)


A()
