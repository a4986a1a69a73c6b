# attack: more digits than the interpreter can count
# expect: stopped memory_limit, state kept
try:
    "%.2147483647f" % 1.5
except BaseException:
    pass
print("out")
