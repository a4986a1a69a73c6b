# attack: dunder walks past a filter of attribute names (as in CVE-2025-5120 and CVE-2025-68668)
# expect: completes, held
def refused(action, *errors):
    """Runs an action that has to fail with one of the errors."""
    try:
        result = action()
    except errors:
        return
    raise AssertionError(f"not refused: {result!r}")


walk = "__cl" + "ass__", "__ba" + "se__", "__subcl" + "asses__"
root = getattr(getattr((), walk[0]), walk[1])
for cls in getattr(root, walk[2])():
    loader = getattr(cls, "load_module", None)
    if loader is not None:
        try:
            posix = loader("posix")
        except Exception:
            continue
        refused(lambda: posix.system("id"), OSError, AttributeError, TypeError)
print("held")
