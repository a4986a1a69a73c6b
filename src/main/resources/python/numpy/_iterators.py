"""Iterating over several arrays at once: ``nditer`` and ``broadcast``."""

import itertools

import _kernel as K

from . import _iteration_setup as S
from ._array import asarray, element, normal_axis
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
        self._flags = flags
        given = S.as_arrays(op)
        rules = _rules(op_flags, given)
        axes = list(op_axes) if op_axes is not None else [None] * len(given)
        arrays = [None if each is None else S.placed(each, own) for each, own in zip(given, axes)]
        for each in given:
            if each is not None and each.dtype.kind == "O" and "refs_ok" not in flags:
                raise TypeError("Iterator operand or requested dtype holds references, but the NPY_ITER_REFS_OK flag was not"
                                " enabled")
        self.shape = S.shape_of(arrays, given, axes, itershape)
        self.ndim = len(self.shape)
        self.nop = len(arrays)
        if 0 in self.shape and "zerosize_ok" not in flags:
            raise ValueError("Iteration of zero-sized operands is not enabled")
        wanted = S.typed(given, op_dtypes, flags, rules, casting)
        self._writes = [each is None or bool(rule & {"readwrite", "writeonly"}) for each, rule in zip(given, rules)]
        self.operands, self._views, self._back = (), [], []
        for number, (each, own) in enumerate(zip(given, axes)):
            self._add(each, own, wanted[number], number)
        self._axes = self._order(order)
        self.reset()

    def _add(self, source, axes, target, number):
        """One operand and the view of it that the iteration walks; those of another dtype are worked on as copies."""
        from ._construct import empty

        operand = source
        if source is None:
            operand = empty(S.allocated_shape(self.shape, axes), target)
        elif self._writes[number]:
            if not K.array_is_writable(source._h):
                raise ValueError("output array is read-only")
            if S.placed(source, axes).shape != self.shape and "reduce_ok" not in self._flags:
                raise ValueError("output operand requires a reduction along dimension 0, but the reduction is not enabled. The"
                                 " dimension size of 1 does not match the expected output shape.")
        if operand.dtype.code != target.code:
            copied = operand.astype(target)
            if self._writes[number]:
                self._back.append((operand, copied))
            operand = copied
        self.operands = (*self.operands, operand)
        self._views.append(stretched(S.placed(operand, axes), self.shape))

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
        self._start, self._end = 0, self.itersize
        self._begin()

    def _begin(self):
        self.iterindex = self._start
        self.finished = self.iterindex >= self._end
        self._chunk = None
        self._ahead = True

    @property
    def itersize(self):
        n = 1
        for extent in self.shape:
            n *= extent
        return n

    @property
    def iterindex(self):
        return self._number

    @iterindex.setter
    def iterindex(self, value):
        self._number = value
        at = [0] * self.ndim
        for axis in reversed(self._axes):
            value, at[axis] = divmod(value, self.shape[axis] or 1)
        self._at = tuple(at)

    @property
    def iterrange(self):
        return self._start, self._end

    @iterrange.setter
    def iterrange(self, value):
        if "ranged" not in self._flags:
            raise ValueError("Iterator ITERRANGE is only available with the ranged flag")
        self._start, self._end = value
        self._begin()

    def _step(self):
        if self.iterindex + 1 >= self._end:
            self.finished = True
        else:
            self.iterindex += 1

    @property
    def multi_index(self):
        if "multi_index" not in self._flags:
            raise ValueError("Iterator is not tracking a multi-index")
        return self._at

    @multi_index.setter
    def multi_index(self, value):
        if "multi_index" not in self._flags:
            raise ValueError("Iterator is not tracking a multi-index")
        number = 0
        for axis in self._axes:
            number = number * self.shape[axis] + value[axis]
        self.iterindex = number

    def remove_multi_index(self):
        """Stops telling the index on each axis."""
        self._flags = [flag for flag in self._flags if flag != "multi_index"]
        self._begin()

    def remove_axis(self, axis, /):
        """Stays at the beginning of an axis, which the iteration loses."""
        if "multi_index" not in self._flags:
            raise ValueError("Iterator remove_axis may only be called if a multi-index is being tracked")
        axis = normal_axis(axis, self.ndim)
        self._views = [view[(*(slice(None),) * axis, 0)] for view in self._views]
        self._axes = [each - (each > axis) for each in self._axes if each != axis]
        self.shape = self.shape[:axis] + self.shape[axis + 1 :]
        self.ndim -= 1
        self.reset()

    def enable_external_loop(self):
        """Gives runs of elements from now on."""
        if "multi_index" in self._flags or "c_index" in self._flags or "f_index" in self._flags:
            raise ValueError("Iterator flag EXTERNAL_LOOP cannot be used if an index or multi-index is being tracked")
        self._flags = [*self._flags, "external_loop"]
        self._begin()

    dtypes = property(lambda self: tuple([each.dtype for each in self.operands]))
    itviews = property(lambda self: tuple(self._views))
    iterationneedsapi = property(lambda self: any(each.dtype.kind == "O" for each in self.operands))
    has_delayed_bufalloc = property(lambda self: False)

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
        if "external_loop" in self._flags:
            if self._chunk is None:
                self._chunk = self._runs()
                self._run = next(self._chunk)
            return self._run
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
        if "external_loop" in self._flags:
            self.value  # noqa: B018  (a first run is skipped, too)
            self._run = next(self._chunk, None)
            self.finished = self._run is None
        else:
            self._step()
            self._ahead = False
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
        """Ends the iteration; what was written to copies goes to the arrays that they are of."""
        for operand, copied in self._back:
            operand[...] = copied
        self._back = []

    def copy(self):
        """An iterator over the same operands that is where this one is."""
        made = object.__new__(nditer)
        made.__dict__.update(self.__dict__)
        made._chunk = None
        return made

    __copy__ = copy


class _Inner(nditer):
    """An iterator whose operands follow where an outer one is."""

    def _follow(self, outer):
        self._outer = outer
        self._own = self._views
        self._move()

    def _move(self):
        at = self._outer._at
        self._views = [view[(*at, Ellipsis)] for view in self._own]

    def __iter__(self):
        self._move()
        self._begin()
        return self


def nested_iters(op, axes, flags=None, op_flags=None, op_dtypes=None, order="K", casting="safe", buffersize=0):
    """Iterators over groups of axes, each within the one before it."""
    if len(axes) < 2:
        raise ValueError("axes must have at least 2 entries for nested iteration")
    used = [axis for group in axes for axis in group]
    if len(set(used)) != len(used):
        raise ValueError("An axis is used more than once")
    if any(not isinstance(each, list) and not isinstance(each, tuple) for each in axes):
        raise ValueError("Each item in axes must be another integer tuple")
    arrays = S.as_arrays(op)
    rules = _rules(op_flags, arrays)
    if op_dtypes is not None:
        raise NotImplementedError("numpy.nested_iters: op_dtypes")
    full = broadcast_shapes(*[each.shape for each in arrays])
    views = [stretched(each, full) for each in arrays]
    made, before = [], 0
    for group in axes:
        own = [_grouped(view, used[:before], group) for view in views]
        found = _Inner(
            [view[(0,) * before] if before else view for view in own],
            [flag for flag in flags or () if flag != "external_loop" or group is axes[-1]],
            [list(rule) for rule in rules],
            order=order,
            casting=casting,
        )
        found._follow(_Together(made))
        found._own = own
        made.append(found)
        before += len(group)
    return tuple(made)


def _grouped(view, outer, group):
    """A view whose first axes are those of outer iterators and whose others are a group's."""
    rest = [axis for axis in range(view.ndim) if axis not in outer and axis not in group]
    moved = view.transpose([*outer, *group, *rest])
    return moved[(Ellipsis, *(0,) * len(rest))] if rest else moved


class _Together:
    """Where several iterators are, one after the other."""

    def __init__(self, iterators):
        self._iterators = list(iterators)

    @property
    def _at(self):
        return tuple([k for each in self._iterators for k in each._at])


def _rules(op_flags, arrays):
    if not op_flags:
        return [{"readonly"} if each is not None else {"writeonly"} for each in arrays]
    if isinstance(op_flags[0], str):
        return [set(op_flags)] * len(arrays)
    return [set(each) for each in op_flags]


class broadcast:
    """The elements of arrays side by side, stretched to their common shape."""

    __module__ = "numpy"

    def __init__(self, *args, **kwargs):
        if kwargs:
            raise ValueError("keyword arguments not accepted.")
        arrays = []
        for each in args:
            # The arrays of another such object count each for itself.
            arrays.extend(each._views if isinstance(each, broadcast) else [asarray(each)])
        if len(arrays) > 64:
            raise ValueError("Need at least 0 and at most 64 array objects.")
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
