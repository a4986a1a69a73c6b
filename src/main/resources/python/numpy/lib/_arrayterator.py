"""``Arrayterator``: a large array in blocks of bounded size."""


class Arrayterator:
    """An array that is iterated over in blocks of at most ``buf_size`` elements; slices stay lazy."""

    __module__ = "numpy.lib"

    def __init__(self, var, buf_size=None):
        self.var = var
        self.buf_size = buf_size
        self.start = [0 for _ in var.shape]
        self.stop = list(var.shape)
        self.step = [1 for _ in var.shape]

    def __getattr__(self, attr):
        return getattr(self.var, attr)

    def __getitem__(self, index):
        keys = list(index) if isinstance(index, tuple) else [index]
        if any(each is Ellipsis for each in keys):
            at = next(k for k, each in enumerate(keys) if each is Ellipsis)
            keys[at : at + 1] = [slice(None)] * (len(self.var.shape) - len(keys) + 1)
        keys += [slice(None)] * (len(self.var.shape) - len(keys))
        made = type(self)(self.var, self.buf_size)
        for k, (start, stop, step, key) in enumerate(zip(self.start, self.stop, self.step, keys)):
            key = key if isinstance(key, slice) else slice(key, key + 1, 1)
            made.start[k] = start + (key.start or 0)
            made.step[k] = step * (key.step or 1)
            made.stop[k] = min(start + (key.stop or stop - start), stop)
        return made

    def __array__(self, dtype=None, copy=None):
        return self.var[tuple([slice(*each) for each in zip(self.start, self.stop, self.step)])]

    @property
    def flat(self):
        """The elements one by one."""
        for block in self:
            yield from block.flat

    @property
    def shape(self):
        return tuple([(stop - start - 1) // step + 1 for start, stop, step in zip(self.start, self.stop, self.step)])

    def __iter__(self):
        if [extent for extent in self.shape if extent <= 0]:
            return
        start, stop, step = self.start[:], self.stop[:], self.step[:]
        ndim = self.var.ndim
        while True:
            count = self.buf_size or self._size()
            rundim = 0
            for k in range(ndim - 1, -1, -1):
                if count == 0:
                    stop[k] = start[k] + 1
                elif count <= self.shape[k]:
                    stop[k] = start[k] + count * step[k]
                    rundim = k
                else:
                    stop[k] = self.stop[k]
                stop[k] = min(self.stop[k], stop[k])
                count = count // self.shape[k]
            yield self.var[tuple([slice(*each) for each in zip(start, stop, step)])]
            start[rundim] = stop[rundim]
            for k in range(ndim - 1, 0, -1):
                if start[k] >= self.stop[k]:
                    start[k] = self.start[k]
                    start[k - 1] += self.step[k - 1]
            if start[0] >= self.stop[0]:
                return

    def _size(self):
        n = 1
        for extent in self.shape:
            n *= extent
        return n
