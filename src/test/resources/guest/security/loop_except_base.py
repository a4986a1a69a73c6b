# attack: a loop that catches whatever stops it
# expect: stopped cpu_limit
while True:
    try:
        while True:
            pass
    except BaseException:
        continue
