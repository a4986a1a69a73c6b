def t(make):
    """Prints how what is made shows itself, or the beginning of the error."""
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, str(error)[:200])
