# attack: a binomial coefficient of millions
# expect: stopped cpu_limit
import math

math.comb(20_000_000, 10_000_000)
