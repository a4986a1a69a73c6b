# attack: file names and functions in the tracebacks of errors from every depth
# expect: completes, held
import json
import traceback

import numpy as np
import pandas as pd

ERRORS = []
for action in (
    lambda: pd.DataFrame({"a": [1]})["b"], lambda: pd.read_csv("nothing.csv"), lambda: np.zeros(3).reshape(7), lambda: json.loads("{"),
    lambda: pd.Series(["x"]).astype(int), lambda: __import__("nothing_here"), lambda: open("/etc/passwd"), lambda: pd.merge(1, 2),
    lambda: __import__("_kernel").array_zeros(), lambda: eval("("), lambda: int("x"), lambda: pd.to_datetime("never"), lambda: 1 / 0,
):
    try:
        action()
    except Exception:
        ERRORS.append(traceback.format_exc())
for text in ERRORS:
    for line in text.splitlines():
        if line.strip().startswith("File "):
            place = line.split('"')[1]
            assert place.startswith(("<", "/usr/lib/python3")), line
    for secret in ("java.", "com.oracle", "dev.sand" + "frame", "/root", "/work", ".java:", "Truffle"):
        assert secret not in text, text
assert len(ERRORS) == 13
print("held")
