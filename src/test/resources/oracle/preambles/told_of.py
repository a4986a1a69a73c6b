import warnings


def tell(what, make):
    """Prints how what is made shows itself, or the error, after what it is, and the warnings that were given."""
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        try:
            print(what, "->", repr(make()))
        except Exception as error:
            print(what, "->", f"{type(error).__name__}: {error}")
    for one in told:
        print("   ", one.category.__name__, one.message)
