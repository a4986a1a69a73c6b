def show(make):
    """Prints what is made, or the error; a line sets it apart from the next."""
    try:
        print(make())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
    print("--")
