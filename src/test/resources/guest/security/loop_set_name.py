# attack: an attribute that loops when its class is made
# expect: stopped cpu_limit
class D:
    def __set_name__(self, owner, name):
        while True:
            pass


class A:
    d = D()
