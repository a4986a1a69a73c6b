# attack: a list extended by itself as it is read
# expect: stopped cpu_limit or memory_limit
x = [1]
x.extend(i for i in x)
