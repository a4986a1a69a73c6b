# attack: keys that all have the same hash
# expect: stopped cpu_limit
class Key:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        return self is other


table = {}
while True:
    table[Key()] = 1
