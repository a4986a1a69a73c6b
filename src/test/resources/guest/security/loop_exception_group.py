# attack: except* that swallows what stops it
# expect: stopped cpu_limit
while True:
    try:
        try:
            while True:
                pass
        except* BaseException:
            pass
    except BaseException:
        pass
