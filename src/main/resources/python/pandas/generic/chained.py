"""Warnings of assignments to, and methods in place of, objects that no variable holds: df["a"][0] = 1.

pandas tells such an object by its count of references, of which there are none here. The source says as much: the expression
that the caller's line assigns to, or calls a method of, is looked up in the line's syntax tree by the position that the
interpreter has for it. Where there is no source, nothing is said.
"""

import linecache
import sys
from ast import PyCF_ONLY_AST, AST

from .._options import values as options
from ..indexing import locations as _locations
from .reach import held, is_own

_VIEWS = "https://pandas.pydata.org/pandas-docs/stable/user_guide/indexing.html#returning-a-view-versus-a-copy"
_ITEM = (
    "ChainedAssignmentError: behaviour will change in pandas 3.0!\n"
    "You are setting values through chained assignment. Currently this works in certain cases, but when using Copy-on-Write "
    "(which will become the default behaviour in pandas 3.0) this will never work to update the original DataFrame or Series, "
    "because the intermediate object on which we are setting values will behave as a copy.\n"
    "A typical example is when you are setting values in a column of a DataFrame, like:\n\n"
    'df["col"][row_indexer] = value\n\n'
    'Use `df.loc[row_indexer, "col"] = values` instead, to perform the assignment in a single step and ensure this keeps updating '
    "the original `df`.\n\n"
    f"See the caveats in the documentation: {_VIEWS}\n"
)
_METHOD = (
    "A value is trying to be set on a copy of a DataFrame or Series through chained assignment using an inplace method.\n"
    "The behavior will change in pandas 3.0. This inplace method will never work because the intermediate object on which we are "
    "setting values always behaves as a copy.\n\n"
    "For example, when doing 'df[col].method(value, inplace=True)', try using 'df.method({col: value}, inplace=True)' or "
    "df[col] = df[col].method(value) instead, to perform the operation inplace on the original object.\n\n"
)
_ITEM_COPIED = (
    "A value is trying to be set on a copy of a DataFrame or Series through chained assignment.\n"
    "When using the Copy-on-Write mode, such chained assignment never works to update the original DataFrame or Series, because "
    "the intermediate object on which we are setting values always behaves as a copy.\n\n"
    "Try using '.loc[row_indexer, col_indexer] = value' instead, to perform the assignment in a single step.\n\n"
    f"See the caveats in the documentation: {_VIEWS}"
)
_METHOD_COPIED = (
    "A value is trying to be set on a copy of a DataFrame or Series through chained assignment using an inplace method.\n"
    "When using the Copy-on-Write mode, such inplace method never works to update the original DataFrame or Series, because the "
    "intermediate object on which we are setting values always behaves as a copy.\n\n"
    "For example, when doing 'df[col].method(value, inplace=True)', try using 'df.method({col: value}, inplace=True)' instead, to "
    "perform the operation inplace on the original object.\n\n"
)

_LOCATIONS_MOST = 10_000
_SEARCHES_MOST = 16

_trees = {}


def of_item(obj, depth=2):
    """obj[…] = value, told by what was called by the caller's caller."""
    if options["mode.copy_on_write"] is True:
        if _is_temporary(obj, depth + 1):
            _tell(_ITEM_COPIED, depth + 1, True)
    elif _shares(obj) and _is_temporary(obj, depth + 1):
        _tell(_ITEM, depth + 1)


def of_location(obj):
    """obj.loc[…] = value and obj.iloc[…] = value, where pandas does not ask whether the values are shared."""
    if _is_temporary(obj, 3):
        copied = options["mode.copy_on_write"] is True
        _tell(_ITEM_COPIED if copied else _ITEM, 3, copied)


def of_method(obj, depth=2):
    """obj.method(…, inplace=True)."""
    if options["mode.copy_on_write"] is True:
        if _is_temporary(obj, depth + 1):
            _tell(_METHOD_COPIED, depth + 1, True)
    elif _shares(obj) and _is_temporary(obj, depth + 1):
        _tell(_METHOD, depth + 1)


def _tell(text, depth, copied=False):
    import warnings

    if copied:
        from ..errors import ChainedAssignmentError

        warnings.warn(text, ChainedAssignmentError, stacklevel=depth + 1)
    else:
        warnings.warn(text, FutureWarning, stacklevel=depth + 1)


def _shares(obj):
    """Whether an object's values are those of another one that is still there."""
    if not obj._is_frame and obj._parent is not None:
        at, reference = obj._parent
        frame = reference()
        return frame is not None and at >= 0 and frame._items.get(at) is obj and held(frame)
    if obj._shared_with is None:
        return False
    origin = obj._shared_with()
    return origin is not None and (held(origin) or not origin._is_frame and _shares(origin))


def _is_temporary(obj, depth):
    """Whether the guest's expression at a call so many frames up has no name for an object, nor anything else holds it."""
    if obj._accessed:
        # An accessor of its own holds it.
        return False
    frame = sys._getframe(depth)
    code = frame.f_code
    key = code, frame.f_lasti
    searched = _locations.get(key, -1)
    if searched is None:
        return False
    if searched < 0:
        if len(_locations) >= _LOCATIONS_MOST:
            _locations.clear()
        if is_own(code.co_filename) or not _has_no_name(frame):
            _locations[key] = None
            return False
        searched = 0
    if searched < _SEARCHES_MOST:
        if held(obj):
            return False
        _locations[key] = searched + 1
    return True


def _has_no_name(frame):
    """Whether the object that a frame's current instruction writes to is the value of an expression, not of a variable."""
    position = _position(frame)
    if position is None:
        return False
    tree = _tree(frame)
    if tree is None:
        return False
    found = _object_at(tree, position)
    # What eval gives is held by the call's own variables.
    return type(found).__name__ in ("Subscript", "Attribute", "Call", "BinOp", "UnaryOp", "Compare") and not (
        type(found).__name__ == "Call" and _name(found.func) == "eval")


def _position(frame):
    at = frame.f_lasti // 2
    for number, position in enumerate(frame.f_code.co_positions()):
        if number == at:
            return position if None not in position else None
    return None


def _tree(frame):
    file = frame.f_code.co_filename
    lines = linecache.getlines(file, frame.f_globals)
    if not lines:
        return None
    known = _trees.get(file)
    if known is not None and known[0] is lines:
        return known[1]
    try:
        tree = compile("".join(lines), file, "exec", PyCF_ONLY_AST, dont_inherit=True)
    except (SyntaxError, ValueError):
        tree = None
    if len(_trees) >= 4:
        _trees.clear()
    _trees[file] = lines, tree
    return tree


def _object_at(tree, position):
    """The expression whose value is written to by the assignment or the call at a position; None where that is not to be told."""
    nodes = [tree]
    while nodes:
        node = nodes.pop()
        kind = type(node).__name__
        if kind in ("Subscript", "Call") and position == (node.lineno, node.end_lineno, node.col_offset, node.end_col_offset):
            found = _written_to(node, kind)
            if found is not None:
                return found
        for value in vars(node).values():
            if isinstance(value, AST):
                if _spans(value, position):
                    nodes.append(value)
            elif type(value) is list:
                nodes += [one for one in value if isinstance(one, AST) and _spans(one, position)]
    return None


def _spans(node, position):
    line = getattr(node, "lineno", None)
    if line is None:
        return type(node).__name__ not in ("Load", "Store", "Del")
    decorators = getattr(node, "decorator_list", None)
    if decorators:
        line = min(line, decorators[0].lineno)
    return line <= position[0] and position[1] <= node.end_lineno


def _written_to(node, kind):
    if kind == "Call":
        function = node.func
        if type(function).__name__ != "Attribute":
            return None
        if node.args and function.value is not None and _name(function.value) in ("Series", "DataFrame"):
            return node.args[0]
        return function.value
    if type(node.ctx).__name__ != "Store":
        return None
    target = node.value
    if type(target).__name__ == "Attribute" and target.attr in ("loc", "iloc", "at", "iat"):
        return target.value
    return target


def _name(node):
    return getattr(node, "attr", None) or getattr(node, "id", None)
