# attack: the host's side by the names that other sandboxes give it (as in CVE-2025-68668)
# expect: completes, held
def refused(action, *errors):
    """Runs an action that has to fail with one of the errors."""
    try:
        result = action()
    except errors:
        return
    raise AssertionError(f"not refused: {result!r}")


for name in (
    "js", "pyodide", "pyodide_js", "_pyodide", "_pyodide_core", "micropip", "pyodide.code", "pyodide.ffi", "java.lang", "java.io", "javax", "jpype",
    "polyglot", "__graalpython__", "org.python", "jnius", "py4j.java_gateway", "_java", "graalpy", "browser", "IPython", "google.colab", "pydevd",
    "_pydevd_bundle", "debugpy", "pip", "ensurepip._bundled", "cffi", "_cffi_backend", "ctypes", "_testcapi", "_xxsubinterpreters", "_interpreters",
    "_testinternalcapi", "_winapi", "msvcrt", "nt", "syslog", "spwd", "nis", "ossaudiodev", "_posixshmem", "multiprocessing.shared_memory",
):
    try:
        module = __import__(name, fromlist=["x"])
    except (ImportError, OSError, PermissionError):
        continue
    for door in ("run_js", "eval_code", "globalThis", "type", "System", "Runtime", "JavaGateway", "autoclass", "create", "run_string", "SharedMemory"):
        found = getattr(module, door, None)
        if found is not None:
            refused(lambda: found("x"), Exception)
for name in ("js", "java", "Java", "Polyglot", "process", "globalThis", "window", "__java__", "get_ipython", "__builtin__", "__loader__.__java__"):
    refused(lambda: eval(name), NameError, AttributeError, SyntaxError)
print("held")
