# attack: recursion that swallows every exception
# expect: stopped cpu_limit
def again():
    try:
        again()
    except BaseException:
        pass
    again()


while True:
    try:
        again()
    except BaseException:
        pass
