"""The repr of extension arrays."""

import _kernel as K

from .cells import widths
from .console import line_width
from .index import shown_parts


def array_repr(values):
    """What ``repr`` of an extension array says: its class, its elements, its length and dtype."""
    return f"<{type(values).__name__}>\n{content(values)}\nLength: {len(values)}, dtype: {values.dtype}"


def content(values):
    """The elements in brackets, to the width of the display."""
    if not len(values):
        return "[]"
    write = values._formatter()
    head, tail = shown_parts(values)
    head = [write(value) for value in head]
    if tail is None and len(head) <= 2:
        return f"[{', '.join(head)}]"
    tail = None if tail is None else [write(value) for value in tail]
    return K.text_list(head, tail, 1, line_width(), True, widths()).rstrip(", \n")
