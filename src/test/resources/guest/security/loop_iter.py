# attack: an iteration that loops before it begins
# expect: stopped cpu_limit
class A:
    def __iter__(self):
        while True:
            pass


for _ in A():
    pass
