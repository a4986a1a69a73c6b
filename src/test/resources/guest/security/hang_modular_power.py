# attack: a modular power of huge numbers
# expect: stopped cpu_limit or memory_limit
pow(3, 1 << 300_000, (1 << 300_000) + 1)
