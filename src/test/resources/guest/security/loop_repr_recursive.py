# attack: a result whose repr calls itself and swallows
# expect: stopped cpu_limit
class A:
    def __repr__(self):
        while True:
            try:
                return repr(self)
            except BaseException:
                continue


A()
