def check(run):
    """Prints what a run returns, or the error."""
    try:
        print(run())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
