"""``numpy.rec``: structured arrays whose fields are attributes, and ways to make them."""

from . import _dtypes as D
from ._array import asarray, ndarray, normal_shape
from ._record_making import array_of, of_arrays
from ._record_parts import empty_of, structure
from ._record_types import packed, split
from ._records import Structured
from ._scalars import void
from ._void import field


class record(void):
    """A record whose fields are attributes."""

    __module__ = "numpy"
    __slots__ = ()

    def __getattr__(self, name):
        names = self._whole._dtype._names
        if name in names:
            return field(self, names.index(name))
        raise AttributeError(f"'record' object has no attribute '{name}'", name=name, obj=self)

    def __setattr__(self, name, value):
        if name in ("_whole", "_place"):
            object.__setattr__(self, name, value)
        elif name in ("setfield", "getfield", "dtype"):
            raise AttributeError(f"Cannot set '{name}' attribute")
        elif name in self._whole._dtype.names:
            self[name] = value
        else:
            raise AttributeError(f"'record' object has no attribute '{name}'", name=name, obj=self)

    def pprint(self):
        """The fields, one a line."""
        names = self.dtype.names
        width = max(map(len, names))
        return "\n".join([f"{name.rjust(width)}: {self[name]}" for name in names])


class recarray(Structured):
    """An array of records whose fields are attributes."""

    __module__ = "numpy.rec"
    __slots__ = ("__dict__",)
    _records = True

    def __new__(
        cls,
        shape,
        dtype=None,
        buf=None,
        offset=0,
        strides=None,
        formats=None,
        names=None,
        titles=None,
        byteorder=None,
        aligned=False,
        order="C",
    ):
        if buf is not None:
            raise NotImplementedError("numpy.recarray: buf")
        found = D.parse(dtype) if dtype is not None else format_parser(formats, names, titles, aligned, byteorder).dtype
        return empty_of(cls, normal_shape(shape), found)

    def __getattr__(self, name):
        if name[:1] != "_" or name in self._dtype.names:
            if name in self._dtype.names:
                return self._field(self._dtype.names.index(name))
        raise AttributeError(f"recarray has no attribute {name}", name=name, obj=self)

    def __setattr__(self, name, value):
        if name[:1] != "_" and name in self._dtype.names:
            self[name] = value
        else:
            object.__setattr__(self, name, value)

    def _field(self, number):
        made = Structured._field(self, number)
        return made.view(recarray) if isinstance(made, Structured) else made

    def field(self, attr, val=None):
        """A field by its name or number, which a value sets."""
        number = self._dtype.names.index(attr) if isinstance(attr, str) else attr
        if val is None:
            return self._field(number)
        self._parts[number][...] = val
        return None


class format_parser:
    """The dtype that formats, names and titles mean."""

    __module__ = "numpy.rec"

    def __init__(self, formats, names, titles, aligned=False, byteorder=None):
        if formats is None:
            raise ValueError("Need formats argument")
        if byteorder is not None:
            raise NotImplementedError("numpy.rec.format_parser: byteorder")
        if isinstance(formats, str):
            found = D.parse(formats)
            types = list(found._types) if found.names is not None else [found]
        else:
            types = [D.parse(each) for each in formats]
        given = [] if not names else [name.strip() for name in names.split(",")] if isinstance(names, str) else list(names)
        given = given[: len(types)] + [f"f{k}" for k in range(len(given), len(types))]
        repeated = find_duplicate(given)
        if repeated:
            raise ValueError(f"Duplicate field names: {repeated}")
        self.dtype = packed(given, types, aligned, _titles(titles, len(types)))


def _titles(titles, count):
    if not titles:
        return None
    listed = [title.strip() for title in titles.split(",")] if isinstance(titles, str) else list(titles)
    return (listed + [None] * count)[:count]


def find_duplicate(list):
    """What occurs more than once."""
    return [item for k, item in enumerate(list) if list.count(item) > 1 and item not in list[:k]]


def _as_records(made):
    return structure(recarray, made._parts, made._dtype.as_record(True), made._shape)


def fromarrays(
    arrayList, dtype=None, shape=None, formats=None, names=None, titles=None, aligned=False, byteorder=None
):
    """Records of a list of arrays, one a field."""
    arrays = [asarray(each) for each in arrayList]
    shape = arrays[0].shape if shape is None else normal_shape(shape)
    if dtype is not None:
        found = D.parse(dtype)
    else:
        found = format_parser(
            [each.dtype for each in arrays] if formats is None else formats, names, titles, aligned, byteorder
        ).dtype
    if len(found.names) != len(arrays):
        raise ValueError("mismatch between the number of fields and the number of arrays")
    for k, (each, kind) in enumerate(zip(arrays, found._types)):
        inner = split(kind)[1]
        if each.shape[: each.ndim - len(inner)] != shape:
            raise ValueError(f'array-shape mismatch in array {k} ("{found.names[k]}")')
    return structure(recarray, of_arrays(arrays, found)._parts, found.as_record(True), shape)


def fromrecords(recList, dtype=None, shape=None, formats=None, names=None, titles=None, aligned=False, byteorder=None):
    """Records of a list of tuples."""
    if dtype is None and formats is None:
        made = asarray(recList, dtype=object) if not isinstance(recList, ndarray) else recList
        if made.dtype.kind == "V":
            arrays = list(made._parts)
        else:
            arrays = [asarray(made[..., k].tolist()) for k in range(made.shape[-1])]
        return fromarrays(arrays, formats=formats, shape=shape, names=names, titles=titles, aligned=aligned, byteorder=byteorder)
    found = D.parse(dtype) if dtype is not None else format_parser(formats, names, titles, aligned, byteorder).dtype
    made = _as_records(array_of(recList if isinstance(recList, ndarray) else list(recList), found))
    return made if shape is None else made.reshape(shape)


def array(
    obj,
    dtype=None,
    shape=None,
    offset=0,
    strides=None,
    formats=None,
    names=None,
    titles=None,
    aligned=False,
    byteorder=None,
    copy=True,
):
    """Records of anything that holds them."""
    if (isinstance(obj, (type(None), str)) or hasattr(obj, "readinto")) and formats is None and dtype is None:
        raise ValueError("Must define formats (or dtype) if object is None, string, or an open file")
    if dtype is not None:
        found = D.parse(dtype)
    elif formats is not None:
        found = format_parser(formats, names, titles, aligned, byteorder).dtype
    else:
        found = None
    if obj is None:
        if shape is None:
            raise ValueError("Must define a shape if obj is None")
        return recarray(shape, found)
    if isinstance(obj, (bytes, bytearray)):
        return fromstring(obj, found, shape=shape, offset=offset)
    if hasattr(obj, "readinto"):
        return fromfile(obj, found, shape=shape, offset=offset)
    if isinstance(obj, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    if isinstance(obj, (list, tuple)):
        if isinstance(obj[0], (tuple, list)):
            return fromrecords(obj, dtype=found, shape=shape, names=names, titles=titles, aligned=aligned, byteorder=byteorder)
        return fromarrays(obj, dtype=found, shape=shape, names=names, titles=titles, aligned=aligned, byteorder=byteorder)
    if isinstance(obj, Structured):
        made = obj.view(found) if found is not None and found.code != obj.dtype.code else obj
        return _as_records(made.copy() if copy else made)
    if isinstance(obj, ndarray):
        raise NotImplementedError("numpy.rec.array: arrays without fields")
    raise ValueError("Unknown input type")


def fromstring(datastring, dtype=None, shape=None, offset=0, formats=None, names=None, titles=None, aligned=False, byteorder=None):
    """Records of bytes."""
    if dtype is None and formats is None:
        raise TypeError("fromstring() needs a 'dtype' or 'formats' argument")
    if isinstance(datastring, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    found = D.parse(dtype) if dtype is not None else format_parser(formats, names, titles, aligned, byteorder).dtype
    return _of_bytes(bytes(datastring)[offset:], found, shape)


def fromfile(fd, dtype=None, shape=None, offset=0, formats=None, names=None, titles=None, aligned=False, byteorder=None):
    """Records of the bytes of a file."""
    if dtype is None and formats is None:
        raise TypeError("fromfile() needs a 'dtype' or 'formats' argument")
    found = D.parse(dtype) if dtype is not None else format_parser(formats, names, titles, aligned, byteorder).dtype
    from ._files import opened

    source, ours = opened(fd, "rb")
    try:
        if offset > 0:
            source.seek(offset, 1)
        return _of_bytes(source.read(), found, shape)
    finally:
        if ours:
            source.close()


def _of_bytes(data, dtype, shape):
    from ._record_functions import from_bytes

    if shape is None or shape == -1:
        shape = (len(data) // dtype.itemsize,)
    shape = normal_shape(shape)
    count = 1
    for extent in shape:
        count *= extent
    if len(data) < count * dtype.itemsize:
        raise ValueError("buffer is too small for requested array")
    return _as_records(from_bytes(data, dtype, count)).reshape(shape)
