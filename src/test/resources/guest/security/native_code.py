# attack: native code
# expect: completes, held
def refused(action, *errors):
    """Runs an action that has to fail with one of the errors."""
    try:
        result = action()
    except errors:
        return
    raise AssertionError(f"not refused: {result!r}")


for module in ("ctypes", "_ctypes", "cffi", "_cffi_backend", "_posixshmem", "_multiprocessing", "_crypt"):
    refused(lambda: __import__(module), ImportError)
import _imp

for name in ("create_dynamic", "exec_dynamic"):
    assert not hasattr(_imp, name) or refused(lambda: getattr(_imp, name)(None), ImportError, TypeError) is None
import importlib.machinery

refused(lambda: importlib.machinery.ExtensionFileLoader("x", "/tmp/x.so").create_module(None), ImportError, AttributeError, TypeError)
print("held")
