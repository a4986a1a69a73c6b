def show(make):
    """Prints how what is made shows itself, or the error."""
    try:
        print(repr(make()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
