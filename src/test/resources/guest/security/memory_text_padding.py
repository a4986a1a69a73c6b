# attack: a text padded to a width that the interpreter cannot count
# expect: stopped memory_limit, state kept
try:
    "a".center(2**31 - 1)
except BaseException:
    pass
print("out")
