# attack: a length that loops
# expect: stopped cpu_limit
class A:
    def __len__(self):
        while True:
            pass


len(A())
