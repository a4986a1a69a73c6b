# attack: importers, loaders and path hooks that were taken from elsewhere
# expect: completes, held
def refused(action, *errors):
    """Runs an action that has to fail with one of the errors."""
    try:
        result = action()
    except errors:
        return
    raise AssertionError(f"not refused: {result!r}")


import importlib.machinery
import importlib.util
import os
import sys
import zipimport

os.makedirs("evil", exist_ok=True)
with open("evil/payload.py", "w") as file:
    file.write("import os\nreached = os.system\n")
sys.path.insert(0, os.path.abspath("evil"))
import payload

refused(lambda: payload.reached("id"), OSError)
refused(lambda: importlib.machinery.SourceFileLoader("x", "/etc/passwd").load_module(), OSError, ImportError)
refused(lambda: importlib.machinery.SourceFileLoader("x", "/etc/passwd").get_data("/etc/passwd"), OSError)
refused(lambda: importlib.machinery.ExtensionFileLoader("x", "evil/x.so").create_module(importlib.util.spec_from_loader("x", None)),
        ImportError, OSError, AttributeError, TypeError)
refused(lambda: zipimport.zipimporter("/etc/passwd"), ImportError, OSError)
sys.path[:0] = ["/", "/etc", "/proc/self/cwd"]
refused(lambda: __import__("passwd"), ImportError)


class Finder:
    @staticmethod
    def find_spec(name, path=None, target=None):
        if name != "conjured":
            return None
        return importlib.util.spec_from_loader("java", importlib.machinery.BuiltinImporter)


sys.meta_path.insert(0, Finder)
try:
    import conjured

    for door in ("type", "add_to_classpath", "java"):
        assert getattr(conjured, door, None) is None, door
except ImportError:
    pass
sys.meta_path[:] = [finder for finder in sys.meta_path if finder is not Finder]
sys.path[:] = [place for place in sys.path if place not in ("/", "/etc", "/proc/self/cwd", os.path.abspath("evil"))]
print("held")
