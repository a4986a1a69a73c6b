# attack: patterns too large for the interpreter's engine
# expect: completes, held
# limits: cpu_ms=5_000, wall_ms=30_000
import re

for pattern, errors in (
    ("a" * 1_000_000, (re.error, MemoryError)),
    ("(" * 60_000 + ")" * 60_000, RecursionError),
    (b"(?:" * 60_000 + b")" * 60_000, RecursionError),
):
    try:
        re.compile(pattern)
    except errors:
        continue
    raise AssertionError(pattern[:10])
print("held")
