# attack: warnings without end
# expect: stopped cpu_limit or wall_limit
import warnings

warnings.simplefilter("always")
while True:
    warnings.warn("again")
