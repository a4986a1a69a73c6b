# attack: a power whose computing no interrupt stops
# expect: stopped cpu_limit
10**10**8
