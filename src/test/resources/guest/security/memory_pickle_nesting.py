# attack: a pickle nested deeper than the stack
# expect: raises RecursionError or UnpicklingError or stopped memory_limit or cpu_limit
# limits: cpu_ms=20_000, wall_ms=40_000
import pickle

pickle.loads(b']' * 5_000_000 + b'a' * 4_999_999 + b'.')
x = []
for _ in range(200_000):
    x = [x]
pickle.dumps(x)
