# attack: a search of a range for what is no number
# expect: stopped cpu_limit
object() in range(2**62)
