"""query and eval: expressions of columns, read by Python's own parser and computed by an evaluator that knows few nodes."""

import ast
import datetime
import operator
import sys
from keyword import iskeyword

import numpy as np

from ._construct import is_list_like
from ._lazy import module
from .dtypes import ExtensionDtype
from .errors import UndefinedVariableError
from .generic.base import NDFrame

_BINARY = {
    ast.Add: "__add__", ast.Sub: "__sub__", ast.Mult: "__mul__", ast.Div: "__truediv__", ast.FloorDiv: "__floordiv__",
    ast.Mod: "__mod__", ast.Pow: "__pow__", ast.BitAnd: "__and__", ast.BitOr: "__or__",
}
_LOCAL = "__pd_eval_local_"
_QUOTED = "BACKTICK_QUOTED_STRING_"
_FUNCTIONS = frozenset(
    "sin cos exp log expm1 log1p sqrt sinh cosh tanh arcsin arccos arctan arccosh arcsinh arctanh abs log10 floor ceil "
    "arctan2".split()
)
_CONSTANTS = {"True": True, "False": False, "None": None}


def eval(expr, parser="pandas", engine=None, local_dict=None, global_dict=None, resolvers=(), level=0, target=None, inplace=False):
    """The value of an expression over names in scope, and its assignments on a target."""
    if not isinstance(inplace, bool):
        raise ValueError(f'For argument "inplace" expected type bool, received type {type(inplace).__name__}.')
    if engine not in (None, "python", "numexpr"):
        raise KeyError(f"Invalid engine '{engine}' passed, valid engines are ['numexpr', 'python']")
    if parser not in ("pandas", "python"):
        raise KeyError(f"Invalid parser '{parser}' passed, valid parsers are ['python', 'pandas']")
    if isinstance(expr, str):
        lines = [line.strip() for line in expr.splitlines() if line.strip()]
        if not lines:
            raise ValueError("expr cannot be an empty string")
    else:
        return expr
    if len(lines) > 1 and target is None:
        raise ValueError("multi-line expressions are only valid in the context of data, use DataFrame.eval")
    scope = _scope(level + 1, local_dict, global_dict)
    resolvers = list(resolvers)
    copied = False
    result = None
    for line in lines:
        tree = _parsed(line, parser)
        evaluator = _Evaluator(scope, resolvers, parser)
        result = evaluator.value(tree)
        name = evaluator.assigned
        if name is None:
            if len(lines) > 1:
                raise ValueError("Multi-line expressions are only valid if all expressions contain an assignment")
            if inplace:
                raise ValueError("Cannot operate inplace if there is no assignment")
            return result
        if target is None:
            raise ValueError("cannot assign without a target object")
        if not inplace and not copied:
            target = target.copy()
            copied = True
        target[name] = result
        resolvers = (
            [_Columns(target)] + [one for one in resolvers if not isinstance(one, _Columns)]
            if isinstance(target, NDFrame)
            else resolvers
        )
    return None if inplace else target


def query(self, expr, *, inplace=False, **kwargs):
    """The rows for which an expression of columns is true."""
    if not isinstance(inplace, bool):
        raise ValueError(f'For argument "inplace" expected type bool, received type {type(inplace).__name__}.')
    if not isinstance(expr, str):
        raise ValueError(f"expr must be a string to be evaluated, {type(expr)} given")
    kwargs["level"] = kwargs.pop("level", 0) + 1
    kwargs["target"] = None
    found = _evaluate(self, expr, kwargs)
    try:
        result = self.loc[found]
    except ValueError:
        result = self[found]
    if inplace:
        return self._replace_self(result)
    return result


def frame_eval(self, expr, *, inplace=False, **kwargs):
    """The value of an expression of columns; or the frame with assigned columns."""
    kwargs["level"] = kwargs.pop("level", 0) + 1
    kwargs["target"] = kwargs.pop("target", self)
    kwargs["inplace"] = inplace
    return _evaluate(self, expr, kwargs)


def _evaluate(self, expr, kwargs):
    resolvers = tuple(kwargs.pop("resolvers", None) or ())
    level = kwargs.pop("level", 0) + 1
    return eval(expr, resolvers=resolvers + (_Columns(self), _Levels(self)), level=level, **kwargs)


class _Columns:
    """The columns of a frame as names."""

    def __init__(self, frame):
        self.frame = frame
        self.clean = {}
        for label in frame._columns:
            if isinstance(label, str):
                self.clean.setdefault(_clean(label), label)

    def __getitem__(self, name):
        if name not in self.clean:
            raise KeyError(name)
        return self.frame[self.clean[name]]


class _Levels:
    """The index levels of a frame as names."""

    def __init__(self, frame):
        self.frame = frame

    def __getitem__(self, name):
        for prefix, index in (("i", self.frame._index), ("c", self.frame._columns)):
            if name == ("index" if prefix == "i" else "columns"):
                return index if index.nlevels == 1 else index
            for number, label in enumerate(index.names):
                if _clean(label) == name if isinstance(label, str) else label is None and name == f"{prefix}level_{number}":
                    values = index._get_level_values(number) if index.nlevels > 1 else index
                    from .series import Series

                    return Series._make(values._values, index, label) if prefix == "i" else values
        raise KeyError(name)


_UNVISITED = frozenset("RShift LShift BitXor MatMult ListComp JoinedStr NamedExpr Starred".split())
_NAMES = {
    "-": "_MINUS_", "+": "_PLUS_", "/": "_SLASH_", "*": "_STAR_", "%": "_PERCENT_", ".": "_DOT_", ",": "_COMMA_", ":": "_COLON_",
    ";": "_SEMI_", "<": "_LESS_", ">": "_GREATER_", "=": "_EQUAL_", "?": "_QUESTIONMARK_", "(": "_LPAR_", ")": "_RPAR_",
    "[": "_LSQB_", "]": "_RSQB_", "{": "_LBRACE_", "}": "_RBRACE_", "@": "_AT_", "&": "_AMPER_", "|": "_VBAR_", "^": "_CIRCUMFLEX_",
    "~": "_TILDE_", "\\": "_BACKSLASH_",
    "!": "_EXCLAMATIONMARK_", "$": "_DOLLARSIGN_", "€": "_EUROSIGN_", "'": "_SINGLEQUOTE_", '"': "_DOUBLEQUOTE_", "#": "_HASH_",
    " ": "_", "`": "_BACKTICK_",
}


def _clean(name):
    """A label as a name of Python."""
    if name.isidentifier() and not iskeyword(name):
        return name
    return _QUOTED + "".join(
        one if one.isalnum() or one == "_" else _NAMES.get(one) or f"_{ord(one)}_" for one in name)


def _scope(level, local_dict, global_dict):
    """The names that the caller can see, by local names first."""
    if local_dict is not None or global_dict is not None:
        return [dict(local_dict or {}), dict(global_dict or {})]
    frame = sys._getframe(1)
    while frame is not None and "/pandas/" in frame.f_code.co_filename:
        frame = frame.f_back
    if frame is None:
        return [{}, {}]
    return [frame.f_locals, frame.f_globals]


def _parsed(text, parser):
    """The tree of an expression, after pandas' own notations are written as Python's."""
    source = _rewritten(text, parser)
    try:
        tree = ast.parse(source)
    except SyntaxError as error:
        raise _worded(error, source) from None
    if len(tree.body) != 1:
        raise SyntaxError("only a single expression is allowed")
    return tree.body[0]


def _worded(error, source):
    """The error of a text that is no expression, as pandas words it."""
    text = error.msg or ""
    if text.endswith("was never closed"):
        from tokenize import TokenError

        return TokenError("unexpected EOF in multi-line statement", (1, 0))
    if text.startswith("unterminated string literal"):
        from tokenize import TokenError

        return TokenError(text, (1, error.offset))
    if any(map(iskeyword, source.split())):
        error.msg = "Python keyword not valid identifier in numexpr query"
        return SyntaxError(error.msg, ("<unknown>", error.lineno, error.offset, error.text))
    return error


def _unknown(node):
    """The error for what Python has and pandas' expressions have not."""
    name = type(node).__name__
    if name in _UNVISITED:
        return AttributeError(f"'PandasExprVisitor' object has no attribute 'visit_{name}'")
    return NotImplementedError(f"'{name}' nodes are not implemented")


def _rewritten(text, parser):
    """@name, `quoted name` and, for pandas' parser, & and | with the rank of and and or."""
    result = []
    at, count = 0, len(text)
    while at < count:
        character = text[at]
        if character in "'\"":
            end = _string_end(text, at)
            result.append(text[at:end])
            at = end
            continue
        if character == "`":
            end = text.find("`", at + 1)
            if end < 0:
                raise SyntaxError(f"Failed to parse backticks in '{text}'.")
            quoted = text[at + 1:end]
            if "'" in quoted or '"' in quoted or "#" in quoted:
                raise SyntaxError(f"Failed to parse backticks in '{text}'.")
            result.append(_clean(quoted))
            at = end + 1
            continue
        if character == "@":
            result.append(_LOCAL)
            at += 1
            continue
        if parser == "pandas" and character in "&|":
            result.append(" and " if character == "&" else " or ")
            at += 1
            continue
        result.append(character)
        at += 1
    return "".join(result).strip()


def _string_end(text, at):
    quote = text[at]
    if text[at:at + 3] == quote * 3:
        end = text.find(quote * 3, at + 3)
        return len(text) if end < 0 else end + 3
    end = at + 1
    while end < len(text) and text[end] != quote:
        end += 2 if text[end] == "\\" else 1
    return min(end + 1, len(text))


class _Evaluator:
    """Computes a tree."""

    def __init__(self, scope, resolvers, parser):
        self.scope = scope
        self.resolvers = resolvers
        self.parser = parser
        self.assigned = None

    def value(self, node):
        method = getattr(self, f"_{type(node).__name__}", None)
        if method is None:
            raise _unknown(node)
        return method(node)

    def _Expr(self, node):
        return self.value(node.value)

    def _Assign(self, node):
        if len(node.targets) != 1:
            raise SyntaxError("can only assign a single expression")
        target = node.targets[0]
        if not isinstance(target, ast.Name):
            raise SyntaxError("left hand side of an assignment must be a single name")
        self.assigned = self._unclean(target.id)
        return self.value(node.value)

    def _unclean(self, name):
        for resolver in self.resolvers:
            if isinstance(resolver, _Columns) and name in resolver.clean:
                return resolver.clean[name]
        return name

    def _Constant(self, node):
        return node.value

    def _List(self, node):
        return [self.value(one) for one in node.elts]

    _Tuple = _List

    def _Name(self, node):
        return self._named(node.id)

    def _named(self, name):
        local = name.startswith(_LOCAL)
        if local:
            plain = name[len(_LOCAL):]
            for names in self.scope:
                if plain in names:
                    return names[plain]
            raise UndefinedVariableError(plain, True)
        for resolver in self.resolvers:
            try:
                return resolver[name]
            except KeyError:
                pass
        if name in _CONSTANTS:
            return _CONSTANTS[name]
        if not self._in_frame():
            for names in self.scope:
                if name in names:
                    return names[name]
        if name == "datetime":
            import datetime

            return datetime.datetime
        if name in ("Timestamp", "Inf", "inf"):
            return np.inf if name != "Timestamp" else module("pandas.datetimes.timestamp").Timestamp
        if name in ("list", "tuple"):
            return {"list": list, "tuple": tuple}[name]
        raise UndefinedVariableError(name)

    def _in_frame(self):
        """Whether bare names mean columns alone."""
        return bool(self.resolvers)

    def _UnaryOp(self, node):
        value = self.value(node.operand)
        if isinstance(node.op, (ast.Not, ast.Invert)):
            return ~value if not isinstance(value, (bool, np.bool_)) else not value
        return -value if isinstance(node.op, ast.USub) else +value

    def _BinOp(self, node):
        name = _BINARY.get(type(node.op))
        if name is None:
            raise _unknown(node.op)
        left, right = self.value(node.left), self.value(node.right)
        _check_objects(left, right, type(node.op))
        return getattr(operator, name)(left, right)

    def _BoolOp(self, node):
        if self.parser == "python":
            raise NotImplementedError("'BoolOp' nodes are not implemented")
        values = [self._truth(one) for one in node.values]
        result = values[0]
        for value in values[1:]:
            result = result & value if isinstance(node.op, ast.And) else result | value
        return result

    def _truth(self, node):
        return self.value(node)

    def _Compare(self, node):
        left_node = node.left
        left = self.value(left_node)
        result = None
        for op, right_node in zip(node.ops, node.comparators):
            right = self.value(right_node)
            found = self._compared(op, left, right)
            result = found if result is None else result & found
            left = right
        return result

    def _compared(self, op, left, right):
        if isinstance(op, (ast.In, ast.NotIn)):
            return self._member(left, right, isinstance(op, ast.NotIn))
        functions = {
            ast.Eq: operator.eq,
            ast.NotEq: operator.ne,
            ast.Lt: operator.lt,
            ast.LtE: operator.le,
            ast.Gt: operator.gt,
            ast.GtE: operator.ge,
        }
        if type(op) not in functions:
            raise NotImplementedError(f"'{type(op).__name__}' nodes are not implemented")
        if isinstance(op, (ast.Eq, ast.NotEq)):
            for a, b in ((left, right), (right, left)):
                if isinstance(b, list) and not isinstance(a, list) and hasattr(a, "isin"):
                    return self._member(a, b, isinstance(op, ast.NotEq))
        left, right = _comparable(left, right)
        return functions[type(op)](left, right)

    @staticmethod
    def _member(left, right, invert):
        if hasattr(left, "isin"):
            found = left.isin([right] if isinstance(right, str) else right)
        elif (isinstance(left, str) or is_list_like(left)) and hasattr(right, "isin"):
            found = right.isin([left] if isinstance(left, str) else left)
        else:
            found = left in right
        if isinstance(found, bool):
            return not found if invert else found
        return ~found if invert else found

    def _Attribute(self, node):
        value = self.value(node.value)
        name = node.attr
        if name.startswith("_"):
            raise AttributeError(
                f"'{type(value).__name__}' object has no attribute '{name}'")
        return getattr(value, name)

    def _Subscript(self, node):
        value = self.value(node.value)
        return value[self.value(node.slice)]

    def _Slice(self, node):
        return slice(*[None if one is None else self.value(one) for one in (node.lower, node.upper, node.step)])

    def _Call(self, node):
        if isinstance(node.func, ast.Name) and node.func.id in _FUNCTIONS and not self._known(node.func.id):
            function = getattr(np, node.func.id)
        elif isinstance(node.func, ast.Name):
            try:
                function = self._named(node.func.id)
            except UndefinedVariableError:
                raise ValueError(f'"{node.func.id}" is not a supported function') from None
        else:
            function = self.value(node.func)
        arguments = [self.value(one) for one in node.args]
        keywords = {}
        for one in node.keywords:
            if one.arg is None:
                raise ValueError(f"keyword error in function call '{node.func.id}'")
            keywords[one.arg] = self.value(one.value)
        return function(*arguments, **keywords)

    def _known(self, name):
        for resolver in self.resolvers:
            try:
                resolver[name]
                return True
            except KeyError:
                pass
        return False


_SIGNS = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.FloorDiv: "//", ast.Mod: "%", ast.Pow: "**",
}


def _check_objects(left, right, op):
    """Raises where objects meet what is none, which pandas' expressions do not compute."""
    kinds = [getattr(one, "dtype", type(one)) for one in (left, right)]
    plain = [kind for kind in kinds if isinstance(kind, np.dtype) and kind.kind == "O"]
    if op in _SIGNS and len(plain) == 1 and not any(isinstance(kind, ExtensionDtype) for kind in kinds):
        raise TypeError(f"unsupported operand type(s) for {_SIGNS[op]}: '{kinds[0]}' and '{kinds[1]}'")


def _comparable(left, right):
    """Texts and numbers that meet times are times, written as numbers are too: 20130101 is a day."""
    for a, b, swapped in ((left, right, False), (right, left, True)):
        kind = getattr(getattr(a, "dtype", None), "kind", "")
        if kind == "M" and isinstance(b, (str, int, float, datetime.date)) and not isinstance(b, bool):
            b = module("pandas.datetimes.timestamp").Timestamp(str(b) if isinstance(b, (int, float)) else b)
            return (b, a) if swapped else (a, b)
    return left, right
