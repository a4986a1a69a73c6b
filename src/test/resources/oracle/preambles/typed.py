def t(make):
    """Prints what is made after the name of its type, or the error."""
    try:
        result = make()
        print(type(result).__name__, repr(result))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
