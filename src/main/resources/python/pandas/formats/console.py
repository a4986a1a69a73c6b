"""The size of what is printed on: a terminal of 80 columns and 24 lines."""

from .._options import values as options

COLUMNS = 80
LINES = 24


def line_width():
    """The characters of a line."""
    return options["display.width"] or COLUMNS
