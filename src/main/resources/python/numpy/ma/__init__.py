"""``numpy.ma``: arrays with masks. Loaded at first need; what is used more rarely is loaded by its name."""

from numpy import bool_ as bool_

from ._constant import MaskedConstant, masked, masked_singleton
from ._fills import (
    common_fill_value,
    default_fill_value,
    filled,
    maximum_fill_value,
    minimum_fill_value,
    set_fill_value,
)
from ._making import (
    arange,
    array,
    asanyarray,
    asarray,
    empty,
    empty_like,
    fix_invalid,
    frombuffer,
    fromflex,
    fromfunction,
    identity,
    indices,
    isarray,
    isMA,
    isMaskedArray,
    masked_all,
    masked_all_like,
    masked_array,
    masked_equal,
    masked_greater,
    masked_greater_equal,
    masked_inside,
    masked_invalid,
    masked_less,
    masked_less_equal,
    masked_not_equal,
    masked_object,
    masked_outside,
    masked_values,
    masked_where,
    ones,
    ones_like,
    zeros,
    zeros_like,
)
from ._masked_array import MaskedArray
from ._masks import (
    MAError,
    MaskError,
    MaskType,
    flatten_mask,
    getdata,
    getmask,
    getmaskarray,
    is_mask,
    is_masked,
    make_mask,
    make_mask_descr,
    make_mask_none,
    mask_or,
    nomask,
)
from ._methods import FUNCTIONS as _functions
from ._operations import TABLE as _table
from ._operations import left_shift, maximum, minimum, power, right_shift
from ._printing import masked_print_option

globals().update(_functions)
globals().update(_table)
anomalies = _functions["anom"]
sometrue = _table["logical_or"].reduce


def alltrue(target, axis=0, dtype=None):
    """Whether all elements that are not masked are true."""
    return _table["logical_and"].reduce(target, axis, dtype, True)


_PLACES = {
    name: module
    for module, names in {
        "_choosing": (
            "allclose allequal argsort choose clip diag diff ediff1d expand_dims ndim nonzero put putmask reshape resize round_"
            " shape size sort take transpose where"
        ),
        "_iterating": "ndenumerate",
        "_joining": (
            "append atleast_1d atleast_2d atleast_3d column_stack concatenate diagflat dstack hsplit hstack mr_ row_stack stack"
            " vstack"
        ),
        "_products": "convolve correlate dot inner innerproduct outer outerproduct polyfit vander",
        "_rows": (
            "apply_along_axis apply_over_axes compress_cols compress_nd compress_rowcols compress_rows mask_cols mask_rowcols"
            " mask_rows"
        ),
        "_runs": (
            "clump_masked clump_unmasked flatnotmasked_contiguous flatnotmasked_edges notmasked_contiguous notmasked_edges"
        ),
        "_sets": "in1d intersect1d isin setdiff1d setxor1d union1d unique",
        "_statistics": "average corrcoef count count_masked cov median",
        "_structured": "flatten_structured_array mvoid",
    }.items()
    for name in names.split()
}
_ALIASES = {"round": "round_", "around": "round_"}


__all__ = sorted({"core", "extras", *[name for name in globals() if name[:1] != "_"], *_PLACES, *_ALIASES})


def __getattr__(name):
    from importlib import import_module

    if name in ("core", "extras"):
        return import_module("numpy.ma." + name)
    known = _ALIASES.get(name, name)
    place = _PLACES.get(known)
    if place is not None:
        found = getattr(import_module("numpy.ma." + place), known)
        globals()[name] = found
        return found
    raise AttributeError(f"module 'numpy.ma' has no attribute '{name}'")


def __dir__():
    return sorted({*globals(), *__all__})


def _install():
    from ._numpy_functions import install

    install()


_install()
