# attack: the common divisor of neighbours in a huge Fibonacci sequence
# expect: stopped cpu_limit
import math

a, b = 1, 1
for _ in range(23):
    a, b = a * a + b * b, b * (2 * a - b) if a > b else a * b + 1
math.gcd((1 << 30_000_000) + 1, 3**18_000_000)
