"""Masked arrays of records: each field of each record has its mask.

Fields are arrays like any other, here with masks; what structured arrays do not offer as wholes is refused by name here too.
"""

import numpy as np
from numpy._array import ndarray
from numpy._record_parts import structure
from numpy._records import Structured
from numpy._scalars import void

from ._fills import checked
from ._masked_array import MaskedArray, build
from ._masks import MaskError, getdata, mask_dtype, nomask


def records_mask(mask, shape, dtype):
    """A mask of records of anything that says which are masked."""
    kind = mask_dtype(dtype)
    made = np.zeros(shape, dtype=kind)
    if mask is nomask or mask is False:
        return made
    if isinstance(mask, void) or isinstance(mask, ndarray) and mask.dtype.kind == "V":
        made[...] = mask if isinstance(mask, ndarray) else mask.__array__()
    elif isinstance(mask, list) and mask and isinstance(mask[0], tuple) or isinstance(mask, tuple) and shape == ():
        made[...] = np.array(mask, dtype=kind)
    else:
        given = np.array(mask, dtype=bool)
        if given.shape and given.shape != shape:
            if given.size == made.size:
                given = given.reshape(shape)
            elif given.size == 1:
                given = given.reshape(())
            else:
                raise MaskError(f"Mask and data not compatible: data size is {made.size}, mask size is {given.size}.")
        write(made, given)
    return made


def write(mask, value):
    """Writes bools into every field of a mask of records."""
    rank = len(mask._shape)
    for part in mask._parts:
        if isinstance(part, Structured):
            write(part, value)
        else:
            part[...] = value.reshape(value.shape + (1,) * (part.ndim - rank)) if np.shape(value) else value


def records(data, mask=nomask, like=None, cls=None):
    """A masked array on records and a mask of them."""
    made = structure(MaskedRecords if cls is None else cls, data._parts, data._dtype, data._shape)
    made._base = data if data._base is None else data._base
    if not isinstance(mask, Structured) or mask._shape != data._shape:
        mask = records_mask(mask, data._shape, data._dtype)
    made._mask = mask
    if like is not None:
        made._hardmask, made._sharedmask = like._hardmask, like._sharedmask
        if like._fill_value is not None and like._fill_value.dtype == data._dtype:
            made._fill_value = like._fill_value
    if made._fill_value is None:
        made._fill_value = checked(None, data._dtype)
    return made


def made_of(plain, data, mask, fill_value, keep_mask, hard_mask, copy):
    """What ``ma.array`` makes of records."""
    inherited = data._mask if isinstance(data, MaskedRecords) else None
    if mask is nomask:
        own = records_mask(nomask, plain._shape, plain._dtype) if inherited is None or not keep_mask else inherited
        own = own.copy() if copy and own is inherited else own
    else:
        own = records_mask(mask, plain._shape, plain._dtype)
        if inherited is not None and keep_mask:
            # As in numpy, the array that the records come from is masked too.
            own = joined(own, inherited)
            if not copy:
                inherited[...] = own
                own = inherited
    made = records(plain, own, data if isinstance(data, MaskedRecords) else None)
    if fill_value is not None:
        made._fill_value = checked(fill_value, plain._dtype)
    made._hardmask = getattr(data, "_hardmask", False) if hard_mask is None else hard_mask
    return made


def joined(first, second):
    """The records' fields that either mask masks."""
    return structure(Structured, [a | b if not isinstance(a, Structured) else joined(a, b) for a, b in _pairs(first, second)],
                     first._dtype, first._shape)  # fmt: skip


def _pairs(first, second):
    return zip(first._parts, second._parts)


def _covered(data, mask, values, rank):
    """Writes a fill value's fields where a mask says so."""
    for part, own, value in zip(data._parts, mask._parts, values._parts):
        if isinstance(part, Structured):
            _covered(part, own, value, rank)
        else:
            np.copyto(part, value, casting="unsafe", where=own)


def _objects(data, mask, hidden):
    """The records as a flat list of tuples, with what stands for masked fields."""
    columns = []
    for part, own in _pairs(data, mask):
        if isinstance(part, Structured):
            columns.append(_objects(part, own, hidden))
        elif part.ndim > len(data._shape):
            columns.append([_nested(each, that, hidden) for each, that in zip(_lanes(part, data), _lanes(own, data))])
        else:
            values = part.reshape(-1).tolist()
            columns.append([hidden if flag else value for value, flag in zip(values, own.reshape(-1).tolist())])
    return list(zip(*columns))


def _lanes(part, data):
    return part.reshape(-1, *part.shape[len(data._shape) :])


def _nested(value, mask, hidden):
    made = np.array(value.astype(object))
    made[mask] = hidden
    return made.tolist()


class MaskedRecords(MaskedArray, Structured):
    """A masked array of records; numpy calls it a masked array like any other."""

    __module__ = "numpy.ma"

    @property
    def _data(self):
        made = structure(Structured, self._parts, self._dtype, self._shape)
        made._base = self
        return made

    @property
    def shape(self):
        return self._shape

    @property
    def dtype(self):
        return self._dtype

    @property
    def mask(self):
        """Which fields of which records are masked."""
        return self._mask.view()

    @mask.setter
    def mask(self, value):
        self.__setmask__(value)

    def __setmask__(self, mask, copy=False):
        from ._constant import masked

        if mask is masked:
            mask = True
        if mask is nomask or isinstance(mask, (bool, int, float, np.number, np.bool_)):
            write(self._mask, bool(mask))
        elif isinstance(mask, void) or isinstance(mask, ndarray) and mask.dtype.kind == "V":
            self._mask[...] = mask if isinstance(mask, ndarray) else mask.__array__()
        else:
            given = np.array(mask, dtype=bool)
            for part in self._mask._parts:
                part.flat = given.reshape(-1)[: part.size]

    @property
    def recordmask(self):
        """Which records are masked as wholes."""
        made = None
        for part in self._mask._parts:
            made = part if made is None else made & part
        return made

    def __array_finalize__(self, obj):
        return None

    # Elements.

    def __getitem__(self, indx):
        if isinstance(indx, str):
            names = self._dtype.names
            if indx not in names:
                raise ValueError(f"no field of name {indx}")
            number = names.index(indx)
            made = self._part(number)
            return made
        if isinstance(indx, MaskedArray):
            indx = indx._data
        found = self._data[indx]
        if isinstance(found, void):
            return mvoid(found, self._mask[indx], like=self)
        made = records(found, self._mask[indx], self)
        if made._dtype != self._dtype:
            made._fill_value = np.array(self._fill_value[list(made._dtype.names)])
        made._sharedmask = True
        return made

    def _part(self, number):
        part, own = self._parts[number], self._mask._parts[number]
        if isinstance(part, Structured):
            return records(part, own)
        made = build(MaskedArray, part[...], own[...])
        made._base = self
        made._sharedmask = True
        fill = self._fill_value._parts[number]
        made._fill_value = np.array(fill.reshape(-1)[0] if fill.ndim else fill)
        return made

    def __setitem__(self, indx, value):
        from ._constant import masked

        if isinstance(indx, str):
            names = self._dtype.names
            if indx not in names:
                raise ValueError(f"no field of name {indx}")
            number = names.index(indx)
            if value is masked:
                self._mask._parts[number][...] = True
                return
            self._parts[number][...] = getdata(value)
            self._mask._parts[number][...] = value._mask if isinstance(value, MaskedArray) else False
            return
        if isinstance(indx, MaskedArray):
            indx = indx._data
        if value is masked:
            for part in self._mask._parts:
                part[indx] = True
            return
        if self._hardmask:
            raise NotImplementedError("Flexible 'hard' masks are not yet supported.")
        if isinstance(value, MaskedRecords):
            self._data[indx] = value._data if value._shape else value._data[()]
            self._mask[indx] = value._mask if value._shape else value._mask[()]
            return
        self._data[indx] = value
        for part in self._mask._parts:
            part[indx] = False

    def __iter__(self):
        if not self._shape:
            raise TypeError("iteration over a 0-d array")
        return (self[k] for k in range(self._shape[0]))

    # What becomes of the records.

    def filled(self, fill_value=None):
        """The records with masked fields replaced by those of the fill value."""
        value = self._fill_value if fill_value is None else checked(fill_value, self._dtype)
        made = self._data.copy()
        _covered(made, self._mask, value, len(self._shape))
        return made

    def tolist(self, fill_value=None):
        """The records as tuples, ``None`` for masked fields."""
        if fill_value is not None:
            return self.filled(fill_value).tolist()
        return self._as_objects(None).tolist()

    def _as_objects(self, hidden):
        from numpy._construct import object_array

        return object_array(_objects(self._data, self._mask, hidden)).reshape(self._shape)

    def item(self, *args):
        """The only record, or one by its position, as a tuple."""
        return self._data.item(*args)

    def tobytes(self, fill_value=None, order="C"):
        """The bytes of the filled records."""
        return self.filled(fill_value).tobytes(order)

    def toflex(self):
        """Records of data and mask."""
        kind = np.dtype([("_data", self._dtype), ("_mask", self._mask._dtype)])
        return structure(Structured, [self._data.copy(), self._mask.copy()], kind, self._shape)

    torecords = toflex

    def _both(self, function):
        return records(function(self._data), function(self._mask), self)

    def copy(self, order="C"):
        """A copy of records and mask."""
        return self._both(lambda each: each.copy())

    __copy__ = copy

    def __deepcopy__(self, memo):
        return self.copy()

    def __reduce__(self):
        return _restore, (self._dtype, self._shape, self._data.reshape(-1).tolist(), self._mask.reshape(-1).tolist())

    def reshape(self, *shape, order="C", copy=None):
        """The same records under another shape."""
        return self._both(lambda each: each.reshape(*shape, order=order))

    def ravel(self, order="C"):
        """The records as one axis."""
        return self._both(lambda each: each.ravel(order))

    def flatten(self, order="C"):
        """A copy of the records as one axis."""
        return self._both(lambda each: each.ravel(order).copy())

    def transpose(self, *axes):
        """The axes in another order."""
        return self._both(lambda each: each.transpose(*axes))

    def squeeze(self, axis=None):
        """Without axes of length 1."""
        return self._both(lambda each: each.squeeze(axis))

    def take(self, indices, axis=None, out=None, mode="raise"):
        """The records at positions along an axis."""
        return self._both(lambda each: each.take(np.asarray(indices), axis=axis, mode=mode))

    def repeat(self, repeats, axis=None):
        """The records repeated."""
        return self._both(lambda each: each.repeat(repeats, axis=axis))

    def astype(self, dtype, order="K", casting="unsafe", subok=True, copy=True):
        """The records under another dtype."""
        made = records(self._data.astype(dtype), self._mask.astype(mask_dtype(np.dtype(dtype))))
        made._fill_value = checked(self._fill_value, made._dtype)
        return made

    def view(self, dtype=None, type=None, fill_value=None):
        """The same records, as an ordinary array where asked so."""
        if dtype is ndarray or type is ndarray:
            return self._data
        if dtype is None and (type is None or type is MaskedArray):
            return records(self._data, self._mask, self)
        raise NotImplementedError(f"numpy.ma.MaskedArray.view: of records to {dtype if dtype is not None else type}")

    def shrink_mask(self):
        """Itself: masks of records stay."""
        return self

    def argsort(self, axis=-1, kind=None, order=None, endwith=True, fill_value=None, *, stable=False):
        """The positions that sort by fields, masked ones last."""
        from ._fills import maximum_fill_value, minimum_fill_value

        if fill_value is None:
            fill_value = (minimum_fill_value if endwith else maximum_fill_value)(self)
        return self.filled(fill_value).argsort(order=order)

    def sort(self, axis=-1, kind=None, order=None, endwith=True, fill_value=None, *, stable=False):
        """Sorts in place by fields, masked ones last."""
        places = self.argsort(order=order, endwith=endwith, fill_value=fill_value)
        self._data[...] = self._data.take(places)
        self._mask[...] = self._mask.take(places)

    def __eq__(self, other):
        return _compared(self, other, True)

    def __ne__(self, other):
        return _compared(self, other, False)

    __hash__ = None


def _compared(self, other, equal):
    """Whether records are equal in all fields that neither masks; masked where all fields are."""
    from ._constant import masked

    values = getdata(other)
    if not isinstance(values, Structured):
        values = values.__array__() if isinstance(values, void) else values
    if not isinstance(values, Structured) or len(values._parts) != len(self._parts):
        return self._data == values if equal else self._data != values
    hidden = other._mask if isinstance(other, MaskedRecords) else records_mask(nomask, values._shape, self._dtype)
    found, mask = np.True_, np.True_
    for one, two, first, second in zip(self._parts, values._parts, self._mask._parts, hidden._parts):
        either = np.logical_or(first, second)
        found = np.logical_and(found, np.logical_or(one == two, either))
        mask = np.logical_and(mask, either)
    found = found if equal else np.logical_not(found)
    if not np.ndim(found):
        return masked if mask else np.bool_(found)
    if not equal:
        found = np.where(mask, False, found)
    return build(MaskedArray, np.asarray(found), np.asarray(mask))


def _refuse():
    """No operators but those that tell equality."""
    from numpy._operators import BINARY, COMPARE, UNARY

    specials = [prefix + special for _, special in BINARY for prefix in ("", "r", "i")]
    for special in specials + [special for _, special in COMPARE[2:] + UNARY]:
        setattr(MaskedRecords, f"__{special}__", getattr(Structured, f"__{special}__"))


_refuse()
MaskedRecords.__name__ = MaskedRecords.__qualname__ = "MaskedArray"


def _restore(dtype, shape, values, mask):
    plain = np.array(values, dtype=dtype).reshape(shape)
    return records(plain, np.array(mask, dtype=mask_dtype(dtype)).reshape(shape))


class mvoid(MaskedRecords):
    """A record of a masked array."""

    __module__ = "numpy.ma.core"

    def __new__(cls, data, mask=nomask, dtype=None, fill_value=None, hardmask=False, copy=False, subok=True, like=None):
        if isinstance(data, void) and not copy:
            plain = data.__array__()
        else:
            plain = np.array(data, dtype=dtype)
        if isinstance(mask, void):
            mask = mask.__array__()
        made = records(plain, mask, like, cls)
        made._hardmask = made._hardmask or hardmask
        if fill_value is not None:
            made._fill_value = checked(fill_value, plain._dtype)
        return made

    @property
    def mask(self):
        """Which fields are masked."""
        return self._mask[()]

    @property
    def _number_of(self):
        return len(self._dtype.names)

    def __getitem__(self, indx):
        from ._constant import masked

        if isinstance(indx, list):
            return mvoid(self._data[indx][()], self._mask[indx][()])
        number = self._dtype.names.index(indx) if isinstance(indx, str) and indx in self._dtype.names else indx
        if isinstance(number, str):
            raise ValueError(f"no field of name {indx}")
        part, own = self._parts[number], self._mask._parts[number]
        if isinstance(part, Structured):
            return mvoid(part[()], own[()])
        if part.ndim:
            return build(MaskedArray, part, own)
        return masked if own else part[()]

    def __setitem__(self, indx, value):
        from ._constant import masked

        number = self._dtype.names.index(indx) if isinstance(indx, str) else indx
        if value is masked:
            self._mask._parts[number][...] = True
            return
        self._parts[number][...] = getdata(value)
        self._mask._parts[number][...] = False

    def __iter__(self):
        return (self[k] for k in range(self._number_of))

    def __len__(self):
        return self._number_of

    def filled(self, fill_value=None):
        """The record with masked fields replaced by those of the fill value."""
        return MaskedRecords.filled(self, fill_value)[()]

    def tolist(self):
        """The record as a tuple, ``None`` for masked fields."""
        return _objects(self._data, self._mask, None)[0]

    def __str__(self):
        from ._printing import masked_print_option

        return repr(_objects(self._data, self._mask, masked_print_option)[0])

    __repr__ = __str__


def flatten_structured_array(a):
    """The fields side by side as columns."""
    data = getdata(a)
    flat = data.reshape(-1)
    made = np.array([_flat(each) for each in flat.tolist()])
    made = made.reshape(*data.shape, -1)
    if not isinstance(a, MaskedRecords):
        return made
    mask = np.array([_flat(each) for each in a._mask.reshape(-1).tolist()], dtype=bool).reshape(made.shape)
    return build(MaskedArray, made, mask)


def _flat(value):
    if isinstance(value, (tuple, list)):
        return [each for one in value for each in _flat(one)]
    if isinstance(value, ndarray):
        return value.ravel().tolist()
    return [value]
