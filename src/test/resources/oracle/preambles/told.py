def t(make):
    """Prints a text as it is and anything else as it shows itself, or the error."""
    try:
        made = make()
        print(made if isinstance(made, str) else repr(made))
    except BaseException as error:
        print(type(error).__name__, "|", error)
