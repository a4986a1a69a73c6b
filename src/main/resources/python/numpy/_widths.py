"""Texts of any width: where the interpreter's own methods end the execution, these raise MemoryError, as Python does."""

# A double has at most 1,074 digits after its point; all that follow are zeros.
_DIGITS_MOST = 1100

# The interpreter counts four bytes a character of a text that it pads, in 32 bits.
_WIDTH_MOST = (1 << 29) - 1


def fixed(precision, value):
    """A float with so many digits after its point."""
    if precision <= _DIGITS_MOST:
        return "%.*f" % (precision, value)
    text = "%.*f" % (_DIGITS_MOST, value)
    return text + "0" * possible(precision - _DIGITS_MOST) if "." in text else text


def scientific(precision, value):
    """A float in scientific notation with so many digits after its point."""
    if precision <= _DIGITS_MOST:
        return "%.*e" % (precision, value)
    mantissa, letter, exponent = ("%.*e" % (_DIGITS_MOST, value)).partition("e")
    return mantissa + "0" * possible(precision - _DIGITS_MOST) + letter + exponent if letter else mantissa


def padded(text, width, fill=" "):
    """As ``text.ljust(width, fill)``."""
    return text + fill * possible(width - len(text))


def possible(width):
    """A width, or a number of times, that the interpreter can be asked for."""
    if width > _WIDTH_MOST:
        raise MemoryError("a text cannot be so long")
    return width
