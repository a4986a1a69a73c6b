# attack: a join of texts without end
# expect: stopped cpu_limit or memory_limit
import itertools

''.join(itertools.repeat('x'))
