"""Any value as one line of text, nested ones to the depth and length that the options allow."""

from .._options import values as options

_ESCAPES = (("\t", "\\t"), ("\n", "\\n"), ("\r", "\\r"))


def escaped(text):
    """A text with tabs and line ends written as escapes."""
    if text.isprintable():
        return text
    for character, escape in _ESCAPES:
        text = text.replace(character, escape)
    return text


def thing(value, escape=False, quote=False, most=None, level=0):
    """
    The text of a value.

    ``escape`` writes tabs and line ends as escapes, ``quote`` puts texts in quotes, ``most`` bounds the elements of a sequence
    (None: as the option says, False: not at all).
    """
    kind = type(value)
    if kind is str:
        text = escaped(value) if escape else value
        return f"'{text}'" if quote else text
    if kind is not int and kind is not float and value is not None:
        if hasattr(value, "__next__"):
            return str(value)
        if level < options["display.pprint_nest_depth"]:
            if isinstance(value, dict):
                return _mapping(value, most, level)
            if _is_sequence(value):
                return sequence(value, escape, quote, most, level)
    text = str(value)
    if escape:
        text = escaped(text)
    return f"'{text}'" if quote and isinstance(value, str) else text


def _is_sequence(value):
    if isinstance(value, (str, bytes, type)):
        return False
    try:
        iter(value)
        len(value)
    except (TypeError, AttributeError):
        return False
    return True


def _bound(value, most):
    return len(value) if most is False else most or options["display.max_seq_items"] or len(value)


def sequence(value, escape=False, quote=False, most=None, level=0):
    """A sequence in the brackets of its kind: braces for sets, square ones for what can be changed, else round ones."""
    bound = _bound(value, most)
    count = len(value)
    shown = []
    for item in value:
        if len(shown) == bound:
            break
        shown.append(thing(item, escape, quote, most, level + 1))
    body = ", ".join(shown)
    if bound < count:
        body += ", ..."
    elif isinstance(value, tuple) and count == 1:
        body += ","
    if isinstance(value, set):
        return "{" + body + "}"
    return f"[{body}]" if hasattr(value, "__setitem__") else f"({body})"


def _mapping(value, most, level):
    bound = _bound(value, most)
    pairs = []
    for key, item in value.items():
        if len(pairs) == bound:
            break
        pairs.append(f"{thing(key, False, True, most, level + 1)}: {thing(item, False, True, most, level + 1)}")
    body = ", ".join(pairs)
    return "{" + body + (", ...}" if bound < len(value) else "}")
