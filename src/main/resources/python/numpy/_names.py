"""Where each public name of the package is, and which of numpy's names are not here yet."""

MODULES = {
    "_construct": (
        "array asarray asanyarray ascontiguousarray asfortranarray arange empty zeros ones full empty_like zeros_like"
        " ones_like full_like linspace logspace geomspace eye identity frombuffer fromiter fromfunction fromstring copy"
    ),
    "_dispatch": (
        "sum prod min max amin amax any all mean std var cumsum cumprod argmax argmin argsort argpartition searchsorted take"
        " round around clip ptp compress put cumulative_sum cumulative_prod fix nan_to_num sort partition"
    ),
    "_shape_functions": (
        "reshape ravel transpose permute_dims matrix_transpose swapaxes squeeze moveaxis rollaxis expand_dims atleast_1d"
        " atleast_2d atleast_3d broadcast_shapes broadcast_to broadcast_arrays concatenate concat stack vstack row_stack hstack"
        " dstack column_stack block array_split split hsplit vsplit dsplit unstack tile repeat append insert delete flip flipud"
        " fliplr roll rot90 resize ndim shape size"
    ),
    "_functions": (
        "where copyto putmask place extract select piecewise choose unique unique_values unique_counts unique_inverse"
        " unique_all diff ediff1d isin in1d intersect1d union1d setdiff1d setxor1d array_equal array_equiv isclose allclose"
        " shares_memory may_share_memory"
    ),
    "_index_functions": (
        "indices meshgrid ix_ nonzero flatnonzero argwhere count_nonzero diag diagflat diagonal trace fill_diagonal tri tril"
        " triu tril_indices triu_indices tril_indices_from triu_indices_from diag_indices diag_indices_from mask_indices vander"
        " unravel_index ravel_multi_index take_along_axis put_along_axis mgrid ogrid r_ c_ s_ index_exp ndenumerate ndindex"
    ),
    "_matrix": "matrix asmatrix bmat",
    "_sorting": "lexsort sort_complex",
    "_products": "dot vdot inner outer kron tensordot cross einsum",
    "_einsum_path": "einsum_path",
    "_datetimes": "datetime64 timedelta64 datetime_as_string datetime_data",
    "_busdays": "busdaycalendar is_busday busday_offset busday_count",
    "_complex": "iscomplexobj isrealobj iscomplex isreal angle real_if_close",
    "_errors": "errstate geterr seterr geterrcall seterrcall getbufsize setbufsize",
    "_printing": (
        "array_repr array_str array2string set_printoptions get_printoptions printoptions format_float_positional"
        " format_float_scientific"
    ),
    "_flat": "flatiter",
    "_iterators": "broadcast nditer nested_iters",
    "_tables": "fromregex",
    "rec": "recarray record",
    "_files": "savetxt loadtxt genfromtxt save load savez savez_compressed fromfile",
    "_polynomials": "poly poly1d polyadd polyder polydiv polyfit polyint polymul polysub polyval roots",
    "_statistics": "average cov corrcoef",
    "_quantiles": "quantile percentile median nanquantile nanpercentile nanmedian",
    "_histograms": "bincount digitize histogram_bin_edges histogram histogram2d histogramdd",
    "_without_nan": "nansum nanprod nancumsum nancumprod nanmean nanvar nanstd nanmin nanmax nanargmin nanargmax",
    "_numeric_functions": (
        "interp gradient trapezoid trapz correlate convolve unwrap sinc i0 hanning hamming blackman bartlett kaiser trim_zeros"
        " isposinf isneginf pad apply_along_axis apply_over_axes binary_repr base_repr"
        " iterable asarray_chkfinite isfortran require"
    ),
    "_python_functions": "vectorize frompyfunc",
    "_bit_packing": "packbits unpackbits",
    "_info": (
        "typename finfo iinfo can_cast result_type promote_types min_scalar_type common_type isdtype issubdtype mintypecode"
        " isscalar"
    ),
}
SUBMODULES = frozenset("random linalg exceptions dtypes testing fft polynomial char strings ma lib core rec typing emath".split())

PLACES = {name: module for module, names in MODULES.items() for name in names.split()}

# Public names of numpy 2.2 that this package does not have.
ABSENT = frozenset(
    """
    clongdouble ctypeslib
    f2py float128 complex256 from_dlpack get_include info longdouble
    memmap nested_iters ScalarType sctypeDict show_config show_runtime test
    """.split()
)
