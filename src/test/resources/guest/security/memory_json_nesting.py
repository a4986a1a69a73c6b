# attack: JSON nested deeper than the stack
# expect: raises RecursionError or JSONDecodeError or stopped memory_limit
import json

json.loads('[' * 1_000_000)
