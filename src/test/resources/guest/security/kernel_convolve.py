# attack: a convolution of large arrays
# expect: stopped cpu_limit or memory_limit
# limits: cpu_ms=1_000, wall_ms=20_000
import numpy as np

a = np.ones(1_000_000)
np.convolve(a, a)
np.correlate(a, a, 'full')
while True:
    pass
