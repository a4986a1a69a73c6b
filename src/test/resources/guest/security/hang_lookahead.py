# attack: a lookahead that backtracks for ever
# expect: stopped cpu_limit
import re

while True:
    re.match(r'(?=(a+)+$)(?=(a*)*b)(a+)+\1c', 'a' * 3000)
