# attack: exceptions of every kind through a kernel that calls back
# expect: completes, held
def refused(action, *errors):
    """Runs an action that has to fail with one of the errors."""
    try:
        result = action()
    except errors:
        return
    raise AssertionError(f"not refused: {result!r}")


import pandas as pd


def f(x):
    raise SystemExit


for _ in range(3):
    refused(lambda: pd.Series([1, 2]).apply(f), SystemExit)
    refused(lambda: pd.Series([1, 2]).map(lambda x: 1 / 0), ZeroDivisionError)


class Own(BaseException):
    pass


def g(x):
    raise Own


refused(lambda: pd.DataFrame({'a': [1]}).apply(g), Own)
print('held')
