"""Structured dtypes: named fields, each of a dtype of its own.

A structured dtype has no code of the seam: its arrays hold one array a field (see ``_records``). Its ``code`` is a negative number
that equal dtypes share, so that it compares as the others do.
"""

from types import MappingProxyType

from . import _dtypes as D

_codes = {}


class VoidDType(D.dtype):
    """The dtype of records, or (``subdtype``) of a field that holds an array in each record."""

    __module__ = "numpy.dtypes"
    __slots__ = ("_names", "_types", "_offsets", "_size", "_titles", "_aligned", "_record", "_sub")

    kind = "V"
    char = "V"
    num = 20
    byteorder = "|"
    isbuiltin = 0
    _kind_number = D.VOID

    @property
    def code(self):
        key = self._key()
        found = _codes.get(key)
        if found is None:
            found = _codes[key] = -1 - len(_codes)
        return found

    def _key(self):
        if self._sub is not None:
            return self._sub[0].code, self._sub[1]
        return self._names, tuple([each.code for each in self._types]), self._offsets, self._size, self._titles

    @property
    def names(self):
        return None if self._sub is not None else self._names

    @names.setter
    def names(self, value):
        if isinstance(value, str) or len(value) != len(self._names):
            raise ValueError(f"must replace all names at once with a sequence of length {len(self._names)}")
        for name in value:
            if not isinstance(name, str):
                raise ValueError(f"item #{list(value).index(name)} of names is of type {type(name).__name__} and not string")
        if len(set(value)) != len(value):
            raise ValueError("Duplicate field names given.")
        self._names = tuple(value)

    @property
    def fields(self):
        if self._sub is not None:
            return None
        found = {}
        for name, each, offset, title in zip(self._names, self._types, self._offsets, self._titles):
            found[name] = (each, offset) if title is None else (each, offset, title)
        return MappingProxyType(found)

    @property
    def subdtype(self):
        return self._sub

    @property
    def shape(self):
        return () if self._sub is None else self._sub[1]

    @property
    def ndim(self):
        return len(self.shape)

    @property
    def base(self):
        return self if self._sub is None else self._sub[0]

    @property
    def itemsize(self):
        return self._size

    @property
    def name(self):
        return f"{'record' if self._record else 'void'}{8 * self._size}"

    @property
    def str(self):
        return f"|V{self._size}"

    @property
    def type(self):
        if self._record:
            from .rec import record

            return record
        return D._scalar_types[self._kind_number]

    @property
    def alignment(self):
        if self._sub is not None:
            return self._sub[0].alignment
        return max([each.alignment for each in self._types], default=1) if self._aligned else 1

    @property
    def isalignedstruct(self):
        return self._aligned

    @property
    def hasobject(self):
        return any(each.hasobject for each in self._types)

    @property
    def flags(self):
        return 27 if self.hasobject else 16

    @property
    def descr(self):
        if self._sub is not None:
            return [("", "|V%d" % self._size)]
        if not self._is_packed():
            raise NotImplementedError("numpy.dtype.descr: fields with gaps")
        return [self._described(k, True) for k in range(len(self._names))]

    def _described(self, k, nested=False):
        each, shape = split(self._types[k])
        inner = each.descr if nested and each.names is not None else spelled(each)
        name = self._names[k] if self._titles[k] is None else (self._titles[k], self._names[k])
        return (name, inner, shape) if shape else (name, inner)

    def _is_packed(self):
        at = 0
        for each, offset in zip(self._types, self._offsets):
            if self._aligned:
                at += -at % max(1, each.alignment)
            if offset != at:
                return False
            at += each.itemsize
        if self._aligned:
            at += -at % max(1, self.alignment)
        return at == self._size

    def __len__(self):
        return 0 if self._sub is not None else len(self._names)

    def __bool__(self):
        return True

    def __iter__(self):
        raise TypeError("'numpy.dtypes.VoidDType' object is not iterable")

    def __getitem__(self, key):
        if self._sub is not None:
            raise KeyError(f"There are no fields in dtype {self!r}.")
        if isinstance(key, str):
            if key not in self._names:
                raise KeyError(f"Field named {key!r} not found.")
            return self._types[self._names.index(key)]
        if isinstance(key, list):
            for name in key:
                if name not in self._names:
                    raise KeyError(name)
            picked = [self._names.index(name) for name in key]
            return _made(
                [self._names[k] for k in picked],
                [self._types[k] for k in picked],
                [self._offsets[k] for k in picked],
                self._size,
                titles=[self._titles[k] for k in picked],
                record=self._record,
            )
        at = key.__index__()
        if not -len(self._names) <= at < len(self._names):
            raise IndexError(f"Field index {key} out of range.")
        return self._types[at]

    def newbyteorder(self, new_order="S"):
        raise NotImplementedError("numpy.dtype.newbyteorder: structured types")

    def __repr__(self):
        if self._record:
            return f"dtype((numpy.record, {self._text()}))"
        if self._sub is None and self._aligned and self._is_packed():
            return f"dtype({self._text(True)}, align=True)"
        return f"dtype({self._text()})"

    def __str__(self):
        return f"(numpy.record, {self._text()})" if self._record else self._text()

    def _text(self, short=False):
        if self._sub is not None:
            return f"({spelled(self._sub[0])!r}, {self._sub[1]})"
        if self._is_packed() and (short or not self._aligned):
            return "[" + ", ".join([self._field_text(k) for k in range(len(self._names))]) + "]"
        formats = ", ".join([_format_text(each) for each in self._types])
        text = (
            f"{{'names': {list(self._names)!r}, 'formats': [{formats}], 'offsets': {list(self._offsets)!r},"
            f" 'itemsize': {self._size}"
        )
        return text + (", 'aligned': True}" if self._aligned else "}")

    def _field_text(self, k):
        each, shape = split(self._types[k])
        name = self._names[k] if self._titles[k] is None else (self._titles[k], self._names[k])
        inner = each._text() if each.kind == "V" else repr(spelled(each))
        return f"({name!r}, {inner}, {shape})" if shape else f"({name!r}, {inner})"

    def __reduce__(self):
        if self._sub is not None:
            return D.parse, ((self._sub[0], self._sub[1]),)
        return D.parse, ({
            "names": list(self._names), "formats": list(self._types), "offsets": list(self._offsets), "itemsize": self._size,
        },)

    def __copy__(self):
        return self.as_record(self._record)

    def __deepcopy__(self, memo):
        return self.as_record(self._record)

    def as_record(self, record):
        """The same fields, with elements that have them as attributes or not; not numpy's."""
        made = object.__new__(VoidDType)
        for name in VoidDType.__slots__:
            object.__setattr__(made, name, getattr(self, name))
        made._record = record
        return made


D.admit(VoidDType)


def split(each):
    """A field's dtype as the dtype of its elements and the shape that it has in each record."""
    sub = each.subdtype
    return (each, ()) if sub is None else sub


def spelled(each):
    """A dtype within another's text."""
    if each.kind == "V":
        return str(each)
    return each.str[1:] if each.str[0] == "|" and each.kind in "bOS" and not each.str.startswith("|b") else (
        "?" if each.kind == "b" else each.str if each.itemsize != 1 else each.str[1:]
    )


def _format_text(each):
    return each._text() if each.kind == "V" else repr(spelled(each))


def _made(names, types, offsets, size, titles=None, aligned=False, record=False, sub=None):
    made = object.__new__(VoidDType)
    made._names = tuple(names)
    made._types = tuple(types)
    made._offsets = tuple(offsets)
    made._size = size
    made._titles = tuple(titles) if titles is not None else (None,) * len(made._names)
    made._aligned = aligned
    made._record = record
    made._sub = sub
    return made


def packed(names, types, aligned=False, titles=None):
    """The dtype of fields one after the other."""
    names = [name or f"f{k}" for k, name in enumerate(names)]
    for k, name in enumerate(names):
        if name in names[:k]:
            raise ValueError(f"field {name!r} occurs more than once")
    offsets = []
    at = 0
    for each in types:
        if aligned:
            at += -at % max(1, each.alignment)
        offsets.append(at)
        at += each.itemsize
    made = _made(names, types, offsets, at, titles, aligned)
    if aligned:
        made._size += -at % max(1, made.alignment)
    return made


def of_shape(base, shape):
    """The dtype of a field that holds an array of a shape in each record."""
    shape = (shape,) if hasattr(shape, "__index__") else tuple([extent.__index__() for extent in shape])
    if not shape:
        return base
    inner, further = split(base)
    n = 1
    for extent in shape:
        n *= extent
    return _made((), (), (), base.itemsize * n, sub=(inner, shape + further))


def parse(spec, align=False):
    """The dtype that a list of fields, a dict, a pair or a text with commas means."""
    if isinstance(spec, str):
        return _of_text(spec, align)
    if isinstance(spec, tuple):
        return _of_pair(spec, align)
    if isinstance(spec, dict):
        return _of_dict(spec, align)
    names, types, titles = [], [], []
    for field in spec:
        if not isinstance(field, tuple) or len(field) not in (2, 3):
            if isinstance(field, tuple):
                raise TypeError(f"Field elements must be 2- or 3-tuples, got '{field!r}'")
            raise TypeError(f"Field elements must be 2- or 3-tuples, got '{field!r}'")
        name, title = field[0], None
        if isinstance(name, tuple) and len(name) == 2:
            title, name = name
        if not isinstance(name, str):
            raise TypeError("First element of field tuple is neither a tuple nor str")
        each = _inner(field[1], align)
        if len(field) == 3:
            if each.kind in "US" and not each.itemsize and hasattr(field[2], "__index__"):
                each = D.dtype.of_code(each.code | field[2].__index__() << 8)
            else:
                each = of_shape(each, field[2])
        names.append(str(name))
        types.append(each)
        titles.append(title)
    return packed(names, types, align, titles)


def _inner(spec, align):
    return parse(spec, align) if isinstance(spec, (list, dict)) else D.parse(spec)


def _of_pair(spec, align):
    if len(spec) != 2:
        raise TypeError(f"Cannot interpret '{spec!r}' as a data type")
    base, more = spec
    if isinstance(base, type) and base.__name__ == "record":
        return _inner(more, align).as_record(True)
    each = _inner(base, align)
    if isinstance(more, (list, dict)):
        raise NotImplementedError("numpy.dtype: fields that overlay another type")
    if each.kind in "SU" and not each.itemsize and hasattr(more, "__index__"):
        # A length of texts, not of an axis.
        return D.parse(f"{each.kind}{more.__index__()}")
    return of_shape(each, more)


def _of_dict(spec, align):
    if "names" not in spec or "formats" not in spec:
        fields = sorted(spec.items(), key=lambda item: item[1][1])
        spec = {
            "names": [name for name, _ in fields],
            "formats": [field[0] for _, field in fields],
            "offsets": [field[1] for _, field in fields],
        }
    names = [str(name) for name in spec["names"]]
    types = [_inner(each, align) for each in spec["formats"]]
    if len(names) != len(types):
        raise ValueError("'names', 'formats', 'offsets', and 'titles' dict entries must have the same length")
    made = packed(names, types, align or bool(spec.get("aligned")), spec.get("titles"))
    if "offsets" in spec:
        made._offsets = tuple([offset.__index__() for offset in spec["offsets"]])
        made._size = max([offset + each.itemsize for offset, each in zip(made._offsets, types)], default=0)
        if made._aligned:
            made._size += -made._size % max(1, made.alignment)
    if "itemsize" in spec:
        if spec["itemsize"] < made._size:
            raise ValueError(
                f"NumPy dtype descriptor requires {made._size} bytes, cannot override to smaller itemsize of"
                f" {spec['itemsize']}"
            )
        made._size = spec["itemsize"]
    return made


def _of_text(text, align):
    types = []
    for part in _parts(text):
        part = part.strip()
        if not part:
            continue
        shape = None
        if part[0] == "(":
            inner, _, part = part[1:].partition(")")
            shape = tuple([int(extent) for extent in inner.split(",") if extent.strip()])
        else:
            digits = len(part) - len(part.lstrip("0123456789"))
            if digits:
                shape = (int(part[:digits]),)
                part = part[digits:]
        each = D.parse(part.strip())
        types.append(each if shape is None or shape == (1,) and part else of_shape(each, shape))
    return packed([""] * len(types), types, align)


def _parts(text):
    """A text's parts between commas outside of parentheses."""
    part, depth = "", 0
    for letter in text:
        depth += (letter == "(") - (letter == ")")
        if letter == "," and not depth:
            yield part
            part = ""
        else:
            part += letter
    yield part
