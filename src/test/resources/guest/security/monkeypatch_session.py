# attack: the session's own modules, patched by its guest
# expect: completes, held
# session: own
def refused(action, *errors):
    """Runs an action that has to fail with one of the errors."""
    try:
        result = action()
    except errors:
        return
    raise AssertionError(f"not refused: {result!r}")


import json
import sys

import _sandframe.session

json.dumps = json.JSONEncoder.default = lambda *args, **kwargs: "patched"
_sandframe.session.flush = lambda: None
sys.modules["json"] = None
sys.stdout.write("")
print("held")
