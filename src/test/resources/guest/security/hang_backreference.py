# attack: a pattern with a backreference that backtracks for ever
# expect: stopped cpu_limit
import re

re.match(r'(?:(a|a)*)*\1b', 'a' * 40 + 'c')
re.match(r'^(a+)+\1$', 'a' * 200 + 'b')
while True:
    re.search(r'(.*)(.*)(.*)(.*)(.*)[^x]\1\2y', 'x' * 500)
