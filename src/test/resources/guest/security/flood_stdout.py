# attack: printing without end
# expect: stopped cpu_limit or wall_limit
while True:
    print("x" * 1000)
