# attack: finally within finally, twenty deep
# expect: stopped cpu_limit
def held(depth):
    try:
        while True:
            pass
    finally:
        if depth:
            held(depth - 1)


while True:
    try:
        held(20)
    except BaseException:
        continue
