"""``datetime64`` and ``timedelta64``: the scalars, their arithmetic, and conversion from and to Python's and text."""

import datetime as _dt

import _kernel as K

from . import _dtypes as D
from . import _scalars as S
from ._array import _wrap, ndarray
from ._dtypes import dtype as _dtype_class
from ._dtypes import parse as parse_dtype
from ._ufunc_errors import _UFuncBinaryResolutionError, _UFuncInputCastingError

NAT = -(1 << 63)
_Y, _M, _W, _DAY, _HOUR, _MINUTE, _SECOND, _MS, _US, _NS = range(1, 11)
_EPOCH = _dt.datetime(1970, 1, 1)
_DATE_EPOCH = 719163
_WORDS = (
    "generic time units",
    "years",
    "months",
    "weeks",
    "days",
    "hours",
    "minutes",
    "seconds",
    "milliseconds",
    "microseconds",
    "nanoseconds",
)
_new = object.__new__


class datetime64(S.generic):
    """A moment: a count of a unit since 1970."""

    __module__ = "numpy"
    __slots__ = ("_v", "_unit")

    def __new__(cls, value=None, unit=None):
        target = None if unit is None else _unit_number(unit)
        if isinstance(value, (list, tuple, ndarray)):
            from ._construct import asarray

            return asarray(value).astype("M8" if unit is None else f"M8[{unit}]")
        count, found = _moment(value, target)
        return _make_moment(count, found)

    @property
    def dtype(self):
        return _dtype_class.of_code(D.DATETIME | self._unit << 8)

    def item(self, *args):
        return plain(self._v, self.dtype)

    def __repr__(self):
        unit = ",'h'" if self._unit == _HOUR and self._v != NAT else ""
        return f"np.datetime64('{self}'{unit})"

    def __str__(self):
        return K.time_text(self._v, self._unit)

    def __format__(self, spec):
        return format(str(self), spec)

    def __hash__(self):
        return hash(self._v) if self._unit in (0, _NS) or self._v == NAT else hash((_canonical(self._v, self._unit), "M"))

    def __bool__(self):
        return True

    def __int__(self):
        return int(self.item())

    def __float__(self):
        return float(self.item())


class timedelta64(S.signedinteger):
    """A duration: a count of a unit."""

    __module__ = "numpy"
    __slots__ = ("_v", "_unit")

    def __new__(cls, value=0, unit=None):
        target = None if unit is None else _unit_number(unit)
        if isinstance(value, (list, tuple, ndarray)):
            from ._construct import asarray

            return asarray(value).astype("m8" if unit is None else f"m8[{unit}]")
        count, found = _duration(value, target)
        return _make_duration(count, found)

    @property
    def dtype(self):
        return _dtype_class.of_code(D.TIMEDELTA | self._unit << 8)

    def item(self, *args):
        return plain(self._v, self.dtype)

    def __repr__(self):
        count = "'NaT'" if self._v == NAT else self._v
        return f"np.timedelta64({count},'{D.UNITS[self._unit]}')" if self._unit else f"np.timedelta64({count})"

    def __str__(self):
        return "NaT" if self._v == NAT else f"{self._v} {_WORDS[self._unit]}"

    def __format__(self, spec):
        return format(str(self), spec)

    def __hash__(self):
        return hash(self._v) if self._unit in (0, _NS) or self._v == NAT else hash((_canonical(self._v, self._unit), "m"))

    def __bool__(self):
        return self._v != 0

    def __int__(self):
        return int(self.item())

    def __float__(self):
        return float(self.item())

    def __neg__(self):
        return self if self._v == NAT else _make_duration(-self._v, self._unit)

    def __pos__(self):
        return self

    def __abs__(self):
        return self if self._v == NAT else _make_duration(abs(self._v), self._unit)

    def __divmod__(self, other):
        return self // other, self % other

    def __rdivmod__(self, other):
        return other // self, other % self


def _canonical(count, unit):
    """A count in nanoseconds, or in months for months and years, so that equal times have equal hashes."""
    if unit <= _M:
        return count * (12 if unit == _Y else 1), "M"
    return count * (_PER[unit] if unit in _PER else 1)


_PER = {
    _W: 604_800_000_000_000,
    _DAY: 86_400_000_000_000,
    _HOUR: 3_600_000_000_000,
    _MINUTE: 60_000_000_000,
    _SECOND: 1_000_000_000,
    _MS: 1_000_000,
    _US: 1_000,
    _NS: 1,
}


def _make_moment(count, unit):
    made = _new(datetime64)
    made._v = count
    made._unit = unit
    return made


def _make_duration(count, unit):
    made = _new(timedelta64)
    made._v = count
    made._unit = unit
    return made


def scalar(count, dtype):
    """The scalar of a count."""
    return (_make_moment if dtype.kind == "M" else _make_duration)(count, dtype.code >> 8)


def _unit_number(unit):
    if isinstance(unit, tuple):
        unit = unit[0]
    if isinstance(unit, bytes):
        unit = unit.decode()
    number = D._UNIT_NUMBERS.get(unit)
    if number is None:
        raise TypeError(f'Invalid datetime unit "{unit}" in metadata')
    return number


def _convert(count, source, target):
    if target is None or source == target or count == NAT:
        return count
    return K.time_convert(count, source, target)


def _moment(value, target):
    """The count and unit of what stands for a moment."""
    if value is None:
        return NAT, target or 0
    if isinstance(value, datetime64):
        unit = value._unit if target is None else target
        return _convert(value._v, value._unit, unit), unit
    if isinstance(value, str):
        if value in ("now", "today"):
            now = _dt.datetime.now(_dt.timezone.utc).replace(tzinfo=None)
            if value == "today":
                return _convert(now.toordinal() - _DATE_EPOCH, _DAY, target), target or _DAY
            return _convert(int((now - _EPOCH) // _dt.timedelta(seconds=1)), _SECOND, target), target or _SECOND
        count, unit = K.time_parse(value)
        if count == NAT:
            return NAT, target or 0
        return _convert(count, unit, target), target or unit
    if isinstance(value, bytes):
        return _moment(value.decode("ascii"), target)
    if isinstance(value, _dt.datetime):
        if value.tzinfo is not None:
            from ._errors import warn

            warn("no explicit representation of timezones available for np.datetime64", UserWarning)
            value = value.astimezone(_dt.timezone.utc).replace(tzinfo=None)
        since = value - _EPOCH
        count = (since.days * 86400 + since.seconds) * 1000000 + since.microseconds
        nanosecond = getattr(value, "nanosecond", 0)
        if nanosecond or target == _NS:
            return _convert(count * 1000 + nanosecond, _NS, target), target or _NS
        return _convert(count, _US, target), target or _US
    if isinstance(value, _dt.date):
        return _convert(value.toordinal() - _DATE_EPOCH, _DAY, target), target or _DAY
    if _is_missing(value):
        return NAT, target or 0
    if isinstance(value, (int, S.integer)) and not isinstance(value, bool):
        if target is None:
            raise ValueError("Converting an integer to a NumPy datetime requires a specified unit")
        return int(value), target
    raise ValueError("Could not convert object to NumPy datetime")


def _is_missing(value):
    return type(value).__name__ == "NaTType" or isinstance(value, float) and value != value


def _duration(value, target):
    """The count and unit of what stands for a duration."""
    if value is None:
        return NAT, target or 0
    if isinstance(value, timedelta64):
        unit = value._unit if target is None else target
        return _convert(value._v, value._unit, unit) if value._unit else value._v, unit
    if isinstance(value, _dt.timedelta):
        count = (value.days * 86400 + value.seconds) * 1000000 + value.microseconds
        nanoseconds = getattr(value, "_value", None)
        if nanoseconds is not None and target == _NS:
            return nanoseconds, _NS
        return _convert(count, _US, target), target or _US
    if isinstance(value, bytes):
        value = value.decode("ascii")
    if isinstance(value, str):
        if value.strip().lower() in ("nat", ""):
            return NAT, target or 0
        try:
            return int(value), target or 0
        except ValueError:
            raise ValueError("Could not convert object to NumPy timedelta") from None
    if _is_missing(value):
        return NAT, target or 0
    if isinstance(value, float):
        return int(value), target or 0
    if isinstance(value, (int, S.integer)):
        return int(value), target or 0
    raise ValueError("Could not convert object to NumPy timedelta")


def count_of(value, target):
    """The count of a value under a dtype of times."""
    unit = target.code >> 8
    count, found = (_moment if target.kind == "M" else _duration)(value, unit or None)
    return count


def plain(count, dtype):
    """A count as Python's own object: a date, datetime or timedelta, an int where none fits, None for NaT."""
    unit = dtype.code >> 8
    if count == NAT:
        return None
    if dtype.kind == "M":
        if unit == 0 or unit == _NS:
            return count
        if unit <= _DAY:
            days = K.time_convert(count, unit, _DAY) + _DATE_EPOCH
            return _dt.date.fromordinal(days) if 0 < days < 3652060 else count
        micros = count * (_PER[unit] // 1000)
        if not -62135596800000000 <= micros < 253402300800000000:
            return count
        return _EPOCH + _dt.timedelta(microseconds=micros)
    if unit <= _M or unit == _NS:
        return count
    return _dt.timedelta(microseconds=count * (_PER[unit] // 1000))


def to_text(count, dtype):
    """A count as ``astype(str)`` writes it."""
    if dtype.kind == "M":
        return K.time_text(count, dtype.code >> 8)
    return str(scalar(count, dtype))


def text_length(dtype):
    """The length of the text type that times become."""
    return (
        {_Y: 21, _M: 24, _W: 28, _DAY: 28, _HOUR: 31, _MINUTE: 34, _SECOND: 38}.get(dtype.code >> 8, 48)
        if dtype.kind == "M"
        else 21
    )


def from_values(values, target):
    """A flat array of Python objects or texts under a dtype of times."""
    from ._construct import from_numbers

    if not target.code >> 8:
        read = _moment if target.kind == "M" else _duration
        pairs = [read(value, None) for value in values]
        unit = max((unit for _, unit in pairs), default=0)
        target = _dtype_class.of_code(target._kind_number | unit << 8)
        return from_numbers([_convert(count, found, unit) for count, found in pairs], target)
    return from_numbers([count_of(value, target) for value in values], target)


def cast(array, target):
    """A handle on times cast to times or numbers, or numbers to times."""
    source = array.dtype
    a, b = source.kind, target.kind
    if a in "Mm" and b in "Mm":
        if a != b:
            raise TypeError(
                f"Cannot cast array data from {source!r} to {target!r} according to the rule 'unsafe'"
            )
        if not target.code >> 8:
            return K.array_copy(array._h)
        if not source.code >> 8:
            return K.array_reinterpret(K.array_copy(array._h), target.code)
        return K.time_cast(array._h, target.code)
    if a in "Mm":
        if b == "b":
            return K.array_cast(array._h, D.BOOL)
        # NaT is the least count that there is, and nothing else to a number.
        return _wrap(K.array_reinterpret(array._h, D.INT64)).astype(target)._h
    if a == "f":
        from ._ufuncs import isnan

        longs = _wrap(K.array_cast(array._h, D.INT64))
        longs[isnan(array)] = NAT
        return K.array_reinterpret(longs._h, target.code)
    return K.array_reinterpret(K.array_cast(array._h, D.INT64), target.code)


# Arithmetic of arrays.


def binary_error(name, a, b):
    return _UFuncBinaryResolutionError(f"ufunc '{name}' cannot use operands with types {a!r} and {b!r}")


def common_unit(a, b):
    """The finer of two units; an error where one has no fixed length and the other has."""
    x, y = a.code >> 8, b.code >> 8
    if x and y and (x <= _M) != (y <= _M) and (a.kind == "m" or b.kind == "m"):
        if a.kind == b.kind:
            raise TypeError(
                f"Cannot get a common metadata divisor for Numpy datetime metadata [{D.UNITS[x]}] and [{D.UNITS[y]}] because"
                " they have incompatible nonlinear base time units."
            )
    return max(x, y)


def plan(ufunc, a, b):
    """How a ufunc of two operands of which one is a time works."""
    name = ufunc._name
    kinds = a.kind + b.kind
    if ufunc._rule == "compare" or ufunc._rule == "order":
        if kinds in ("MM", "mm"):
            unit = common_unit(a, b)
            common = _dtype_class.of_code((D.DATETIME if a.kind == "M" else D.TIMEDELTA) | unit << 8)
            return _same, common, D.bool_dtype if ufunc._rule == "compare" else common
        if kinds in ("mi", "mu", "mb", "im", "um", "bm"):
            common = a if a.kind == "m" else b
            return _same, common, D.bool_dtype if ufunc._rule == "compare" else common
        if name in ("equal", "not_equal"):
            return _never, None, None
        from ._object_loops import no_loop

        raise no_loop(name, type(a), type(b))
    if name in ("add", "subtract"):
        if kinds == "MM" and name == "subtract":
            unit = common_unit(a, b)
            return _same, _dtype_class.of_code(D.DATETIME | unit << 8), _dtype_class.of_code(D.TIMEDELTA | unit << 8)
        if kinds in ("Mm", "mM") and (name == "add" or kinds == "Mm") or kinds == "mm":
            _check_months(name, a, b, kinds)
            unit = common_unit(a, b)
            result = _dtype_class.of_code((D.TIMEDELTA if kinds == "mm" else D.DATETIME) | unit << 8)
            return _same, result, result
        if kinds[0] in "Mm" and kinds[1] in "iub":
            return _same, a, a
        if kinds[1] in "Mm" and kinds[0] in "iub" and (name == "add" or kinds[1] == "m"):
            return _same, b, b
    elif name == "multiply":
        if kinds in ("mi", "mu", "mb", "im", "um", "bm"):
            result = a if a.kind == "m" else b
            return _times, result, result
        if kinds in ("mf", "fm"):
            result = a if a.kind == "m" else b
            return _float_scaled, result, result
    elif name == "divide":
        if kinds == "mm":
            return _ratio, None, None
        if kinds[0] == "m" and kinds[1] in "iuf":
            return _float_scaled if kinds[1] == "f" else _over_int, a, a
    elif name == "floor_divide":
        if kinds == "mm":
            return _quotient, None, None
        if kinds[0] == "m" and kinds[1] in "iu":
            return _floor_over_int, a, a
        if kinds == "mf":
            return _float_scaled, a, a
    elif name == "remainder" and kinds == "mm":
        unit = common_unit(a, b)
        return _remainder, _dtype_class.of_code(D.TIMEDELTA | unit << 8), None
    raise binary_error(name, a, b)


def _check_months(name, a, b, kinds):
    x, y = a.code >> 8, b.code >> 8
    if kinds != "mm":
        time, span = (a, b) if a.kind == "M" else (b, a)
        if 0 < span.code >> 8 <= _M < time.code >> 8:
            raise _UFuncInputCastingError(
                f"Cannot cast ufunc '{name}' input {int(a.kind == 'M')} from {span!r} to"
                f" {_dtype_class.of_code(D.TIMEDELTA | max(x, y) << 8)!r} with casting rule 'same_kind'"
            )


def _array_of(value):
    from ._construct import asarray

    return value if type(value) is ndarray else asarray(value)


def _in_unit(array, unit):
    """A handle on times or plain counts as counts of a unit, of kind int64."""
    kind = array.dtype.kind
    if kind in "Mm":
        own = array.dtype.code >> 8
        h = array._h
        if own and own != unit:
            h = K.time_cast(h, array.dtype._kind_number | unit << 8)
        return h
    return K.array_cast(array._h, D.INT64)


def _same(ufunc, x, y, a, b, compute, result):
    x, y = _array_of(x), _array_of(y)
    unit = compute.code >> 8
    made = _wrap(K.binary(ufunc._name, _in_unit(x, unit), _in_unit(y, unit), compute.code, None))
    if result.kind != "b" and result.code != compute.code:
        made = _wrap(K.array_reinterpret(made._h, result.code), result)
    return made if made.shape else made[()]


def _times(ufunc, x, y, a, b, compute, result):
    x, y = _array_of(x), _array_of(y)
    made = _wrap(K.binary("multiply", _in_unit(x, result.code >> 8), _in_unit(y, result.code >> 8), result.code, None), result)
    return made if made.shape else made[()]


def _never(ufunc, x, y, a, b, compute, result):
    from ._object_loops import never_equal

    return never_equal(ufunc, x, y, a, b, compute, result)


def _floats(array):
    """The counts of times as floats, NaT as NaN; numbers as floats."""
    from ._ufuncs import isnan

    given = _array_of(array)
    made = given.astype(D.float64_dtype)
    if given.dtype.kind not in "mM":
        return made
    # A cast takes NaT for the number that it is held as.
    missing = isnan(given)
    return _choose(missing, float("nan"), made) if missing.any() else made


def _float_scaled(ufunc, x, y, a, b, compute, result):
    from ._errors import errstate

    with errstate(all="ignore"):
        made = _array_of(ufunc(_floats(x), _floats(y)))
    return _from_floats(made, result)


def _from_floats(made, result):
    from ._ufuncs import isfinite, trunc

    longs = trunc(made)
    longs = _array_of(longs)
    bad = ~_array_of(isfinite(longs))
    counts = _wrap(K.array_cast(longs._h, D.INT64))
    counts[bad] = NAT
    made = _wrap(K.array_reinterpret(counts._h, result.code), result)
    return made if made.shape else made[()]


def _over_int(ufunc, x, y, a, b, compute, result):
    """numpy divides durations by integers with truncation towards zero."""
    from . import _ufuncs as U

    x, y = _array_of(x), _array_of(y).astype(D.int64_dtype)
    counts = _wrap(K.array_reinterpret(x._h, D.INT64))
    zero = y == 0
    missing = U.isnan(x) | zero
    if zero.any() if zero.shape else zero:
        from ._errors import DIVIDE, report

        report(DIVIDE, ufunc._name)
    safe = _array_of(_choose(zero, 1, y))
    sizes = U.absolute(counts) // U.absolute(safe)
    made = sizes * U.sign(counts) * U.sign(safe)
    made = _array_of(_choose(missing, NAT, made))
    made = _wrap(K.array_reinterpret(made._h, result.code), result)
    return made if made.shape else made[()]


def _choose(mask, x, y):
    from ._functions import where

    return where(mask, x, y)


def _floor_over_int(ufunc, x, y, a, b, compute, result):
    from . import _ufuncs as U

    x, y = _array_of(x), _array_of(y).astype(D.int64_dtype)
    counts = _wrap(K.array_reinterpret(x._h, D.INT64))
    missing = U.isnan(x) | (y == 0)
    made = _array_of(_choose(missing, NAT, U.floor_divide(counts, y)))
    made = _wrap(K.array_reinterpret(made._h, result.code), result)
    return made if made.shape else made[()]


def _both_in_unit(x, y, a, b):
    unit = common_unit(a, b)
    code = D.TIMEDELTA | unit << 8
    x, y = _array_of(x), _array_of(y)
    return (
        x,
        y,
        _wrap(K.array_reinterpret(_in_unit(x, unit), D.INT64)),
        _wrap(K.array_reinterpret(_in_unit(y, unit), D.INT64)),
        code,
    )


def _ratio(ufunc, x, y, a, b, compute, result):
    unit = common_unit(a, b)
    target = _dtype_class.of_code(D.TIMEDELTA | unit << 8)
    x, y = _array_of(x).astype(target), _array_of(y).astype(target)
    return ufunc(_floats(x), _floats(y))


def _quotient(ufunc, x, y, a, b, compute, result):
    from . import _ufuncs as U

    x, y, p, q, code = _both_in_unit(x, y, a, b)
    missing = U.isnan(x) | U.isnan(y)
    return _choose(missing, 0, U.floor_divide(p, q))[()]


def _remainder(ufunc, x, y, a, b, compute, result):
    from . import _ufuncs as U

    x, y, p, q, code = _both_in_unit(x, y, a, b)
    missing = U.isnan(x) | U.isnan(y) | (q == 0)
    made = _array_of(_choose(missing, NAT, U.remainder(p, _choose(q == 0, 1, q))))
    made = _wrap(K.array_reinterpret(made._h, code))
    return made if made.shape else made[()]


# Arithmetic of scalars.


def _scalar_binary(name, a, b):
    from . import _ufuncs as U

    ours_left = isinstance(a, (datetime64, timedelta64))
    other = b if ours_left else a
    kind = type(other)
    if isinstance(other, ndarray):
        return getattr(U, name)(a, b)
    if kind.__module__.partition(".")[0] == "pandas" or hasattr(kind, "__array_ufunc__") and not isinstance(other, S.generic):
        return NotImplemented
    if not isinstance(other, S.generic) and isinstance(other, (_dt.date, _dt.timedelta)):
        ours = (a if ours_left else b).item()
        if isinstance(ours, _dt.date) and isinstance(other, _dt.datetime) and not isinstance(ours, _dt.datetime):
            ours = _dt.datetime(ours.year, ours.month, ours.day)
        function = S.SYMBOLS[name]
        return function(ours, other) if ours_left else function(other, ours)
    if name in ("equal", "not_equal"):
        if isinstance(other, (str, bytes, float, complex)) or other is None:
            return name == "not_equal"
        if isinstance(other, int) and (type(a) is datetime64 or type(b) is datetime64):
            return name == "not_equal"
    if isinstance(other, (int, float, S.generic)):
        return getattr(U, name)(a, b)
    return NotImplemented


for _class in (datetime64, timedelta64):
    _hash = _class.__hash__
    S.give_operators(_class, S.ARITHMETIC, _scalar_binary)
    S.give_operators(_class, S.COMPARE, _scalar_binary)
    _class.__hash__ = _hash
D.register_scalar_type(D.DATETIME, datetime64)
D.register_scalar_type(D.TIMEDELTA, timedelta64)


# Functions.


def format_times(array):
    """The elements of an array of times as words of one width."""
    from ._transfer import counts

    values = counts(array)
    dtype = array.dtype
    if dtype.kind == "M":
        words = ["NaT" if value == NAT else K.time_text(value, dtype.code >> 8) for value in values]
        words = [f"'{word}'" for word in words]
    else:
        words = ["'NaT'" if value == NAT else str(value) for value in values]
    width = max(map(len, words))
    return [word.rjust(width) for word in words]


def arange(start, stop, step, target):
    """``np.arange`` of times."""
    from ._construct import asarray, from_numbers

    parts = []
    for each in (start, stop):
        if isinstance(each, (str, _dt.date)) and not isinstance(each, S.generic):
            each = datetime64(each)
        parts.append(asarray(each))
    first, last = parts
    gap = asarray(step)
    if target is None or not target.code >> 8:
        kind = "M" if "M" in (first.dtype.kind, last.dtype.kind) else "m"
        unit = max([each.dtype.code >> 8 for each in (first, last, gap) if each.dtype.kind in "Mm"])
        target = _dtype_class.of_code((D.DATETIME if kind == "M" else D.TIMEDELTA) | unit << 8)
    unit = target.code >> 8
    low = count_of(first[()], target) if first.dtype.kind in "Mm" else int(first)
    if last.dtype.kind in "Mm" and last.dtype.kind == target.kind:
        high = count_of(last[()], target)
    elif last.dtype.kind == "m":
        high = low + _convert(last[()]._v, last[()]._unit, unit)
    else:
        high = low + int(last) if target.kind == "M" else int(last)
    by = _convert(gap[()]._v, gap[()]._unit, unit) if gap.dtype.kind == "m" else int(gap)
    if by == 0:
        raise ZeroDivisionError("division by zero")
    return from_numbers(list(range(low, high, by)), target)


def isnat(x):
    """Whether elements are NaT."""
    a = _array_of(x)
    if a.dtype.kind not in "Mm":
        raise TypeError("ufunc 'isnat' is only defined for np.datetime64 and np.timedelta64.")
    made = _wrap(K.unary("isnan", a._h, a.dtype.code, None), D.bool_dtype, a.shape)
    return made if made.shape else made[()]


def datetime_as_string(arr, unit=None, timezone="naive", casting="same_kind"):
    """Datetimes as ISO texts."""
    from ._moment_texts import datetime_as_string as function

    return function(_array_of(arr), unit, timezone, casting)


def datetime_data(dtype, /):
    """The unit of a dtype of times and its multiple."""
    d = parse_dtype(dtype)
    if d.kind not in "Mm":
        raise TypeError("cannot get datetime metadata from non-datetime type")
    return d.unit, 1
