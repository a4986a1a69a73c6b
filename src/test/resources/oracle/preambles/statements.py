def show(code):
    """Prints an expression with its value in both forms, or a statement that ran, or the error."""
    try:
        made = eval(code, globals())
        print(f"{code} -> {made!r}")
        if not isinstance(made, (tuple, list)):
            print(made)
    except SyntaxError:
        try:
            exec(code, globals())
            print("ok:", code)
        except Exception as error:
            print(f"{code}: {type(error).__name__}: {error}")
    except Exception as error:
        print(f"{code}: {type(error).__name__}: {error}")
