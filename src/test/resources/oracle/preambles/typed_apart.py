import warnings

warnings.simplefilter("ignore")


def show(make):
    """Prints the name of the type of what is made and below it the whole, or the error; a line sets it apart from the next."""
    try:
        result = make()
        print(type(result).__name__)
        print(result)
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
    print("--")
