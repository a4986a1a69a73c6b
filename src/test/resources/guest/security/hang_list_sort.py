# attack: a sort with a key that never ends
# expect: stopped cpu_limit
class Slow:
    def __lt__(self, other):
        while True:
            pass


sorted([Slow(), Slow()])
