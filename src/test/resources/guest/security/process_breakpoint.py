# attack: debuggers, shells and help that wait for somebody
# expect: ends
def refused(action, *errors):
    """Runs an action that has to fail with one of the errors."""
    try:
        result = action()
    except errors:
        return
    raise AssertionError(f"not refused: {result!r}")


refused(breakpoint, BaseException)
refused(lambda: __import__("pdb").set_trace(), BaseException)
refused(lambda: __import__("pydoc").pager("x") or [].x, BaseException)
refused(lambda: input("? "), EOFError)
refused(lambda: __import__("getpass").getpass(), BaseException)
print("held")
