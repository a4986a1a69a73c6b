# attack: a pattern that backtracks for ever
# expect: completes, held
import re

# The interpreter's engine for expressions does not backtrack here.
assert not re.match(r"(a+)+$", "a" * 64 + "b")
print("held")
