# attack: results whose rendering raises what is no ordinary error
# expect: ends
class A:
    def __repr__(self):
        raise BaseException("\ud800")


class B(BaseException):
    def __str__(self):
        raise SystemExit

    def __repr__(self):
        raise KeyboardInterrupt

    @property
    def __traceback__(self):
        raise ValueError


try:
    display(A())
except BaseException:
    pass
raise B
