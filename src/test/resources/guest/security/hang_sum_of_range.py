# attack: a builtin that loops over a range inside the interpreter
# expect: stopped cpu_limit
sum(range(10**10))
