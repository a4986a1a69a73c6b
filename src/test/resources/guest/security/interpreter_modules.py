# attack: the interpreter behind Python, by import, by re-import and by walking
# expect: completes, held
def refused(action, *errors):
    """Runs an action that has to fail with one of the errors."""
    try:
        result = action()
    except errors:
        return
    raise AssertionError(f"not refused: {result!r}")


import importlib
import sys

names = ("__graalpython__", "polyglot", "_polyglot", "java", "jarray", "java.lang", "pip_hook")
for name in names:
    refused(lambda: __import__(name), ImportError)
    refused(lambda: importlib.import_module(name), ImportError)
    assert name not in sys.modules
# An attacker takes the importer away that refuses them.
sys.meta_path[:] = [finder for finder in sys.meta_path if "Hidden" not in getattr(finder, "__name__", "")]
for name in names[:5]:
    sys.modules.pop(name, None)
    try:
        module = importlib.import_module(name)
    except ImportError:
        continue
    for door in "eval type import_value export_value extend read_file run_path dis add_to_classpath register_interop_type".split():
        assert not hasattr(module, door), (name, door)
    try:
        importlib.reload(module)
    except Exception:
        pass
    assert not hasattr(module, "eval") and not hasattr(module, "type"), name
print("held")
