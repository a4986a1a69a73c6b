def show(text):
    """Prints an expression and how its value shows itself, or the error."""
    try:
        print(f"{text} -> {eval(text)!r}")
    except Exception as error:
        print(f"{text} -> {type(error).__name__}: {error}")
