# attack: a hash that loops
# expect: stopped cpu_limit
class A:
    def __hash__(self):
        while True:
            pass


{A(): 1}
