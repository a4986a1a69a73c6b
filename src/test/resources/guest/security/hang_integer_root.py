# attack: the root of an integer of millions of bits
# expect: stopped cpu_limit
import math

while True:
    math.isqrt((1 << 20_000_000) + 1)
