# attack: the index of what a range does not hold
# expect: stopped cpu_limit
range(2**62).count(object())
