# attack: an exception whose text loops
# expect: stopped cpu_limit
class E(Exception):
    def __str__(self):
        while True:
            pass


raise E()
