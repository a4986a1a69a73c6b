"""Labels of several levels: each level's distinct labels, and for each row a code into every level."""

import numpy as np
from numpy import ndarray

from .._construct import array_of, is_list_like, objects_of
from .._lazy import claim, methods, module, positional_methods
from .._missing import missing_mask
from .._sentinel import no_default
from .._take import take_fill
from ..errors import InvalidIndexError
from .base import Index, check_name, ensure_index, index_of, is_hashable
from .engine import HashEngine
from .names import FrozenList


class MultiIndex(Index):
    """An index of tuples."""

    __module__ = "pandas.core.indexes.multi"
    _typ = "multiindex"

    def __new__(cls, levels=None, codes=None, sortorder=None, names=None, dtype=None, copy=False, name=None, verify_integrity=True):
        if name is not None:
            names = name
        if levels is None or codes is None:
            raise TypeError("Must pass both levels and codes")
        if len(levels) != len(codes):
            raise ValueError("Length of levels and codes must be the same.")
        if len(levels) == 0:
            raise ValueError("Must pass non-zero number of levels/codes")
        levels = [ensure_index(level) for level in levels]
        codes = [np.asarray(code, dtype="int64") if len(code) else np.zeros(0, dtype="int64") for code in codes]
        if verify_integrity:
            codes = verified(levels, codes)
        self = cls._of([level.rename(None) if level._name is not None else level for level in levels], codes, None)
        self._set_names(names)
        if sortorder is not None and verify_integrity and sortorder > self._lexsort_depth:
            raise ValueError(
                f"Value for sortorder must be inferior or equal to actual lexsort_depth: sortorder {sortorder} with lexsort_depth "
                f"{self._lexsort_depth}"
            )
        self.sortorder = sortorder
        return self

    @classmethod
    def _of(cls, levels, codes, names=None):
        """A MultiIndex of exactly these levels (indexes without names), codes and names: no checks."""
        self = object.__new__(MultiIndex)
        self._levels = levels
        self._codes = codes
        self._names = list(names) if names is not None else [None] * len(levels)
        self._hash_engine = None
        self._tuples = None
        self.sortorder = None
        return self

    @classmethod
    def _make(cls, data, name=None):
        """From an object array of tuples."""
        return cls.from_tuples(data.tolist(), names=name)

    @classmethod
    def from_arrays(cls, arrays, sortorder=None, names=no_default):
        """One array of labels a level."""
        text = "Input must be a list / sequence of array-likes."
        if not is_list_like(arrays):
            raise TypeError(text)
        if hasattr(arrays, "__next__"):
            arrays = list(arrays)
        for one in arrays:
            if not is_list_like(one) and not hasattr(one, "_sandframe_array"):
                raise TypeError(text)
        if not len(arrays):
            raise ValueError("Must pass non-zero number of levels/codes")
        if len({len(one) for one in arrays}) > 1:
            raise ValueError("all arrays must be same length")
        levels, codes = [], []
        for one in arrays:
            numbers, labels = level_of(one)
            levels.append(labels)
            codes.append(numbers)
        if names is no_default:
            names = [getattr(one, "name", None) if not isinstance(one, (list, tuple, ndarray)) else None for one in arrays]
        self = cls._of(levels, codes)
        self._set_names(names)
        self.sortorder = sortorder
        return self

    @classmethod
    def from_tuples(cls, tuples, sortorder=None, names=None):
        """One tuple a row."""
        if not is_list_like(tuples):
            raise TypeError("Input must be a list / sequence of tuple-likes.")
        if isinstance(tuples, Index) and tuples.nlevels == 1:
            tuples = tuples.tolist()
        tuples = list(tuples)
        if not tuples:
            if names is None:
                raise TypeError("Cannot infer number of levels from empty list")
            arrays = [[]] * len(list(names))
        else:
            width = max(len(one) for one in tuples)
            if any(len(one) != width for one in tuples):
                tuples = [tuple(one) + (np.nan,) * (width - len(one)) for one in tuples]
            arrays = [objects_of(list(column)) for column in zip(*tuples)]
        return cls.from_arrays(arrays, sortorder=sortorder, names=names if names is not None else None)

    @classmethod
    def from_product(cls, iterables, sortorder=None, names=no_default):
        """Every combination."""
        if not is_list_like(iterables):
            raise TypeError("Input must be a list / sequence of iterables.")
        iterables = list(iterables)
        if not iterables:
            raise ValueError("Must pass non-zero number of levels/codes")
        if not all(map(is_list_like, iterables)):
            raise TypeError("Input must be list-like")
        iterables = [one if hasattr(one, "__len__") else list(one) for one in iterables]
        parts = [level_of(one) for one in iterables]
        if names is no_default:
            names = [
                getattr(one, "name", None) if not isinstance(one, (list, tuple, ndarray, range)) else None for one in iterables
            ]
        counts = [len(numbers) for numbers, _ in parts]
        total = 1
        for count in counts:
            total *= count
        codes = []
        each, times = total, 1
        for (numbers, _), count in zip(parts, counts):
            each = each // count if count else 0
            codes.append(np.tile(np.repeat(numbers, each), times) if total else np.zeros(0, dtype="int64"))
            times *= count
        self = cls._of([labels for _, labels in parts], codes)
        self._set_names(names)
        self.sortorder = sortorder
        return self

    @classmethod
    def from_frame(cls, df, sortorder=None, names=None):
        """One column a level."""
        if not getattr(df, "_is_frame", False):
            raise TypeError("Input must be a DataFrame")
        return cls.from_arrays(list(df._arrays), sortorder=sortorder, names=df._columns.tolist() if names is None else names)

    # What it holds.

    @property
    def levels(self):
        found = FrozenList([level.rename(name) for level, name in zip(self._levels, self._names)])
        for level in found:
            level._no_setting_name = True
        return found

    @levels.setter
    def levels(self, value):
        raise AttributeError("Can't set attribute")

    @property
    def codes(self):
        return FrozenList([_narrow(code, len(level)) for code, level in zip(self._codes, self._levels)])

    @property
    def nlevels(self):
        return len(self._levels)

    @property
    def levshape(self):
        return tuple(len(level) for level in self._levels)

    @property
    def names(self):
        return FrozenList(self._names)

    @names.setter
    def names(self, names):
        self._set_names(names)

    @property
    def name(self):
        return self._own_name

    @name.setter
    def name(self, value):
        check_name(value, type(self))
        self._own_name = value

    # A name of the whole, which no level has and nothing asks for.
    _own_name = None

    @property
    def _name(self):
        return None

    @_name.setter
    def _name(self, value):
        if is_list_like(value):
            self._names = list(value)

    def _set_names(self, names, level=None):
        if names is None or names is no_default:
            self._names = [None] * self.nlevels
            return
        if not is_list_like(names):
            raise ValueError("Names should be list-like for a MultiIndex")
        names = list(names)
        if level is not None and len(names) != len(level):
            raise ValueError("Length of names must match length of level.")
        if level is None and len(names) != self.nlevels:
            raise ValueError("Length of names must match number of levels in MultiIndex.")
        places = range(self.nlevels) if level is None else [self._level_number(one) for one in level]
        found = list(self._names)
        for at, name in zip(places, names):
            if name is not None and not is_hashable(name):
                raise TypeError("MultiIndex.name must be a hashable type")
            found[at] = name
        self._names = found

    def set_names(self, names, *, level=None, inplace=False):
        """Other names for the levels."""
        if isinstance(names, dict) or hasattr(names, "items") and not is_list_like(names):
            if level is not None:
                raise TypeError("Can not pass level for dictlike `names`.")
            level, found = [], []
            for at, name in enumerate(self._names):
                if name in names:
                    level.append(at)
                    found.append(names[name])
            names = found
        elif level is not None and not is_list_like(level):
            if is_list_like(names):
                raise TypeError("Names must be a string when a single level is provided.")
            names, level = [names], [level]
        elif level is not None:
            level = list(level)
            if not is_list_like(names):
                if len(level) != 1:
                    raise ValueError("Length of names must match length of level.")
                names = [names]
        elif not is_list_like(names):
            raise TypeError("Must pass list-like as `names`.")
        result = self if inplace else self._view()
        result._set_names(names, level)
        return None if inplace else result

    def rename(self, names=None, *, level=None, inplace=False):
        """Other names for the levels."""
        return self.set_names([None] * self.nlevels if names is None and level is None else names, level=level, inplace=inplace)

    @property
    def dtype(self):
        return np.dtype(object)

    @property
    def dtypes(self):
        series = module("pandas.series").Series
        names = [f"level_{at}" if name is None else name for at, name in enumerate(self._names)]
        dtypes = np.empty(len(names), dtype=object)
        for at, level in enumerate(self._levels):
            dtypes[at] = level.dtype
        return series._make(dtypes, Index(names), None)

    @property
    def inferred_type(self):
        return "mixed"

    @property
    def _data(self):
        return self._values

    @property
    def _values(self):
        if self._tuples is None:
            self._tuples = objects_of(self.tolist()) if len(self) else np.empty(0, dtype=object)
        return self._tuples

    @property
    def values(self):
        return self._values

    @property
    def array(self):
        raise ValueError("MultiIndex has no single backing array. Use 'MultiIndex.to_numpy()' to get a NumPy array of tuples.")

    @property
    def nbytes(self):
        return module("pandas._memory").multi_bytes(self, False)

    @property
    def size(self):
        return len(self)

    def __len__(self):
        return len(self._codes[0])

    def __iter__(self):
        return iter(self.tolist())

    def tolist(self):
        if not len(self):
            return []
        return list(zip(*[self._level_list(at) for at in range(self.nlevels)]))

    def _level_list(self, at):
        """The labels of a level, row by row, as Python scalars."""
        level, code = self._levels[at], self._codes[at]
        labels = level.tolist()
        numbers = code.tolist()
        if code.min() >= 0:
            return [labels[number] for number in numbers]
        missing = level._missing_label()
        if isinstance(level.dtype, np.dtype) and level.dtype.kind in "iu":
            labels = list(map(float, labels))
        return [labels[number] if number >= 0 else missing for number in numbers]

    def _item(self, position):
        result = []
        for level, code in zip(self._levels, self._codes):
            number = int(code[position])
            result.append(level._item(number) if number >= 0 else level._missing_label())
        return tuple(result)

    def _slice(self, key):
        return self._recoded([code[key] for code in self._codes])

    def _getitem_rows(self, positions):
        return self._recoded([code.take(positions) for code in self._codes])

    def _mask_rows(self, mask):
        return self._recoded([code[mask] for code in self._codes])

    def __getitem__(self, key):
        kind = type(key)
        if kind is int or isinstance(key, np.integer):
            count = len(self)
            if not -count <= key < count:
                raise IndexError(f"index {key} is out of bounds for axis 0 with size {count}")
            return self._item(int(key))
        if kind is slice:
            return self._slice(key)
        if key is Ellipsis:
            return self._view()
        from .base import positions_key

        found = positions_key(key, len(self))
        if found is None:
            raise IndexError(
                "only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid "
                "indices"
            )
        if found.dtype.kind not in "biu":
            raise IndexError("arrays used as indices must be of integer (or boolean) type")
        return (
            self._mask_rows(found) if found.dtype.kind == "b" else self._getitem_rows(np.where(found < 0, found + len(self), found))
        )

    def _recoded(self, codes):
        return MultiIndex._of(self._levels, codes, self._names)

    def _shallow(self, data, name=no_default):
        return MultiIndex.from_tuples(data.tolist(), names=self._names) if len(data) else self[:0]

    def _view(self):
        result = MultiIndex._of(self._levels, self._codes, self._names)
        result._hash_engine = self._hash_engine
        result._tuples = self._tuples
        result.sortorder = self.sortorder
        return result

    def copy(self, names=None, deep=False, name=None):
        if name is not None and names is not None:
            raise TypeError("Can only provide one of `names` and `name`")
        result = self.view()
        if names is None:
            names = name
        if names is not None:
            if not is_list_like(names) and (name is None or self.nlevels == 1):
                raise TypeError("Must pass list-like as `names`.")
            names = list(names) if is_list_like(names) else [names]
            if len(names) != self.nlevels:
                raise ValueError(f"Length of new names must be {self.nlevels}, got {len(names)}")
            result._set_names(names)
        return result

    def view(self, cls=None):
        result = self._view()
        result._same = self._identity
        return result

    def __reduce__(self):
        return MultiIndex._of, (self._levels, self._codes, self._names)

    def __array__(self, dtype=None, copy=None):
        return self._values

    @property
    def hasnans(self):
        raise NotImplementedError("isna is not defined for MultiIndex")

    def isna(self):
        raise NotImplementedError("isna is not defined for MultiIndex")

    isnull = isna

    def notna(self):
        raise NotImplementedError("isna is not defined for MultiIndex")

    notnull = notna

    # Levels.

    def _level_number(self, level):
        if isinstance(level, (int, np.integer)) and not (level in self._names and not isinstance(level, bool)):
            count = self.nlevels
            if level < 0:
                if level + count < 0:
                    raise IndexError(f"Too many levels: Index has only {count} levels, {level} is not a valid level number")
                return int(level) + count
            if level >= count:
                raise IndexError(f"Too many levels: Index has only {count} levels, not {level + 1}")
            return int(level)
        found = self._names.count(level)
        if found > 1 and not isinstance(level, (int, np.integer)):
            raise ValueError(f"The name {level} occurs multiple times, use a level number")
        if not found:
            raise KeyError(f"Level {level} not found")
        return self._names.index(level)

    _get_level_number = _level_number

    def _validate_level(self, level):
        self._level_number(level)

    def get_level_values(self, level):
        """The labels of one level, row by row."""
        return self._get_level_values(self._level_number(level))

    def _get_level_values(self, level, unique=False):
        number = level if type(level) is int else self._level_number(level)
        labels, code = self._levels[number], self._codes[number]
        if unique:
            code = module("pandas._hashing").unique_values(code)
        return index_of(take_fill(labels._values, code), self._names[number])

    # Looking up.

    @property
    def _sizes(self):
        return [len(level) + 1 for level in self._levels]

    def _combined(self, codes):
        """One number a row from codes of all levels."""
        result = np.zeros(len(codes[0]), dtype="int64")
        for code, size in zip(codes, self._sizes):
            result = result * size + (code + 1)
        return result

    @property
    def _engine(self):
        if self._hash_engine is None:
            self._hash_engine = HashEngine(self._combined(self._codes))
        return self._hash_engine

    def _engine_values(self):
        return self._combined(self._codes)

    def _engine_key(self, key):
        """The number of a tuple; KeyError for one that cannot be here."""
        if not isinstance(key, tuple) or len(key) != self.nlevels:
            raise KeyError(key)
        result = 0
        for label, level, size in zip(key, self._levels, self._sizes):
            result = result * size + self._code_of(level, label) + 1
        return result

    @staticmethod
    def _code_of(level, label):
        """The code of a label in a level; KeyError for one that is not there."""
        from .._missing import is_missing

        if is_missing(label) and not (level.hasnans):
            return -1
        found = level._loc_of(label)
        if type(found) is not int:
            raise KeyError(label)
        return found

    def _find(self, key):
        try:
            return self._engine.find(self._engine_key(key))
        except (KeyError, InvalidIndexError, TypeError):
            return -1

    def __contains__(self, key):
        hash(key)
        try:
            self.get_loc(key)
            return True
        except (LookupError, TypeError, ValueError):
            return False

    @property
    def is_unique(self):
        return self._engine.is_unique

    def _engine_values_for(self, other):
        """The numbers that another MultiIndex's engine has for these tuples; -1 for tuples that cannot be there."""
        if other is self or other._levels is self._levels:
            return self._combined(self._codes)
        result = np.zeros(len(self), dtype="int64")
        absent = np.zeros(len(self), dtype=bool)
        for mine, code, theirs, size in zip(self._levels, self._codes, other._levels, other._sizes):
            if mine is theirs:
                mapped = code
            else:
                places = theirs.get_indexer(mine)
                mapped = np.where(code >= 0, places.take(np.where(code >= 0, code, 0)), -1) if len(mine) else code
                absent |= (code >= 0) & (mapped < 0)
                if theirs.hasnans:
                    # What is missing here is a label of the other's level, as that of groups with dropna=False.
                    mapped = np.where(code < 0, int(np.asarray(theirs.isna()).argmax()), mapped)
            result = result * size + (mapped + 1)
        return np.where(absent, -1, result)

    def _lookup(self, target):
        levelled = as_multi(target, self.nlevels)
        if levelled is None:
            return self.to_flat_index()._lookup(target)
        target = levelled
        if target is self:
            return np.arange(len(self), dtype="int64")
        return self._engine.lookup(target._engine_values_for(self))

    def get_indexer(self, target, method=None, limit=None, tolerance=None):
        """The position of each tuple of another index, or -1."""
        target = ensure_index(target)
        if method is not None:
            return module("pandas.indexes.lookup").get_indexer_method(self, target, method, limit, tolerance)
        if limit is not None or tolerance is not None:
            module("pandas.indexes.lookup").checked_method(self, method, limit, tolerance)
        if not self.is_unique:
            raise InvalidIndexError("Reindexing only valid with uniquely valued Index objects")
        if target.nlevels == 1 and not (len(target) and isinstance(target._item(0), tuple)):
            return np.full(len(target), -1, dtype="int64")
        return self._lookup(target)

    def get_indexer_non_unique(self, target):
        target = as_multi(ensure_index(target), self.nlevels)
        if target is None:
            raise NotImplementedError("get_indexer_non_unique of a MultiIndex by single labels is not implemented in Sandframe")
        return self._engine.lookup_all(target._engine_values_for(self))

    def get_loc(self, key):
        """The position of a tuple: an int; a slice or mask where it (or a part of it) occurs more than once."""
        found = module("pandas.indexes.multi_lookup").get_loc(self, key)
        return _found_rows(self, found, len(key) if isinstance(key, tuple) else 1) if isinstance(found, ndarray) else found

    @property
    def _ranked_codes(self):
        """Codes in the order of the labels, for each level."""
        result = []
        for level, code in zip(self._levels, self._codes):
            if level.is_monotonic_increasing:
                result.append(code)
            else:
                order = module("pandas._sorting").order(level._values)
                places = np.empty(len(order), dtype="int64")
                places[order] = np.arange(len(order), dtype="int64")
                result.append(np.where(code >= 0, places.take(np.where(code >= 0, code, 0)), -1))
        return result

    @property
    def _order(self):
        if any((code < 0).any() for code in self._codes):
            return 0
        import _kernel as K

        try:
            ranked = self._ranked_codes
        except TypeError:
            return 0
        return K.labels_order(self._combined(ranked)._h)

    @property
    def _lexsort_depth(self):
        """By how many leading levels the rows are sorted."""
        if self.sortorder is not None:
            return self.sortorder
        import _kernel as K

        for depth in range(self.nlevels, 0, -1):
            result = np.zeros(len(self), dtype="int64")
            for code, size in zip(self._codes[:depth], self._sizes):
                result = result * size + (code + 1)
            if K.labels_order(result._h) & 1:
                return depth
        return 0

    def equals(self, other):
        if self is other:
            return True
        if not isinstance(other, Index) or len(self) != len(other):
            return False
        if not isinstance(other, MultiIndex):
            return (
                len(self) > 0 and all(isinstance(label, tuple) for label in other.tolist()[:1]) and self.tolist() == other.tolist()
            )
        if self.nlevels != other.nlevels:
            return False
        for at in range(self.nlevels):
            dtypes = self._levels[at].dtype, other._levels[at].dtype
            if dtypes[0] != dtypes[1] and not all(isinstance(dtype, np.dtype) for dtype in dtypes):
                return False
            mine, theirs = self._codes[at], other._codes[at]
            if self._levels[at] is other._levels[at] or self._levels[at].equals(other._levels[at]):
                if not (mine == theirs).all():
                    return False
            elif not self._get_level_values(at).equals(other._get_level_values(at)):
                return False
        return True

    def _can_hold_text(self):
        return True

    def _missing_label(self):
        return np.nan


def _missing_label(self):
    """What stands for a missing label."""
    dtype = self.dtype
    if dtype.kind in "mM":
        return module("pandas.datetimes.nat").NaT
    if not isinstance(dtype, np.dtype):
        return dtype.na_value
    return np.nan


Index._missing_label = _missing_label


def level_of(values):
    """The codes of an array of labels and the sorted distinct labels as an index without a name."""
    hashing = module("pandas._hashing")
    found = hashing.even_times(values, True)
    if found is not None:
        return found[0], found[1].rename(None)
    values = getattr(values, "_values", values)
    absent = None
    if isinstance(values, ndarray) and values.dtype.kind == "O":
        found = _level_of_objects(values)
        if found is not None:
            return found
    if (
        not isinstance(values, ndarray)
        and not hasattr(values, "_sandframe_array")
        or isinstance(values, ndarray)
        and values.dtype.kind == "O"
    ):
        of_objects = isinstance(values, ndarray)
        listed = values.tolist() if of_objects else list(values)
        absent, values = module("pandas.arrays.categorical").present_values(listed, of_objects)
    elif isinstance(values, ndarray) and values.dtype.kind in "USM":
        values = array_of(values)
    special = getattr(values, "_as_level", None)
    if special is not None:
        return special()
    codes, uniques = hashing.factorize_values(values)
    try:
        codes, uniques = hashing.sorted_codes(codes, uniques)
    except TypeError:
        pass
    if absent is not None:
        every = np.full(len(absent), -1, dtype="int64")
        every[~absent] = codes
        codes = every
    return codes, index_of(uniques)


def _level_of_objects(values):
    """The same for objects that the kernels can tell apart; None for others."""
    import _kernel as K

    found = K.factorize(values._h, True)
    if found is None:
        return None
    codes, firsts = (ndarray._wrap(one) for one in found)
    if not len(firsts):
        return codes, Index([], dtype=object)
    labels = array_of(values.take(firsts).tolist())
    try:
        codes, labels = module("pandas._hashing").sorted_codes(codes, labels)
    except TypeError:
        # Numbers and texts: numbers come first.
        try:
            order = module("pandas._merge.positions").mixed_order(labels)
        except TypeError:
            return codes, index_of(labels)
        places = np.empty(len(order), dtype="int64")
        places[order] = np.arange(len(order), dtype="int64")
        codes, labels = np.where(codes < 0, -1, places.take(np.where(codes < 0, 0, codes))), labels.take(order)
    return codes, index_of(labels)


def as_multi(target, nlevels):
    """An index of tuples as a MultiIndex of so many levels; None when it is none."""
    if isinstance(target, MultiIndex):
        return target
    labels = target.tolist()
    if not labels:
        return MultiIndex._of([Index([])] * nlevels, [np.zeros(0, dtype="int64")] * nlevels)
    if not all(isinstance(label, tuple) and len(label) == nlevels for label in labels):
        return None
    return MultiIndex.from_tuples(labels)


def _found_rows(self, found, depth):
    """Rows as `get_loc` tells them: a mask of evenly spaced rows is a slice."""
    if depth == self.nlevels:
        places = found.nonzero()[0]
        steps = np.diff(places)
        if len(steps) and (steps == steps[0]).all():
            return slice(int(places[0]), int(places[-1]) + 1, int(steps[0]))
    return found


def _narrow(code, size):
    """Codes as the small ints that pandas shows."""
    name = "int8" if size < 128 else "int16" if size < 32768 else "int32" if size < 2**31 else "int64"
    return code.astype(name)


def verified(levels, codes):
    checked = []
    length = len(codes[0])
    for at, (level, code) in enumerate(zip(levels, codes)):
        if len(code) != length:
            raise ValueError(f"Unequal code lengths: {[len(one) for one in codes]}")
        if len(level) and len(code) and int(code.max()) >= len(level):
            raise ValueError(
                f"On level {at}, code max ({int(code.max())}) >= length of level ({len(level)}). NOTE: this index is in an "
                "inconsistent state"
            )
        if len(code) and int(code.min()) < -1:
            raise ValueError(f"On level {at}, code value ({int(code.min())}) < -1")
        if not level.is_unique:
            raise ValueError(f"Level values must be unique: {level.tolist()} on level {at}")
        absent = missing_mask(level._values)
        checked.append(np.where(absent.take(np.where(code < 0, 0, code)), -1, code) if absent.any() else code)
    return checked


methods(
    MultiIndex, "pandas.indexes.multi_labels",
    """droplevel swaplevel reorder_levels set_levels set_codes remove_unused_levels sortlevel to_frame to_flat_index
    _lexsorted_order _with_sorted_levels insert delete drop append unique argsort memory_usage map isin
    factorize take repeat dropna fillna duplicated get_locs get_loc_level truncate astype equal_levels infer_objects""",
)
positional_methods(MultiIndex, "pandas.indexes.multi_labels", "sort_values")
methods(MultiIndex, "pandas.indexes.multi_reductions", "value_counts argmin argmax min max where round any all")
methods(MultiIndex, "pandas.indexes.multi_lookup", "slice_locs get_slice_bound _convert_slice slice_indexer")

claim(
    MultiIndex,
    """Index droplevel get_indexer get_indexer_non_unique infer_objects isna isnull=isna map notna notnull=notna rename=set_names
    round set_names slice_indexer sort_values where; IndexOpsMixin factorize value_counts""",
)
