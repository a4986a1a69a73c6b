# attack: codecs, pickles and marshalled code
# expect: completes, held
def refused(action, *errors):
    """Runs an action that has to fail with one of the errors."""
    try:
        result = action()
    except errors:
        return
    raise AssertionError(f"not refused: {result!r}")


import codecs
import marshal
import os
import pickle

class Evil:
    def __reduce__(self):
        return os.system, ("id",)

refused(lambda: pickle.loads(pickle.dumps(Evil())), OSError, pickle.PicklingError, AttributeError)
refused(lambda: pickle.loads(b"cposix\nsystem\n(S'id'\ntR."), OSError, AttributeError, ImportError)
refused(lambda: pickle.loads(b"c__graalpython__\nread_file\n(S'/etc/passwd'\ntR."), ImportError, AttributeError)
refused(lambda: pickle.loads(b"cjava\ntype\n(S'java.lang.System'\ntR."), ImportError, AttributeError)
exec(marshal.loads(marshal.dumps(compile("y = 1", "x", "exec"))))
refused(lambda: exec(codecs.decode("vzcbeg wnin", "rot13")), ImportError)
print("held")
