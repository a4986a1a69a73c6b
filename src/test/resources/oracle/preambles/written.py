def write(obj, key, value, place="loc"):
    """Prints a copy of an object after a value is written to it, or the error."""
    obj = obj.copy()
    try:
        getattr(obj, place)[key] = value
        print(obj)
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
