# attack: an object that never ends its items
# expect: stopped cpu_limit
class Endless(dict):
    def __init__(self):
        super().__init__(a=1)

    def items(self):
        while True:
            yield "a", 1


import json

json.dumps(Endless())
