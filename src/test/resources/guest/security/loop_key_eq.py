# attack: a name of the session whose comparison loops
# expect: stopped cpu_limit
# session: own
class A(str):
    __hash__ = str.__hash__

    def __eq__(self, other):
        while True:
            pass


globals()[A('x')] = 1
globals()[A('before_the_attack')] = 2
x
while True:
    pass
