# attack: nested quantifiers over a long text
# expect: stopped cpu_limit
import re

re.search(r"(x+x+)+y", "x" * 5000)
