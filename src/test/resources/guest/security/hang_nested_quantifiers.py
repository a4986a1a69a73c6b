# attack: nested quantifiers over a long text
# expect: completes, held
import re

# The interpreter's engine for expressions does not backtrack here.
assert not re.search(r"(x+x+)+y", "x" * 5000)
print("held")
