# attack: an attribute that loops
# expect: stopped cpu_limit
class A:
    def __getattribute__(self, name):
        while True:
            pass


A().x
