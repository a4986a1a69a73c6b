# attack: displaying without end
# expect: stopped cpu_limit or memory_limit
while True:
    display("x" * 100_000)
