# attack: leaving from where nobody expects it
# expect: completes, held
def refused(action, *errors):
    """Runs an action that has to fail with one of the errors."""
    try:
        result = action()
    except errors:
        return
    raise AssertionError(f"not refused: {result!r}")


import os
import sys


class Leaving:
    def __repr__(self):
        sys.exit(3)

    def __del__(self):
        os._exit(4)

    def __eq__(self, other):
        raise SystemExit

    def __len__(self):
        quit()

    def __hash__(self):
        exit(5)


one = Leaving()
for action in (lambda: repr(one), lambda: one == 1, lambda: len(one), lambda: {one: 1}):
    refused(action, SystemExit)
del one
import gc

gc.collect()
print("held")
