# attack: a pattern that unfolds to billions of states
# expect: raises RecursionError or stopped memory_limit or cpu_limit
# limits: cpu_ms=3_000, wall_ms=10_000
import re

re.compile('((((a{1,1000}){1,1000}){1,1000}){1,1000}){1,1000}').match('a' * 100_000)
re.compile('(' * 100_000 + ')' * 100_000)
