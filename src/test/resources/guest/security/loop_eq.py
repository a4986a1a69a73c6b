# attack: a comparison that loops
# expect: stopped cpu_limit
class A:
    def __eq__(self, other):
        while True:
            pass


[A()].index(A())
