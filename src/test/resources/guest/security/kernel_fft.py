# attack: a transform whose length is a large prime
# expect: stopped cpu_limit or memory_limit
# limits: cpu_ms=1_000, wall_ms=20_000
import numpy as np

a = np.ones(1_999_993)
while True:
    np.fft.fft(a)
