# attack: a bundle of media types that never ends
# expect: stopped cpu_limit or memory_limit
class Bundle(dict):
    def items(self):
        while True:
            yield 'text/plain', 'x' * 100_000


class A:
    def _repr_mimebundle_(self, include, exclude):
        return Bundle()


A()
