# attack: the digits of a huge integer
# expect: stopped cpu_limit
import sys

sys.set_int_max_str_digits(0)
number = 7 ** 3_000_000
while True:
    str(number)
