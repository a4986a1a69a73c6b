# attack: a factorial of millions
# expect: stopped cpu_limit
import math

math.factorial(3_000_000)
