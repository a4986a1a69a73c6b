# attack: products of large matrices
# expect: stopped cpu_limit or memory_limit
# limits: cpu_ms=1_000, wall_ms=20_000
import numpy as np

a = np.ones((2_000, 2_000))
while True:
    a @ a
