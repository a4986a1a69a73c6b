"""Arrays as text: ``repr``, ``str``, ``array2string`` and their options."""

import contextlib

from . import _dtypes as D
from ._array import ndarray
from ._scalar_floats import half, single
from ._transfer import flat_list
from ._widths import fixed, padded, scientific

_options = {
    "edgeitems": 3,
    "threshold": 1000,
    "floatmode": "maxprec",
    "precision": 8,
    "suppress": False,
    "linewidth": 75,
    "nanstr": "nan",
    "infstr": "inf",
    "sign": "-",
    "formatter": None,
    "legacy": False,
    "override_repr": None,
}
_IMPLIED = frozenset([D.BOOL, D.INT64, D.FLOAT64, D.COMPLEX128])


def get_printoptions():
    """The options in force."""
    return dict(_options)


def set_printoptions(
    precision=None,
    threshold=None,
    edgeitems=None,
    linewidth=None,
    suppress=None,
    nanstr=None,
    infstr=None,
    formatter=None,
    sign=None,
    floatmode=None,
    *,
    legacy=None,
    override_repr=None,
):
    """Sets how arrays are printed."""
    given = {
        "precision": precision,
        "threshold": threshold,
        "edgeitems": edgeitems,
        "linewidth": linewidth,
        "suppress": suppress,
        "nanstr": nanstr,
        "infstr": infstr,
        "sign": sign,
        "floatmode": floatmode,
        "legacy": legacy,
    }
    _check(given)
    if legacy not in (None, False, "1.13", "1.21", "1.25", "2.1"):
        from ._errors import warn

        warn("legacy printing option can currently only be '1.13', '1.21', '1.25', '2.1, or `False`", UserWarning)
        given["legacy"] = legacy = None
    _options.update({name: value for name, value in given.items() if value is not None})
    _options["formatter"] = formatter
    _options["override_repr"] = override_repr
    if legacy is not None:
        _follow_legacy()
    if floatmode == "fixed" and precision is None and _options["precision"] is None:
        _options["precision"] = 8


def _check(given):
    if given["floatmode"] not in (None, "fixed", "unique", "maxprec", "maxprec_equal"):
        raise ValueError('floatmode option must be one of "fixed", "unique", "maxprec", "maxprec_equal"')
    if given["sign"] not in (None, "-", "+", " "):
        raise ValueError("sign option must be one of ' ', '+', or '-'")
    precision = given.get("precision")
    if precision is not None and not hasattr(precision, "__index__"):
        raise TypeError("precision must be an integer")
    threshold = given["threshold"]
    if threshold is not None:
        if not isinstance(threshold, (int, float)):
            raise TypeError("threshold must be numeric")
        if threshold != threshold:
            raise ValueError("threshold must be non-NAN, try sys.maxsize for untruncated representation")


@contextlib.contextmanager
def printoptions(*args, **kwargs):
    """Options within a ``with`` block."""
    old = dict(_options)
    try:
        set_printoptions(*args, **kwargs)
        yield dict(_options)
    finally:
        changed = _options["legacy"] != old["legacy"]
        _options.clear()
        _options.update(old)
        if changed:
            _follow_legacy()


def _follow_legacy():
    from ._legacy_printing import apply

    apply(_options["legacy"] not in (False, "2.1"))


def array_repr(arr, max_line_width=None, precision=None, suppress_small=None):
    """An array as code that makes it."""
    if _options["override_repr"] is not None:
        return _options["override_repr"](arr)
    width = _options["linewidth"] if max_line_width is None else max_line_width
    name = "array" if type(arr) is ndarray or arr.dtype.kind == "V" else type(arr).__name__
    if getattr(type(arr), "_records", False):
        name = "rec.array"
    prefix = name + "("
    size = arr.size
    if size or arr.shape == (0,):
        body = array2string(arr, width, precision, suppress_small, ", ", prefix, suffix=")")
    else:
        body = "[]"
    extras = []
    if size == 0 and arr.shape != (0,) or size > _options["threshold"] and not _options["legacy"]:
        extras.append(f"shape={arr.shape}")
    dtype = arr.dtype
    if dtype.code not in _IMPLIED or size == 0:
        extras.append(f"dtype={dtype._text() if name == 'rec.array' else _short(dtype)}")
    if not extras:
        return prefix + body + ")"
    text = prefix + body + ","
    extra = ", ".join(extras) + ")"
    last = len(text) - (text.rfind("\n") + 1)
    spacer = "\n" + " " * len(prefix) if last + len(extra) + 1 > width or name == "rec.array" else " "
    return text + spacer + extra


def _short(dtype):
    kind = dtype.kind
    if kind in "US":
        return f"'{dtype.str}'"
    if kind == "V":
        return str(dtype)
    if kind in "Mm":
        return dtype.name if "[" not in dtype.name else f"'{dtype.name}'"
    return dtype.name


def array_str(a, max_line_width=None, precision=None, suppress_small=None):
    """An array's elements as text."""
    if not a.shape:
        return str(a[()])
    return array2string(a, max_line_width, precision, suppress_small, " ", "")


_being_shown = set()


def array2string(
    a,
    max_line_width=None,
    precision=None,
    suppress_small=None,
    separator=" ",
    prefix="",
    style=None,
    formatter=None,
    threshold=None,
    edgeitems=None,
    sign=None,
    floatmode=None,
    suffix="",
    *,
    legacy=None,
):
    """An array's elements as text, with every option."""
    options = dict(_options)
    for name, value in (
        ("linewidth", max_line_width),
        ("precision", precision),
        ("suppress", suppress_small),
        ("formatter", formatter),
        ("threshold", threshold),
        ("edgeitems", edgeitems),
        ("sign", sign),
        ("floatmode", floatmode),
    ):
        if value is not None:
            options[name] = value
    _check({name: options[name] for name in ("floatmode", "sign", "threshold")})
    if a.size == 0:
        return "[]"
    if id(a) in _being_shown:
        # An array that holds itself.
        return "..."
    _being_shown.add(id(a))
    try:
        return _shown(a, options, separator, prefix, suffix)
    finally:
        _being_shown.discard(id(a))


def _shown(a, options, separator, prefix, suffix):
    summarised = a.size > options["threshold"]
    edge = options["edgeitems"]
    shown = _edges(a, edge) if summarised else a
    words = format_elements(shown, options)
    width = options["linewidth"] - len(suffix)
    layout = _Layout(a.shape, iter(words), separator, "..." if summarised else "", edge)
    return layout.text(0, " " + " " * len(prefix), width)


def _edges(a, edge):
    from ._shape_functions import concatenate

    for axis, extent in enumerate(a.shape):
        if extent > 2 * edge:
            before = (slice(None),) * axis
            parts = [a[(*before, slice(None, edge))], a[(*before, slice(extent - edge, None))]] if edge else [
                a[(*before, slice(0, 0))]
            ]
            a = concatenate(parts, axis=axis)
    return a


class _Layout:
    """The lines of an array: brackets, separators, wrapping."""

    def __init__(self, shape, words, separator, ellipsis, edge):
        self.shape = shape
        self.words = words
        self.separator = separator
        self.ellipsis = ellipsis
        self.edge = edge

    def text(self, axis, indent, width):
        left = len(self.shape) - axis
        if left == 0:
            return next(self.words)
        extent = self.shape[axis]
        summary = bool(self.ellipsis) and 2 * self.edge < extent
        leading, trailing = (self.edge, self.edge) if summary else (0, extent)
        if left == 1:
            body = self._row(leading, trailing, summary, indent, width)
        else:
            body = self._block(axis, leading, trailing, summary, indent, width)
        return "[" + body[len(indent) :] + "]"

    def _row(self, leading, trailing, summary, indent, width):
        separator = self.separator
        room = width - max(len(separator.rstrip()), 1)
        done = []
        line = indent
        items = [next(self.words) for _ in range(leading)]
        if summary:
            items.append(self.ellipsis)
        items.extend(next(self.words) for _ in range(trailing))
        last = len(items) - 1
        for i, word in enumerate(items):
            lines = word.split("\n") if "\n" in word else None
            if lines is None:
                if len(line) + len(word) > room and len(line) > len(indent):
                    done.append(line.rstrip())
                    line = indent
                line += word
            else:
                longest = max(map(len, lines))
                if len(line) + longest > room and len(line) > len(indent):
                    done.append(line.rstrip())
                    line = indent + lines[0]
                    hanging = indent
                else:
                    hanging = " " * len(line)
                    line += lines[0]
                for extra in lines[1:]:
                    done.append(line.rstrip())
                    line = hanging + extra
            if i != last:
                line += separator
        done.append(line)
        return "\n".join(done)

    def _block(self, axis, leading, trailing, summary, indent, width):
        left = len(self.shape) - axis
        between = self.separator.rstrip() + "\n" * (left - 1)
        parts = [indent + self.text(axis + 1, indent + " ", width - 1) for _ in range(leading)]
        if summary:
            parts.append(indent + self.ellipsis)
        parts.extend(indent + self.text(axis + 1, indent + " ", width - 1) for _ in range(trailing))
        return between.join(parts)


_FORMATTER_KEYS = {
    "b": ("bool", "all"),
    "i": ("int", "int_kind", "all"),
    "u": ("int", "int_kind", "all"),
    "f": ("float", "float_kind", "all"),
    "c": ("complexfloat", "complex_kind", "all"),
    "m": ("timedelta", "all"),
    "M": ("datetime", "all"),
    "O": ("object", "all"),
    "U": ("numpystr", "str_kind", "all"),
    "S": ("numpystr", "str_kind", "all"),
}


def format_elements(a, options):
    """The elements of an array as words of one width."""
    kind = a.dtype.kind
    if kind == "V":
        from ._record_functions import words

        return words(a, options)
    custom = options["formatter"]
    if custom:
        for key in _FORMATTER_KEYS[kind]:
            if custom.get(key) is not None:
                from ._array import scalars

                return [custom[key](value) for value in scalars(a.reshape(-1))]
    if kind == "b":
        pad = " True" if a.shape else "True"
        return [pad if value else "False" for value in flat_list(a)]
    if kind in "iu":
        return _integers(flat_list(a), options["sign"])
    if kind == "f":
        return format_floats(flat_list(a), options, options["sign"], a.dtype.code)
    if kind == "c":
        return _complex(flat_list(a), options, D.FLOAT64 if a.dtype.itemsize == 16 else D.FLOAT32)
    if kind in "Mm":
        from ._datetimes import format_times

        return format_times(a)
    if kind == "O":
        return [f"list({value!r})" if type(value) is list else repr(value) for value in flat_list(a)]
    return [repr(value) for value in flat_list(a)]


def _integers(values, sign):
    if sign == " " and min(values, default=0) < 0:
        sign = "-"
    words = [str(value) if value < 0 or sign == "-" else sign + str(value) for value in values]
    width = max(map(len, words))
    return [word.rjust(width) for word in words]


def _complex(values, options, number):
    reals = format_floats([value.real for value in values], options, options["sign"], number)
    mode = dict(options)
    imaginary = format_floats([value.imag for value in values], mode, "+", number)
    made = []
    for real, imag in zip(reals, imaginary):
        end = len(imag.rstrip())
        made.append(real + imag[:end] + "j" + imag[end:])
    return made


def format_floats(values, options, sign, number=D.FLOAT64):
    """Floats of a kind as words of one width, as numpy chooses their form."""
    precision, mode, suppress = options["precision"], options["floatmode"], options["suppress"]
    if mode == "unique":
        precision = None
    finite = [value for value in values if value - value == 0]
    sizes = [abs(value) for value in finite if value != 0]
    exponent = False
    if sizes:
        high, low = max(sizes), min(sizes)
        bounds = _BOUNDS[number]
        exponent = high >= bounds[1] or not suppress and (low < bounds[0] or bounds[2](high / low) > 1000.0)
    shortest = _shortest(finite, number)
    if exponent:
        words, left, right = _scientific(finite, shortest, precision, mode, sign)
    else:
        words, left, right = _positional(finite, shortest, precision, mode, sign)
    if len(finite) == len(values):
        return words
    return _with_special(values, words, left, right, options, sign)


# From where on and up to where numbers of a kind are written with an exponent, which are of the kind themselves.
_BOUNDS = {
    D.FLOAT16: (0.00010001659393310547, float("inf"), half),
    D.FLOAT32: (9.999999747378752e-05, 1e8, single),
    D.FLOAT64: (1e-4, 1e8, float),
}


def _shortest(values, number):
    if number != D.FLOAT64:
        from ._scalars import makers

        return [str(makers[number](value)) for value in values]
    return list(map(repr, values))


def _signed(word, value, sign):
    return word if word[0] == "-" or sign == "-" else sign + word


def _scientific(values, shortest, precision, mode, sign):
    parts = []
    for value, text in zip(values, shortest):
        digits, power = _digits(text)
        if mode == "fixed" and precision is not None or precision is not None and len(digits) - 1 > precision:
            text = scientific(precision, value)
            mantissa, _, exponent = text.partition("e")
            power = int(exponent)
            digits = mantissa.lstrip("-").replace(".", "")
            if mode != "fixed":
                digits = digits.rstrip("0") or "0"
        parts.append([value, digits, power])
    fraction = max((len(digits) - 1 for _, digits, _ in parts), default=0)
    if mode == "fixed" and precision is not None:
        fraction = precision
    exponent_size = max((len(str(abs(power))) for _, _, power in parts), default=1)
    exponent_size = max(2, exponent_size)
    words = []
    for value, digits, power in parts:
        head = "-" if value < 0 or repr(value)[0] == "-" else "" if sign == "-" else sign
        if len(digits) <= fraction:
            # What is wider than its own shortest digits has those of its exact value.
            digits = scientific(fraction, abs(value)).partition("e")[0].replace(".", "")
        words.append(
            f"{head}{digits[0]}.{digits[1:]}e{'-' if power < 0 else '+'}{str(abs(power)).rjust(exponent_size, '0')}"
        )
    width = max(map(len, words), default=0)
    left = max((word.index(".") for word in words), default=0)
    return [word.rjust(width) for word in words], left, exponent_size + 2 + fraction


def _digits(text):
    """The significant digits and the power of ten of a repr."""
    mantissa, _, exponent = text.lstrip("-").partition("e")
    whole, _, fraction = mantissa.partition(".")
    power = int(exponent or 0) + len(whole) - 1
    digits = whole + fraction
    stripped = digits.lstrip("0")
    if not stripped:
        return "0", 0
    power -= len(digits) - len(stripped)
    return stripped.rstrip("0"), power


def _positional(values, shortest, precision, mode, sign):
    words = []
    for value, text in zip(values, shortest):
        if mode == "fixed" and precision is not None:
            word = fixed(precision, value)
            if precision == 0:
                word += "."
        else:
            if "e" in text:
                digits, power = _digits(text)
                text = "%.*f" % (max(0, len(digits) - 1 - power), value) if power < 0 else _long_positional(
                    text, digits, power
                )
                if "." not in text:
                    text += ".0"
            whole, _, fraction = text.partition(".")
            if fraction == "0" and abs(value) >= 2048:
                whole = "%.0f" % value
            if precision is not None and len(fraction) > precision:
                text = fixed(precision, value)
                if precision == 0:
                    text += "."
                whole, _, fraction = text.partition(".")
            word = whole + "." + fraction.rstrip("0")
        words.append(_signed(word, value, sign))
    left = max((word.index(".") for word in words), default=0)
    right = max((len(word) - word.index(".") - 1 for word in words), default=0)
    made = []
    for word in words:
        at = word.index(".")
        if mode in ("fixed", "maxprec_equal"):
            made.append(" " * (left - at) + padded(word, at + 1 + right, "0"))
        else:
            made.append(" " * (left - at) + padded(word, at + 1 + right))
    return made, left, right


def _long_positional(text, digits, power):
    head = "-" if text[0] == "-" else ""
    return head + digits.ljust(power + 1, "0")


def _with_special(values, words, left, right, options, sign):
    nan, inf = options["nanstr"], options["infstr"]
    signed = sign != "-"
    negative = signed or any(value == float("-inf") for value in values)
    infinite = any(value in (float("inf"), float("-inf")) for value in values)
    any_nan = any(value != value for value in values)
    offset = right + 1
    needed = max(len(nan) + signed - offset if any_nan else 0, len(inf) + negative - offset if infinite else 0)
    wider = max(left, needed)
    pad = " " * (wider - left)
    total = wider + right + 1
    made = []
    rest = iter(words)
    for value in values:
        if value - value == 0:
            made.append(pad + next(rest))
        elif value != value:
            made.append((("+" if sign == "+" else "") + nan).rjust(total))
        else:
            head = "-" if value < 0 else "+" if sign == "+" else ""
            made.append((head + inf).rjust(total))
    return made


def _shortest_of(x, value):
    from ._scalars import float16, float32

    return str(x) if isinstance(x, (float16, float32)) else repr(value)


def format_float_positional(
    x, precision=None, unique=True, fractional=True, trim="k", sign=False, pad_left=None, pad_right=None, min_digits=None
):
    """A float as a decimal number."""
    value = float(x)
    text = _shortest_of(x, value)
    if "e" in text:
        digits, power = _digits(text)
        text = _long_positional(text, digits, power) if power >= 0 else "%.*f" % (len(digits) - 1 - power, value)
    if "." not in text:
        text += ".0" if trim == "0" else "."
    whole, _, fraction = text.partition(".")
    if text.endswith(".0") and trim != "0":
        fraction = ""
    if precision is not None:
        if fractional:
            if not unique or len(fraction) > precision:
                fraction = fixed(precision, value).partition(".")[2]
                whole = fixed(precision, value).partition(".")[0]
        else:
            text = scientific(precision - 1, value)
            digits, power = _digits(text)
            if not unique or len(_digits(repr(value))[0]) > precision:
                places = max(0, precision - 1 - power)
                whole, _, fraction = fixed(places, float(text)).partition(".")
    if min_digits is not None:
        fraction = padded(fraction, min_digits, "0")
    if trim == "k" and precision is not None and fractional and not unique:
        fraction = padded(fraction, precision, "0")
    if trim in (".", "0", "-"):
        fraction = fraction.rstrip("0")
    if trim == "0" and not fraction:
        fraction = "0"
    made = whole + ("." if fraction or trim != "-" else "") + fraction
    if sign and made[0] != "-":
        made = "+" + made
    at = made.find(".")
    if pad_left is not None:
        made = " " * max(0, pad_left - (at if at >= 0 else len(made))) + made
    if pad_right is not None:
        at = made.find(".")
        made = padded(made, (at if at >= 0 else len(made)) + 1 + pad_right)
    return made


def format_float_scientific(
    x, precision=None, unique=True, trim="k", sign=False, pad_left=None, exp_digits=None, min_digits=None
):
    """A float in scientific notation."""
    value = float(x)
    digits, power = _digits(_shortest_of(x, value))
    if precision is not None and (not unique or len(digits) - 1 > precision):
        text = scientific(precision, value)
        mantissa, _, exponent = text.lstrip("-").partition("e")
        digits, power = mantissa.replace(".", ""), int(exponent)
    if min_digits is not None and len(digits) <= min_digits:
        digits = scientific(min_digits, abs(value)).partition("e")[0].replace(".", "")
    fraction = digits[1:]
    if min_digits is not None:
        fraction = padded(fraction, min_digits, "0")
    if trim in (".", "0", "-"):
        fraction = fraction.rstrip("0")
    if trim == "0" and not fraction:
        fraction = "0"
    head = "-" if repr(value)[0] == "-" else "+" if sign else ""
    body = digits[0] + ("." if fraction or trim != "-" else "") + fraction
    text = f"{head}{body}e{'-' if power < 0 else '+'}{str(abs(power)).rjust(min(exp_digits or 2, 5), '0')}"
    return " " * max(0, (pad_left or 0) - text.index(".") if "." in text else 0) + text


