# attack: a list of an endless generator
# expect: stopped memory_limit or cpu_limit
x = list(iter(object, 1))
