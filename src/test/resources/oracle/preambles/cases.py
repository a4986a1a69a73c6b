import warnings

import numpy as np
import pandas as pd

SCOPE = {"np": np, "pd": pd}


def run(code):
    """Prints code with what it gives, the dtypes of that, or the error, and the warnings that were given."""
    print(">>>", code)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            try:
                compiled = compile(code, "<case>", "eval")
            except SyntaxError:
                exec(code, SCOPE)
            else:
                result = eval(compiled, SCOPE)
                if result is not None:
                    print(repr(result))
                if hasattr(result, "dtypes"):
                    dtypes = result.dtypes
                    print("   ", dtypes if not isinstance(dtypes, pd.Series) else dtypes.tolist())
        except Exception as error:
            print(f"{type(error).__name__}: {error}")
    for one in caught:
        print("   ", one.category.__name__, one.message)
