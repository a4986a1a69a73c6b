"""Runs code as a notebook's cell: names last, the last expression's value is shown, results are rendered by media type."""

import builtins
import sys
from ast import PyCF_ONLY_AST

# Bound here: code that replaces a builtin does so for itself.
from builtins import BaseException, Exception, SyntaxError, SystemExit, bytearray, bytes, compile, eval, exec, getattr, id
from builtins import isinstance, len, list, repr, str, tuple, type

from _sandframe.repairs import flush_files
from _sandframe.tracebacks import line_in, remember, text_of

_HIDDEN_NAMES = {"__name__", "__builtins__", "__annotations__", "__doc__", "__warningregistry__"}
_MEDIA = (
    ("_repr_html_", "text/html"),
    ("_repr_svg_", "image/svg+xml"),
    ("_repr_png_", "image/png"),
    ("_repr_json_", "application/json"),
)
_type_name = vars(type)["__name__"].__get__
_count = 0
_results = []
_shown = {}
_modules = sys.modules


def display(*values, **_):
    """Shows values as results of the execution, as in a notebook."""
    for value in values:
        _results.append(_bundle(value))


builtins.display = display


def execute(code, names):
    """Runs code in a dictionary of names.

    Returns None, or [type name, text, traceback, line or None] of the exception that it raised. The results wait in
    take_results().
    """
    global _count
    _count += 1
    _results.clear()
    file = f"<execution {_count}>"
    names["__name__"] = "__main__"
    # Which warnings were told is kept by the number of the line, which each execution counts anew.
    names.pop("__warningregistry__", None)
    remember(file, code)
    try:
        body, last = _split(code, file)
        exec(body, names)
        if last is not None:
            value = eval(last, names)
            if value is not None:
                _results.append(_bundle(value))
        return None
    except SystemExit as leaving:
        return _left(leaving)
    except BaseException as error:
        return _described(error, file)
    finally:
        flush()


def take_results():
    """The results of the last execution, each a list of media types and texts in turn."""
    taken = _results[:]
    _results.clear()
    return taken


def flush():
    """Writes out what the code printed and put in files."""
    flush_files()
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except Exception:
            # The guest put a stream of its own here, and broke it; the other one is still to be written out.
            continue


def variables(names):
    """The names that code may use next and their types' names, in turn."""
    listed = []
    for name, value in list(names.items()):
        if type(name) is str and name not in _HIDDEN_NAMES:
            listed += [name, _name_of(type(value))]
    return listed


def _name_of(cls):
    """A type's own name: a metaclass that answers for it would be asked after each execution, for as long as the value lives."""
    return _type_name(cls)


def changed_frames(names):
    """Name, rows and columns, in turn, of each data frame that was not there, or was another or of another shape, before."""
    pandas = _modules.get("pandas")
    if pandas is None:
        return []
    listed, now = [], {}
    for name, value in list(names.items()):
        if type(name) is str and type(value) is pandas.DataFrame:
            now[name] = state = (id(value), len(value._index), len(value._columns))
            if _shown.get(name) != state:
                listed += [name, state[1], state[2]]
    _shown.clear()
    _shown.update(now)
    return listed


def _split(code, file):
    tree = compile(code, file, "exec", PyCF_ONLY_AST, dont_inherit=True)
    last = None
    # Told by its name: once the module of these classes has been imported anew, trees are of other classes than before.
    if tree.body and type(tree.body[-1]).__name__ == "Expr":
        expression = compile("0", file, "eval", PyCF_ONLY_AST, dont_inherit=True)
        expression.body = tree.body.pop().value
        last = compile(expression, file, "eval", dont_inherit=True)
    return compile(tree, file, "exec", dont_inherit=True), last


def _bundle(value):
    own = getattr(type(value), "_repr_mimebundle_", None)
    bundle = []
    if own is not None:
        made = own(value, None, None)
        made = made[0] if isinstance(made, tuple) else made
        for media, content in made.items():
            bundle += [media, _text(content)]
    if "text/plain" not in bundle[::2]:
        bundle[:0] = ["text/plain", repr(value)]
    if own is None and not isinstance(value, type):
        for method, media in _MEDIA:
            render = getattr(type(value), method, None)
            if render is not None:
                content = render(value)
                if content is not None:
                    bundle += [media, _text(content)]
    return bundle


def _text(content):
    if isinstance(content, str):
        return content
    if isinstance(content, (bytes, bytearray)):
        import base64

        return base64.b64encode(content).decode("ascii")
    import json

    return json.dumps(content)


def _left(leaving):
    """sys.exit() ends the execution; like the interpreter, an argument that is no number is an error message."""
    if leaving.code is None or leaving.code == 0:
        return None
    text = _value(leaving.code)
    return ["SystemExit", text, f"SystemExit: {text}", None]


def _described(error, file):
    line = line_in(file, error.__traceback__)
    if line is None and isinstance(error, SyntaxError) and error.filename == file:
        line = error.lineno
    text = text_of(error, _without_own(error.__traceback__))
    return [_name_of(type(error)), _value(error), text, line]


def _without_own(trace):
    while trace is not None and trace.tb_frame.f_code.co_filename == __file__:
        trace = trace.tb_next
    return trace


def _value(shown):
    try:
        return str(shown)
    except Exception:
        return f"<exception str() failed: {_name_of(type(shown))}>"
