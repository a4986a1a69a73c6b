# attack: the repr of a list nested a million deep
# expect: raises RecursionError
x = []
for _ in range(1_000_000):
    x = [x]
repr(x)
