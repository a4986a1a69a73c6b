"""xs: the part of an object under one label."""


def xs(self, key, axis, level, drop_level):
    number = self._axis_number(axis)
    labels = self._axis_index(number)
    if isinstance(key, list):
        raise TypeError("list keys are not supported in xs, pass a tuple instead")
    if level is not None:
        if labels.nlevels == 1:
            raise TypeError("Index must be a MultiIndex")
        where, left = labels.get_loc_level(key, level=level, drop_level=drop_level)
        return _part(self, number, where, left)
    if number == 1:
        if drop_level:
            return self[key]
        index = self._columns
    else:
        index = self._index
    if index.nlevels > 1:
        where, left = index.get_loc_level(key, level=0)
        if not drop_level:
            if type(where) is int:
                where = slice(where, where + 1)
            return _part(self, number, where, index[where])
        if type(where) is int:
            return self.iloc[where] if number == 0 else self._column(where)
        return _part(self, number, where, left)
    where = index._loc_of(key)
    if type(where) is int:
        if not self._is_frame:
            return self._item(where)
        return self.iloc[where] if number == 0 else self.iloc[:, where:where + 1]
    return self.iloc[where] if number == 0 else self.iloc[:, where]


def _part(self, number, where, left):
    if number == 0:
        result = self.iloc[where] if not (type(where) is int) else self.iloc[where:where + 1]
        object.__setattr__(result, "_index", left)
        return result
    result = self.iloc[:, where]
    object.__setattr__(result, "_columns", left)
    object.__setattr__(result, "_items", {})
    return result
