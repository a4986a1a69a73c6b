# attack: an integer of millions of digits
# expect: stopped cpu_limit
import sys

sys.set_int_max_str_digits(0)
while True:
    int("7" * 5_000_000)
