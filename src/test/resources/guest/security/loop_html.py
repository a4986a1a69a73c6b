# attack: a result whose rendering loops
# expect: stopped cpu_limit
class A:
    def _repr_html_(self):
        while True:
            pass


A()
