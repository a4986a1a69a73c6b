"""Tables of text whose columns have names or types of their own: what ``genfromtxt`` and ``loadtxt`` read as records."""

from . import _dtypes as D
from ._array import asarray
from ._record_types import packed, split
from ._record_making import of_list

_DELETED = frozenset("""~!@#$%^&*()-=+~\\|]}[{';: /?.>,<""")
_EXCLUDED = ("return", "file", "print")
_DEFAULTS = {"b": False, "i": -1, "u": -1, "f": float("nan"), "c": complex("nan"), "U": "???", "S": b"???", "O": "???"}


def valid_names(names, count, defaultfmt="f%i", excludelist=None, deletechars="", replace_space="_", case_sensitive=True):
    """Names as fields can have them: no blanks, no marks, none twice, one for each column."""
    deleted = {*_DELETED, *deletechars} if deletechars is not None else set()
    deleted.discard(replace_space)
    excluded = [*_EXCLUDED, *(excludelist or ())]
    made, seen, unnamed = [], {}, 0
    given = [] if names is None else [str(name) for name in names]
    given = given[:count] if count is not None else given
    given += [""] * (0 if count is None else count - len(given))
    for item in given:
        if case_sensitive in (False, "upper"):
            item = item.upper()
        elif case_sensitive == "lower":
            item = item.lower()
        item = item.strip()
        if replace_space:
            item = item.replace(" ", replace_space)
        item = "".join([letter for letter in item if letter not in deleted])
        if not item:
            item = defaultfmt % unnamed
            while item in given:
                unnamed += 1
                item = defaultfmt % unnamed
            unnamed += 1
        elif item in excluded:
            item += "_"
        times = seen.get(item, 0)
        made.append(f"{item}_{times}" if times else item)
        seen[item] = times + 1
    return made


class _Column:
    """The values of a column, and the narrowest type that holds them."""

    def __init__(self, texts, missing, fill):
        present = [text for text in texts if text.strip() not in missing]
        self.kind = _kind_of(present)
        read = _READERS[self.kind]
        if fill is None:
            fill = _DEFAULTS[self.kind]
        self.values = [fill if text.strip() in missing else read(text) for text in texts]

    @property
    def dtype(self):
        if self.kind == "U":
            return D.text_dtype(max(map(len, self.values), default=1))
        return {"b": D.bool_dtype, "i": D.int64_dtype, "f": D.float64_dtype, "c": D.complex_dtype}[self.kind]


def _bool(text):
    found = {"TRUE": True, "FALSE": False}.get(text.strip().upper())
    if found is None:
        raise ValueError(text)
    return found


def _int(text):
    value = int(text)
    if not -(1 << 63) <= value < 1 << 63:
        raise ValueError(text)
    return value


_READERS = {"b": _bool, "i": _int, "f": float, "c": lambda text: complex(text.replace(" ", "")), "U": str}


def _kind_of(texts):
    kinds = iter(_READERS)
    kind = next(kinds)
    for text in texts:
        while True:
            try:
                _READERS[kind](text)
                break
            except ValueError:
                kind = next(kinds)
    return kind


def _fills(filling_values, names, count, picked):
    """The filling of each column, ``None`` where it is the type's own."""
    if isinstance(filling_values, dict):
        made = [None] * count
        for key, value in filling_values.items():
            at = names.index(key) if isinstance(key, str) else picked.index(key) if key in picked else None
            if at is not None:
                made[at] = value
        return made
    if isinstance(filling_values, (list, tuple)):
        return (list(filling_values) + [None] * count)[:count]
    return [filling_values] * count


def _missing(missing_values, names, count):
    made = [{""} for _ in range(count)]
    if missing_values is None:
        return made
    if isinstance(missing_values, dict):
        for key, value in missing_values.items():
            at = names.index(key) if isinstance(key, str) else key
            made[at].update(map(str, value if isinstance(value, (list, tuple)) else [value]))
    elif isinstance(missing_values, (list, tuple)):
        for at, value in enumerate(missing_values[:count]):
            made[at].update(map(str, value if isinstance(value, (list, tuple)) else [value]))
    else:
        for each in made:
            each.update(str(missing_values).split(","))
    return made


def of_rows(rows, dtype, names, picked, missing_values, filling_values, converters, validate, hidden=None):
    """What ``genfromtxt`` makes of rows of texts: records, or an array where all columns are of one type without names."""
    count = len(rows[0]) if rows else len(names or ())
    target = None if dtype is None else D.parse(dtype)
    if target is not None and target.kind == "V" and target.names is not None:
        count = len(target.names)
        given = list(target.names) if names is None else names
        types = list(target._types)
        names = validate(given, count)
    else:
        types = None if target is None else [target] * count
        given = names
        names = validate(names or [], count)
    fills = _fills(filling_values, names, count, picked)
    missing = _missing(missing_values, names, count)
    functions = _by_column(converters, names, picked)
    columns, found = [], []
    for at in range(count):
        texts = [row[at] for row in rows]
        if hidden is not None:
            hidden.append([text.strip() in missing[at] for text in texts])
        function = functions.get(at)
        if function is not None:
            values = [function(text) for text in texts]
            columns.append(values)
            found.append(types[at] if types is not None else asarray(values).dtype)
        elif types is None:
            column = _Column(texts, missing[at], fills[at])
            if hidden is not None and column.dtype.kind == "U" and fills[at] is None:
                # What is masked needs no filling, which could be wider than the texts.
                columns.append(texts)
                found.append(D.text_dtype(max(map(len, texts))))
                continue
            columns.append(column.values)
            found.append(column.dtype)
        else:
            columns.append(_typed(texts, types[at], missing[at], fills[at]))
            found.append(types[at])
    if given is None and types is None and len({each.kind for each in found}) <= 1:
        common = D.promote_all(found)
        return asarray([list(row) for row in zip(*columns)], dtype=common)
    if types is not None:
        found = [_sized(each, values) for each, values in zip(found, columns)]
    return of_list(list(zip(*columns)), packed(names, found))


def _by_column(converters, names, picked):
    made = {}
    for key, function in (converters or {}).items():
        at = names.index(key) if isinstance(key, str) else picked.index(key) if key in picked else None
        if at is not None:
            made[at] = function
    return made


def _sized(each, values):
    if each.kind in "US" and not each.itemsize:
        return D.dtype.of_code(each.code | max(1, max(map(len, map(str, values)), default=1)) << 8)
    return each


def _typed(texts, each, missing, fill):
    base = split(each)[0]
    if fill is None:
        fill = _DEFAULTS.get(base.kind)
    if base.kind in "US":
        return [fill if text.strip() in missing and fill is not None and text.strip() else text for text in texts]
    read = {"b": _bool, "i": int, "u": int, "f": float, "c": complex}.get(base.kind, str)
    values = []
    for text in texts:
        try:
            values.append(fill if text.strip() in missing else read(text))
        except ValueError:
            values.append(fill)
    return values


def typed_rows(rows, target, convert):
    """What ``loadtxt`` makes of rows of texts under a structured dtype; sub-arrays take several columns."""
    kinds = []
    for each in target._types:
        base, inner = split(each)
        if base.kind == "V":
            raise NotImplementedError("numpy.loadtxt: records within records")
        n = 1
        for extent in inner:
            n *= extent
        kinds.append((base, inner, n))
    width = sum(n for _, _, n in kinds)
    made = []
    for number, (places, fields) in enumerate(rows):
        if len(fields) != width:
            raise ValueError(
                f"the dtype passed requires {width} columns but {len(fields)} were found at row {number + 1}; use `usecols` to"
                " select a subset and avoid this error"
            )
        record, at = [], 0
        for base, inner, n in kinds:
            values = [convert(fields[k], places[k], base, number) for k in range(at, at + n)]
            at += n
            record.append(values[0] if not inner else asarray(values, dtype=base).reshape(inner))
        made.append(tuple(record))
    return of_list(made, target)


def fromregex(file, regexp, dtype, encoding=None):
    """Records of what the groups of a pattern find in a text."""
    import re

    from ._files import opened

    target = D.parse(dtype)
    if target.kind != "V" or target.names is None:
        raise TypeError("dtype must be a structured datatype.")
    source, ours = opened(file, "r", encoding)
    try:
        content = source.read()
    finally:
        if ours:
            source.close()
    if isinstance(content, bytes) and isinstance(regexp, str):
        regexp = regexp.encode("latin1")
    elif isinstance(content, str) and isinstance(regexp, bytes):
        regexp = regexp.decode("latin1")
    found = (re.compile(regexp) if isinstance(regexp, (str, bytes)) else regexp).findall(content)
    return of_list([each if isinstance(each, tuple) else (each,) for each in found], target)
