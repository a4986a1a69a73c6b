"""Series.sparse and DataFrame.sparse."""

import numpy as np

from .sparse_dtype import NO_SCIPY, SparseDtype


class _Base:
    def __init__(self, data):
        self._parent = data
        self._validate(data)


class SparseAccessor(_Base):
    """What a sparse Series is made of."""

    __module__ = "pandas.core.arrays.sparse.accessor"

    def _validate(self, data):
        if not isinstance(data.dtype, SparseDtype):
            raise AttributeError("Can only use the '.sparse' accessor with Sparse data.")

    @property
    def npoints(self):
        """How many elements are stored."""
        return self._parent._values.npoints

    @property
    def density(self):
        """The share of the elements that are stored."""
        return self._parent._values.density

    @property
    def fill_value(self):
        """The value of all other elements."""
        return self._parent._values.fill_value

    @property
    def sp_values(self):
        """The elements that are stored."""
        return self._parent._values.sp_values

    def to_dense(self):
        """A Series that stores all elements."""
        return self._parent._with(self._parent._values.to_dense())

    @classmethod
    def from_coo(cls, A, dense_index=False):
        """There is no SciPy whose matrices could be read."""
        raise ModuleNotFoundError("No module named 'scipy'", name="scipy")

    def to_coo(self, row_levels=(0,), column_levels=(1,), sort_labels=False):
        """There is no SciPy whose matrix could be made."""
        raise ModuleNotFoundError("No module named 'scipy'", name="scipy")


class SparseFrameAccessor(_Base):
    """What the columns of a sparse DataFrame are made of."""

    __module__ = "pandas.core.arrays.sparse.accessor"

    def _validate(self, data):
        if not all(isinstance(values.dtype, SparseDtype) for values in data._arrays):
            raise AttributeError("Can only use the '.sparse' accessor with Sparse data.")

    @property
    def density(self):
        """The mean of the columns' densities."""
        return np.mean([values.density for values in self._parent._arrays])

    def to_dense(self):
        """A DataFrame that stores all elements."""
        return self._parent._with([values.to_dense() for values in self._parent._arrays])

    @classmethod
    def from_spmatrix(cls, data, index=None, columns=None):
        """There is no SciPy whose matrix could be read."""
        raise ImportError(NO_SCIPY)

    def to_coo(self):
        """There is no SciPy whose matrix could be made."""
        raise ImportError(NO_SCIPY)
