# attack: the functions behind the facade's importer, called with anything
# expect: completes, held
import sys

found = []
for finder in sys.meta_path:
    for method in ("find_spec", "exec_module"):
        for cell in getattr(getattr(finder, method, None), "__closure__", None) or ():
            try:
                found.append(cell.cell_contents)
            except ValueError:
                pass
read = [one for one in found if type(one).__module__ == "polyglot"]
assert len(read) == 2
for arguments in ((), (1,), (None,), ("x", "y"), (b"numpy",), ("",), ("..",), ("/etc/passwd",), ("numpy/../../application",), ("numpy\0",), ("numpy.",),
                  ("pandas" + ".x" * 10_000,), ("META-INF.MANIFEST",), ("../dev/sand" + "frame",), (object(),), ("_sandframe.bootstrap",), ("\ud800",)):
    for function in read:
        try:
            answer = function(*arguments)
            assert len(answer) == 0 or arguments == ("_sandframe.bootstrap",), arguments
        except Exception as error:
            assert "java" not in str(error).lower() and "index" not in str(error).lower(), (arguments, error)
print("held")
