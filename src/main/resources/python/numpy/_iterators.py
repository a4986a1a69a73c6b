"""Iterating over several arrays at once: ``nditer`` and ``broadcast``."""

import itertools

import _kernel as K

from ._array import asarray, element, shape_text
from ._flags import locked
from ._shape_functions import broadcast_shapes, stretched

_FLAGS = frozenset("c_index f_index multi_index external_loop refs_ok zerosize_ok buffered common_dtype reduce_ok copy_if_overlap"
                   " delay_bufalloc grow_inner ranged".split())


class nditer:
    """The elements of arrays side by side, each an array without axes."""

    __module__ = "numpy"

    def __init__(
        self,
        op,
        flags=None,
        op_flags=None,
        op_dtypes=None,
        order="K",
        casting="safe",
        op_axes=None,
        itershape=None,
        buffersize=0,
    ):
        flags = list(flags or ())
        for flag in flags:
            if flag not in _FLAGS:
                raise ValueError(f'Unexpected iterator global flag "{flag}"')
        if op_dtypes is not None or op_axes is not None or itershape is not None:
            raise NotImplementedError("numpy.nditer: op_dtypes, op_axes and itershape")
        if "common_dtype" in flags or "ranged" in flags:
            raise NotImplementedError(f"numpy.nditer: {', '.join(flags)}")
        given = list(op) if isinstance(op, (list, tuple)) else [op]
        arrays = [None if each is None else asarray(each) for each in given]
        rules = _rules(op_flags, arrays)
        present = [each for each in arrays if each is not None]
        for each in present:
            if each.dtype.kind == "O" and "refs_ok" not in flags:
                raise TypeError("Iterator operand or requested dtype holds references, but the NPY_ITER_REFS_OK flag was not"
                                " enabled")
        try:
            self.shape = broadcast_shapes(*[each.shape for each in present])
        except ValueError:
            shapes = " ".join([shape_text(each.shape) for each in present])
            raise ValueError(f"operands could not be broadcast together with shapes {shapes} ") from None
        self.ndim = len(self.shape)
        self.nop = len(arrays)
        if 0 in self.shape and "zerosize_ok" not in flags:
            raise ValueError("Iteration of zero-sized operands is not enabled")
        from ._construct import empty
        from ._info import result_type

        made = []
        for each, rule in zip(arrays, rules):
            if each is None:
                each = empty(self.shape, result_type(*present))
            elif rule & {"readwrite", "writeonly"}:
                if not K.array_is_writable(each._h):
                    raise ValueError("output array is read-only")
                if each.shape != self.shape:
                    raise ValueError("output operand requires a reduction along dimension 0, but the reduction is not enabled. The"
                                     " dimension size of 1 does not match the expected output shape.")
            made.append(each)
        self.operands = tuple(made)
        self._writes = [each is None or bool(rule & {"readwrite", "writeonly"}) for each, rule in zip(arrays, rules)]
        self._views = [stretched(each, self.shape) for each in made]
        self._flags = flags
        self._axes = self._order(order)
        self.reset()

    def _order(self, order):
        axes = list(range(self.ndim))
        if order == "F":
            return axes[::-1]
        if order == "C" or not self._views:
            return axes
        strides = [[abs(step) for step in K.array_strides(view._h)] for view in self._views]
        if order == "A" and not all(each.flags.fnc for each in self.operands):
            return axes
        # In the order of memory, which the first array tells where several disagree.
        return sorted(axes, key=lambda axis: [-each[axis] for each in strides])

    def reset(self):
        """Starts anew."""
        self._places = itertools.product(*[range(self.shape[axis]) for axis in self._axes])
        self.iterindex = -1
        self.finished = self.itersize == 0
        self._at = None
        self._chunk = None
        if "external_loop" not in self._flags:
            self._step()
            self._ahead = True

    @property
    def itersize(self):
        n = 1
        for extent in self.shape:
            n *= extent
        return n

    def _step(self):
        place = next(self._places, None)
        if place is None:
            self.finished = True
            return
        at = [0] * self.ndim
        for axis, k in zip(self._axes, place):
            at[axis] = k
        self._at = tuple(at)
        self.iterindex += 1

    @property
    def multi_index(self):
        if "multi_index" not in self._flags:
            raise ValueError("Iterator is not tracking a multi-index")
        return self._at

    @property
    def index(self):
        if "f_index" in self._flags:
            order = range(self.ndim)
        elif "c_index" in self._flags:
            order = range(self.ndim - 1, -1, -1)
        else:
            raise ValueError("Iterator does not have an index")
        found, size = 0, 1
        for axis in order:
            found += self._at[axis] * size
            size *= self.shape[axis]
        return found

    has_multi_index = property(lambda self: "multi_index" in self._flags)
    has_index = property(lambda self: "c_index" in self._flags or "f_index" in self._flags)

    @property
    def value(self):
        found = []
        for view, writes in zip(self._views, self._writes):
            one = view[(*self._at, Ellipsis)]
            found.append(one if writes else locked(one))
        return found[0] if len(found) == 1 else tuple(found)

    def __getitem__(self, k):
        found = self.value
        return found if self.nop == 1 and k in (0, -1) else found[k]

    def __setitem__(self, k, value):
        self[k][...] = value

    def __len__(self):
        return self.nop

    def iternext(self):
        """Goes on; tells whether there is more."""
        self._step()
        return not self.finished

    def __iter__(self):
        return self

    def __next__(self):
        if "external_loop" in self._flags:
            if self._chunk is None:
                self._chunk = self._runs()
            return next(self._chunk)
        if self._ahead:
            self._ahead = False
        else:
            self._step()
        if self.finished:
            raise StopIteration
        return self.value

    def _runs(self):
        """The elements by runs along the innermost axis, or all as one where memory has no gaps."""
        moved = [view.transpose(self._axes) if self.ndim else view.reshape(1) for view in self._views]
        if all(K.array_is_contiguous(view._h) for view in moved):
            moved = [view.reshape(1, -1) for view in moved]
        for place in itertools.product(*[range(extent) for extent in moved[0].shape[:-1]]):
            rows = [view[(*place, Ellipsis)] for view in moved]
            found = [row if writes else locked(row) for row, writes in zip(rows, self._writes)]
            yield found[0] if len(found) == 1 else tuple(found)
        self.finished = True

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.close()

    def close(self):
        """Ends the iteration."""

    def copy(self):
        raise NotImplementedError("numpy.nditer.copy")


def _rules(op_flags, arrays):
    if not op_flags:
        return [{"readonly"} if each is not None else {"writeonly"} for each in arrays]
    if isinstance(op_flags[0], str):
        return [set(op_flags)] * len(arrays)
    return [set(each) for each in op_flags]


class broadcast:
    """The elements of arrays side by side, stretched to their common shape."""

    __module__ = "numpy"

    def __init__(self, *args):
        arrays = [asarray(each) for each in args]
        self.shape = broadcast_shapes(*[each.shape for each in arrays])
        self._views = [stretched(each, self.shape) for each in arrays]
        self.numiter = len(arrays)
        self.reset()

    @property
    def nd(self):
        return len(self.shape)

    ndim = nd

    @property
    def size(self):
        n = 1
        for extent in self.shape:
            n *= extent
        return n

    @property
    def iters(self):
        return tuple([view.flat for view in self._views])

    def reset(self):
        """Starts anew."""
        self.index = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.index >= self.size:
            raise StopIteration
        self.index += 1
        return tuple([element(view, self.index - 1) for view in self._views])
