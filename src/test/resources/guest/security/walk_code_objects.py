# attack: code objects made by hand
# expect: ends
def refused(action, *errors):
    """Runs an action that has to fail with one of the errors."""
    try:
        result = action()
    except errors:
        return
    raise AssertionError(f"not refused: {result!r}")


import types


def f():
    return 1


code = f.__code__
for change in (
    dict(co_code=b"\xff" * 100), dict(co_code=b""), dict(co_stacksize=2**31 - 1), dict(co_nlocals=10**6), dict(co_consts=()), dict(co_names=()),
    dict(co_argcount=99), dict(co_flags=0xffff), dict(co_varnames=("a",) * 1000), dict(co_firstlineno=-5), dict(co_filename="/etc/passwd"),
    dict(co_cellvars=("x",) * 99), dict(co_freevars=("x",)), dict(co_exceptiontable=b"\xff" * 9), dict(co_linetable=b"\xff" * 9),
):
    try:
        made = code.replace(**change)
        types.FunctionType(made, {})()
    except Exception as error:
        assert "java" not in str(error) and "graal" not in str(error).lower(), error
try:
    exec(code.replace(co_filename="/etc/passwd"))
    g = types.FunctionType(compile("1/0", "/etc/passwd", "exec"), {})
    g()
except ZeroDivisionError:
    import traceback

    assert "root:" not in traceback.format_exc()
import marshal

for data in (b"c", b"c" + b"\xff" * 200, b"[\xff\xff\xff\x7f", b"s\xff\xff\xff\x7f", b"r\0\0\0\0", b"(\xff\xff\xff\x7f", b"C" * 100, b"B\xff\xff\xff\x7f"):
    try:
        loaded = marshal.loads(data)
        exec(loaded)
    except Exception as error:
        assert "java" not in str(error).lower() and "graal" not in str(error).lower(), (data, error)
refused(lambda: types.CodeType(1), TypeError)
print("held")
