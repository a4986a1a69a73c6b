# attack: eigenvalues of a large matrix
# expect: stopped cpu_limit or memory_limit
# limits: cpu_ms=1_000, wall_ms=20_000
import numpy as np

a = np.random.default_rng(1).random((1_000, 1_000))
while True:
    np.linalg.eig(a)
