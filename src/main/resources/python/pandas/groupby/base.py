"""What grouped Series and frames share: keys, selection, iteration, and how results are labelled."""

import numpy as np

from .._lazy import claim, module
from .._sentinel import no_default
from ..generic.base import warn
from ..indexes.base import Index, default_index
from .grouping import Grouping
from .grouper import Grouper
from .keys import in_order, resolved


class _Groups(dict):
    """The rows' labels by group, printed on one line."""

    def __repr__(self):
        return module("pandas.formats.pprint").thing(self)


_Groups.__name__ = _Groups.__qualname__ = "PrettyDict"
_Groups.__module__ = "pandas.io.formats.printing"


class GroupBy:
    """A Series or frame, the keys of its rows, and the columns chosen."""

    __module__ = "pandas.core.groupby.groupby"
    axis = 0

    def __init__(
        self, obj, by, level, as_index, sort, group_keys, observed, dropna, keys=None, shared=None, selection=None, is_list=None,
    ):
        if keys is None:
            if isinstance(by, Grouper) and by.sort and level is None:
                obj = in_order(obj, by)
            keys, is_list, sort, dropna = resolved(obj, by, level, sort, dropna, observed is True or observed is np.True_)
            if observed is no_default:
                if any([key.is_categorical for key in keys]):
                    warn(
                        "The default of observed=False is deprecated and will be changed to True in a future version of pandas. "
                        "Pass "
                        "observed=False to retain current behavior or observed=True to adopt the future default and silence this "
                        "warning.",
                        FutureWarning,
                    )
                observed = False
        self.obj = obj
        self.keys = by
        self.level = level
        self.as_index = as_index
        self.sort = sort
        self.group_keys = group_keys
        self.observed = observed
        self.dropna = dropna
        self._keys = keys
        self._is_list = is_list
        # The groups are computed once for this object and all that are selected from it.
        self._shared = {} if shared is None else shared
        self._selection = selection

    def _like(self, obj, kind=None, selection=None):
        """The same groups of another object of as many rows."""
        kind = type(self) if kind is None else kind
        return kind(obj, self.keys, self.level, self.as_index, self.sort, self.group_keys, self.observed, self.dropna, self._keys,
                    self._shared, selection, self._is_list)

    def _of_rows(self, obj, positions):
        """The groups of some of the rows only."""
        keys = [key.taken(positions) for key in self._keys]
        return type(self)(obj, self.keys, self.level, self.as_index, self.sort, self.group_keys, self.observed, self.dropna, keys,
                          None, self._selection, self._is_list)

    @property
    def _grouping(self):
        found = self._shared.get("grouping")
        if found is None:
            found = self._shared["grouping"] = Grouping(self._keys, self.sort, len(self.obj._index))
        return found

    @property
    def ndim(self):
        return self._selected.ndim

    @property
    def ngroups(self):
        """How many groups there are."""
        return self._grouping.count

    @property
    def grouper(self):
        warn(f"{type(self).__name__}.grouper is deprecated and will be removed in a future version of pandas.", FutureWarning)
        return self._grouping

    def __len__(self):
        grouping = self._grouping
        if len(self._keys) == 1:
            return grouping.count
        return len(self.groups)

    @property
    def _names(self):
        """The groups' names as iteration gives them."""
        labels = self._grouping.names()
        if self._is_list and len(self._keys) == 1:
            if self.level is None:
                return [(label,) for label in labels]
            warn(
                "Creating a Groupby object with a length-1 list-like level parameter will yield indexes as tuples in a future "
                "version. To "
                "keep indexes as scalars, create Groupby objects with a scalar level parameter instead.",
                FutureWarning,
            )
        return labels

    def __iter__(self):
        selected = self._selected
        names = self._names
        keys = self._keys
        if len(keys) == 1 and hasattr(keys[0].uniques._values, "_mask") and not isinstance(next(iter(names), None), tuple):
            # The labels of nullable numbers come as NumPy's.
            names = list(keys[0].uniques)
        return iter(zip(names, self._grouping.parts(selected)))

    @property
    def groups(self):
        """The rows' labels by group."""
        index = self.obj._index
        if len(self._keys) == 1 and not self.dropna and not self._keys[0].is_categorical and self._grouping.index.hasnans:
            raise ValueError("Categorical categories cannot be null")
        if len(self._keys) == 1 and self._keys[0].bins is not None:
            # Of spans of time pandas tells where each ends.
            ends = np.cumsum(self._grouping.sizes)
            return {label: ends[at] for at, label in enumerate(self._grouping.labels())}
        single = len(self._keys) == 1
        found = zip(self._grouping.labels(), self._grouping.positions())
        if not single and self.dropna and self._grouping.has_missing or not single and not self.sort:
            # Of several keys pandas tells all rows here, also those of no group, and always in order.
            whole = self._all_rows()
            found = zip(whole.labels(), whole.positions())
        return _Groups((label, index._getitem_rows(positions)) for label, positions in found if len(positions) or single)

    def _all_rows(self):
        """The groups in order, with those whose keys are missing."""
        from .keys import Key

        keys = []
        for key in self._keys:
            own = Key(key.values, key.name, None, key.bins)
            own.sort, own.dropna, own.observed = True, False, key.observed
            keys.append(own)
        return Grouping(keys, True, len(self.obj._index))

    @property
    def indices(self):
        """The rows' positions by group."""
        grouping = self._grouping
        single = len(self._keys) == 1 and self._keys[0].is_categorical
        labels = grouping.labels() if single else grouping.scalars()
        return {label: positions for label, positions in zip(labels, grouping.positions()) if len(positions) or single}

    def get_group(self, name, obj=None):
        """The rows of one group."""
        if obj is not None:
            warn("obj is deprecated and will be removed in a future version. Do ``df.iloc[gb.indices.get(name)]`` instead of "
                 "``gb.get_group(name, obj=df)``.", FutureWarning)
        target = name
        if len(self._keys) == 1:
            if self._is_list:
                if isinstance(name, tuple) and len(name) == 1:
                    target = name[0]
                else:
                    warn(
                        "When grouping with a length-1 list-like, you will need to pass a length-1 tuple to get_group in a "
                        "future version "
                        "of pandas. Pass `(name,)` instead of `name` to silence this warning.",
                        FutureWarning,
                    )
        elif not isinstance(name, tuple):
            raise ValueError("must supply a tuple to get_group with multiple grouping keys")
        elif len(name) != len(self._keys):
            raise ValueError("must supply a same-length tuple to get_group with multiple grouping keys")
        at = self._number_of(target)
        if at is None:
            raise KeyError(name)
        grouping = self._grouping
        bounds = grouping.starts
        positions = grouping.order[int(bounds[at]):int(bounds[at + 1])]
        if not len(positions):
            raise KeyError(name)
        return (self._selected if obj is None else obj)._take_part(positions)

    def _number_of(self, name):
        """The number of the group of a name, or None."""
        index = self._grouping.index
        if index.nlevels == 1 and index._typ in ("datetimeindex", "timedeltaindex"):
            kind = "Timestamp" if index._typ == "datetimeindex" else "Timedelta"
            try:
                name = getattr(module("pandas"), kind)(name)
            except (ValueError, TypeError):
                return None
        try:
            found = index._loc_of(name)
        except (KeyError, TypeError):
            return None
        if isinstance(found, (int, np.integer)):
            return int(found)
        places = np.arange(len(index))[found]
        return int(places[0]) if len(places) else None

    def pipe(self, func, *args, **kwargs):
        """func(self, …); func may be a pair of a function and the keyword under which it takes the groups."""
        if isinstance(func, tuple):
            func, target = func
            if target in kwargs:
                raise ValueError(f"{target} is both the pipe target and a keyword argument")
            kwargs[target] = self
            return func(*args, **kwargs)
        return func(self, *args, **kwargs)

    def __getattr__(self, name):
        if name[:1] == "_" or name in ("obj", "keys"):
            raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")
        obj = self.obj
        if obj._is_frame and obj._columns._can_hold_text() and obj._columns._find(name) >= 0:
            return self[name]
        raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")

    def __dir__(self):
        names = set(object.__dir__(self))
        if self.obj._is_frame:
            names.update(label for label in self.obj._columns.tolist() if isinstance(label, str) and label.isidentifier())
        return sorted(names)

    # How results are labelled.

    def _expanded(self, result, fill=None):
        """A result with rows for all combinations of categories."""
        grouping = self._grouping
        if not grouping.is_partial or self.observed:
            return result
        index, places = grouping.full()
        return result._reindexed(index, places, fill)

    def _finished(self, result, fill=None):
        """Results of the groups under their labels, or with the keys as columns."""
        if len(self._keys) > 1:
            result = self._expanded(result, fill)
        if self.as_index:
            return result
        return self._with_keys(result if result._is_frame else result.to_frame())

    def _with_keys(self, result):
        """The keys as the first columns, where they were columns; rows are numbered."""
        from ..frame import DataFrame

        index = result._index
        names, arrays = [], []
        present = set(result._columns.tolist())
        for at, key in enumerate(self._keys):
            if key.column is None:
                if not (key.name is not None and key.name in present):
                    warn(
                        "A grouping was used that is not in the columns of the DataFrame and so was excluded from the result. "
                        "This grouping "
                        "will be included in a future version of pandas. Add the grouping as a column of the DataFrame to "
                        "silence this "
                        "warning.",
                        FutureWarning,
                    )
                continue
            if key.name in present:
                continue
            names.append(key.name)
            arrays.append((index.get_level_values(at) if index.nlevels > 1 else index)._values)
        columns = result._columns
        if columns.nlevels > 1:
            width = columns.nlevels
            labels = [name if isinstance(name, tuple) else (name,) + ("",) * (width - 1) for name in names] + columns.tolist()
            columns = type(columns).from_tuples(labels, names=columns._names)
        elif names:
            columns = Index(names + columns.tolist(), name=columns._name, tupleize_cols=False)
        return DataFrame._make(arrays + list(result._arrays), default_index(len(index)), columns)

    # What the window functions' own package will give.

    def rolling(self, *args, **kwargs):
        """Moving windows within each group."""
        return self._windowed("rolling", args, kwargs)

    def expanding(self, *args, **kwargs):
        """Growing windows within each group."""
        return self._windowed("expanding", args, kwargs)

    def ewm(self, *args, **kwargs):
        """Exponentially weighted windows within each group."""
        return self._windowed("ewm", args, kwargs)

    def _windowed(self, name, args, kwargs):
        try:
            found = module("pandas.window.grouped")
        except ModuleNotFoundError:
            raise NotImplementedError(f"{type(self).__name__}.{name} is not implemented in Sandframe") from None
        return getattr(found, name)(self, *args, **kwargs)

    def resample(self, rule, *args, include_groups=True, **kwargs):
        """Spans of time within each group."""
        return module("pandas.groupby.spans").GroupedResampler(self, rule, args, kwargs, include_groups)

claim(
    GroupBy,
    "ExponentialMovingWindow ewm=__init__; Expanding expanding=__init__; BaseGroupBy get_group pipe; BaseWindow rolling=__init__",
)
