import warnings

import pandas as pd


def show(make):
    """Prints what is made, or the error, and the warnings that were given."""
    with warnings.catch_warnings(record=True) as given:
        warnings.simplefilter("always")
        try:
            print(repr(make()))
        except Exception as error:
            print(type(error).__name__, str(error)[:200])
        for warning in given:
            print("   ", warning.category.__name__, str(warning.message)[:60])
