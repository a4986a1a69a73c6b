"""Names that numpy once had, and what its errors tell to use instead."""

_BUILTINS = {"bool": "bool_", "int": "", "float": "float64", "complex": "complex128", "object": "", "str": "str_"}

_RENAMED = dict(
    pair.split("=")
    for pair in """
    Inf=np.inf Infinity=np.inf infty=np.inf PINF=np.inf NINF=-np.inf NaN=np.nan NZERO=-0.0 PZERO=0.0
    float_=np.float64 complex_=np.complex128 cfloat=np.complex128 singlecomplex=np.complex64 longfloat=np.longdouble
    clongfloat=np.clongdouble longcomplex=np.clongdouble string_=np.bytes_ unicode_=np.str_
    alltrue=np.all sometrue=np.any round_=np.round mat=np.asmatrix issubsctype=np.issubdtype
    fastCopyAndTranspose=arr.T.copy() safe_eval=ast.literal_eval source=inspect.getsource obj2sctype=np.dtype(obj).type
    sctype2char=np.dtype(obj).char nbytes=np.dtype(<dtype>).itemsize
    """.split()
)

_ADVICE = {
    "asfarray": "Use `np.asarray` with a proper dtype instead.",
    "cast": "Use `np.asarray(arr, dtype=dtype)` instead.",
    "issubclass_": "Use `issubclass` builtin instead.",
    "issctype": "Use `issubclass(rep, np.generic)` instead.",
    "sctypes": "Access dtypes explicitly instead.",
    "recfromcsv": "Use `np.genfromtxt` with comma delimiter instead.",
    "seterrobj": "Use the np.errstate context manager instead.",
    "geterrobj": "Use the np.errstate context manager instead.",
    "disp": "Use your own printing function instead.",
    "find_common_type": "Use `numpy.promote_types` or `numpy.result_type` instead. To achieve semantics for the `scalar_types` "
    "argument, use `numpy.result_type` and pass the Python values `0`, `0.0`, or `0j`.",
}


def message(name):
    """The text of the AttributeError for a name that the module does not have."""
    if name in _RENAMED or name in _ADVICE:
        advice = _ADVICE.get(name) or f"Use `{_RENAMED[name]}` instead."
        return f"`np.{name}` was removed in the NumPy 2.0 release. {advice}"
    absent = f"module 'numpy' has no attribute '{name}'"
    if name not in _BUILTINS:
        return absent
    if name == "int":
        more = (
            "When replacing `np.int`, you may wish to use e.g. `np.int64` or `np.int32` to specify the precision. "
            "If you wish to review your current use, check the release note link for additional information."
        )
    elif _BUILTINS[name]:
        more = f"If you specifically wanted the numpy scalar type, use `np.{_BUILTINS[name]}` here."
    else:
        more = ""
    return (
        f"{absent}.\n`np.{name}` was a deprecated alias for the builtin `{name}`. To avoid this error in existing code, "
        f"use `{name}` by itself. Doing this will not modify any behavior and is safe. {more}\n"
        "The aliases was originally deprecated in NumPy 1.20; for more details and guidance see the original release note at:\n"
        "    https://numpy.org/devdocs/release/1.20.0-notes.html#deprecations"
    )
