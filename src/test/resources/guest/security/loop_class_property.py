# attack: an object that loops when it is asked for its class
# expect: stopped cpu_limit
class A:
    @property
    def __class__(self):
        while True:
            pass


x = A()
y = {'x': x}
isinstance(x, int)
x
