# attack: a pattern that backtracks for ever
# expect: stopped cpu_limit
import re

re.match(r"(a+)+$", "a" * 64 + "b")
