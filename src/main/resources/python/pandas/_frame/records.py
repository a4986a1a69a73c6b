"""to_records."""

import numpy as np
from numpy import ndarray


def to_records(self, index, column_dtypes, index_dtypes):
    names, arrays = [], []
    if index:
        labels = self._index
        if labels.nlevels > 1:
            values = [labels._get_level_values(number)._values for number in range(labels.nlevels)]
        else:
            values = [labels._values]
        level_names = list(labels.names)
        if labels.nlevels > 1:
            level_names = [name if name is not None else f"level_{at}" for at, name in enumerate(level_names)]
        elif level_names[0] is None:
            level_names = ["index"]
        names += [str(name) for name in level_names]
        arrays += values
    levels = len(names)
    names += [str(label) for label in self._columns]
    arrays += list(self._arrays)
    formats = []
    for at, (name, values) in enumerate(zip(names, arrays)):
        chosen = index_dtypes if at < levels else column_dtypes
        position = at if at < levels else at - levels
        formats.append(_format(chosen, name, position, values))
    plain = [values if isinstance(values, ndarray) else np.asarray(values) for values in arrays]
    return np.rec.fromarrays(
        [_cast(values, one) for values, one in zip(plain, formats)], dtype={"names": names, "formats": formats}
    )


def _format(chosen, name, position, values):
    if isinstance(chosen, dict):
        chosen = chosen.get(name, chosen.get(position))
    if chosen is None:
        return values.dtype if isinstance(values, ndarray) else np.asarray(values).dtype
    if isinstance(chosen, (type, np.dtype, str)):
        return np.dtype(chosen)
    raise ValueError(f"Invalid dtype {chosen} specified for {'index' if position is None else 'column'} {name}")


def _cast(values, dtype):
    return values if values.dtype == dtype else values.astype(dtype)
