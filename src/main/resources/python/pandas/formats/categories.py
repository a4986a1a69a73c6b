"""Categoricals as text: their repr, and the line of categories that also stands below a Series."""

from .._options import values as options
from .cells import fixed, quoted_cells, texts_of
from .console import line_width

_MOST_VALUES = 10


def shown_categories(categories):
    """The texts of the categories: the first and last of more than ``display.max_categories``."""
    most = options["display.max_categories"] or _MOST_VALUES
    if len(categories) <= most:
        return _texts(categories._values)
    half = most // 2
    values = categories._values
    return [*_texts(values[:half]), "...", *_texts(values[len(values) - half :])]


def _texts(values):
    return [text.strip() for text in texts_of(fixed(quoted_cells(values)))]


def footer(values):
    """The line ``Categories (3, object): [...]``, broken where it would be wider than the display."""
    categories = values.categories
    head = f"Categories ({len(categories)}, {categories.dtype}): "
    between = " < " if values.ordered else ", "
    width = line_width()
    line = ""
    used = len(head)
    for number, text in enumerate(shown_categories(categories)):
        # Neither what parts the texts nor the first of a line counts, as in pandas.
        if used + len(between) + len(text) > width:
            line += f"{between.rstrip()}\n{' ' * (len(head) + 1)}"
            used = len(head) + 1
        elif number:
            line += between
            used += len(text)
        line += text
    return f"{head}[{line.replace(' < ... < ', ' ... ')}]"


def categorical_repr(values):
    """What ``repr`` of a Categorical says."""
    below = footer(values)
    count = len(values)
    if count == 0:
        return f"[], {below}"
    if count <= _MOST_VALUES:
        return f"[{_body(values)}]\n{below}"
    half = _MOST_VALUES // 2
    return f"[{_body(values[:half])}, ..., {_body(values[count - half :])}]\nLength: {count}\n{below}"


def _body(values):
    return ", ".join(_texts(values._internal_get_values()))
