"""pandas' options: get_option, set_option, reset_option, describe_option, option_context and ``pd.options``.

All names and defaults of pandas 2.2 are here; ``values`` holds the current ones by their full names, for the rest of the facade
to read.
"""

from .errors import OptionError

_NONE = type(None)


def _of_type(kind):
    def check(value):
        if type(value) is not kind:
            raise ValueError(f"Value must have type '{kind}'")

    return check


def _instance_of(*kinds):
    def check(value):
        if not isinstance(value, kinds):
            raise ValueError(f"Value must be an instance of {'|'.join(map(str, kinds))}")

    return check


def _one_of(*legal):
    def check(value):
        if value not in legal:
            raise ValueError(f"Value must be one of {'|'.join(map(str, legal))}")

    return check


def _count(value):
    if value is not None and (not isinstance(value, int) or value < 0):
        raise ValueError("Value must be a nonnegative integer or None")


def _function(value):
    if value is not None and not callable(value):
        raise ValueError("Value must be a callable")


def _formatter(value):
    if not (value is None or isinstance(value, (dict, str)) or callable(value)):
        raise ValueError(
            "Value must be an instance of <class 'NoneType'>|<class 'dict'>|typing.Callable|<class 'str'>"
        )


def _plotting(value):
    if value == "matplotlib":
        raise ImportError(
            'matplotlib is required for plotting when the default backend "matplotlib" is selected.'
        )
    raise ValueError(
        f"Could not find plotting backend '{value}'. Ensure that you've installed the package providing the "
        f"'{value}' entrypoint, or that the package has a top-level `.plot` method."
    )


_bool = _of_type(bool)
_int = _of_type(int)
_text = _of_type(str)
_text_or_bytes = _instance_of(str, bytes)
_int_or_none = _instance_of(_NONE, int)
_text_or_none = _instance_of(_NONE, str)
_COLUMN_RULES = "r |r r| |r| c |c c| |c| l |l l| |l| naive-l naive-r".split()

# In the order of their names: the default and the check of a new value.
_REGISTERED = {
    "compute.use_bottleneck": (True, _bool),
    "compute.use_numba": (False, _bool),
    "compute.use_numexpr": (True, _bool),
    "display.chop_threshold": (None, None),
    "display.colheader_justify": ("right", _text_or_bytes),
    "display.date_dayfirst": (False, _bool),
    "display.date_yearfirst": (False, _bool),
    "display.encoding": ("utf-8", _text_or_bytes),
    "display.expand_frame_repr": (True, None),
    "display.float_format": (None, _function),
    "display.html.border": (1, _int),
    "display.html.table_schema": (False, _bool),
    "display.html.use_mathjax": (True, _bool),
    "display.large_repr": ("truncate", _one_of("truncate", "info")),
    "display.max_categories": (8, _int),
    "display.max_columns": (0, _count),
    "display.max_colwidth": (50, _count),
    "display.max_dir_items": (100, _count),
    "display.max_info_columns": (100, _int),
    "display.max_info_rows": (1690785, _int),
    "display.max_rows": (60, _count),
    "display.max_seq_items": (100, None),
    "display.memory_usage": (True, _one_of(None, True, False, "deep")),
    "display.min_rows": (10, _int_or_none),
    "display.multi_sparse": (True, _bool),
    "display.notebook_repr_html": (True, _bool),
    "display.pprint_nest_depth": (3, _int),
    "display.precision": (6, _count),
    "display.show_dimensions": ("truncate", _one_of(True, False, "truncate")),
    "display.unicode.ambiguous_as_wide": (False, _bool),
    "display.unicode.east_asian_width": (False, _bool),
    "display.width": (80, _int_or_none),
    "future.infer_string": (False, _one_of(True, False)),
    "future.no_silent_downcasting": (False, _one_of(True, False)),
    "io.excel.ods.reader": ("auto", _one_of("odf", "calamine", "auto")),
    "io.excel.ods.writer": ("auto", None),
    "io.excel.xls.reader": ("auto", _one_of("xlrd", "calamine", "auto")),
    "io.excel.xlsb.reader": ("auto", _one_of("pyxlsb", "calamine", "auto")),
    "io.excel.xlsm.reader": ("auto", _one_of("xlrd", "openpyxl", "calamine", "auto")),
    "io.excel.xlsm.writer": ("auto", None),
    "io.excel.xlsx.reader": ("auto", _one_of("xlrd", "openpyxl", "calamine", "auto")),
    "io.excel.xlsx.writer": ("auto", None),
    "io.hdf.default_format": (None, _one_of("fixed", "table", None)),
    "io.hdf.dropna_table": (False, _bool),
    "io.parquet.engine": ("auto", _one_of("auto", "pyarrow", "fastparquet")),
    "io.sql.engine": ("auto", _one_of("auto", "sqlalchemy")),
    "mode.chained_assignment": ("warn", _one_of(None, "warn", "raise")),
    "mode.copy_on_write": (False, _one_of(True, False, "warn")),
    "mode.data_manager": ("block", _one_of("block", "array")),
    "mode.sim_interactive": (False, None),
    "mode.string_storage": ("python", _one_of("python", "pyarrow", "pyarrow_numpy")),
    "mode.use_inf_as_na": (False, None),
    "plotting.backend": ("matplotlib", _plotting),
    "plotting.matplotlib.register_converters": ("auto", _one_of("auto", True, False)),
    "styler.format.decimal": (".", _text),
    "styler.format.escape": (None, _one_of(None, "html", "latex", "latex-math")),
    "styler.format.formatter": (None, _formatter),
    "styler.format.na_rep": (None, _text_or_none),
    "styler.format.precision": (6, _count),
    "styler.format.thousands": (None, _text_or_none),
    "styler.html.mathjax": (True, _bool),
    "styler.latex.environment": (None, _text_or_none),
    "styler.latex.hrules": (False, _bool),
    "styler.latex.multicol_align": ("r", _one_of(*_COLUMN_RULES)),
    "styler.latex.multirow_align": ("c", _one_of("c", "t", "b", "naive")),
    "styler.render.encoding": ("utf-8", _text),
    "styler.render.max_columns": (None, _count),
    "styler.render.max_elements": (262144, _count),
    "styler.render.max_rows": (None, _count),
    "styler.render.repr": ("html", _one_of("html", "latex")),
    "styler.sparse.columns": (True, _bool),
    "styler.sparse.index": (True, _bool),
}

_DEPRECATED = {
    "mode.data_manager": "data_manager option is deprecated and will be removed in a future version. "
    "Only the BlockManager will be available.",
    "mode.use_inf_as_na": "use_inf_as_na option is deprecated and will be removed in a future version. "
    "Convert inf values to NaN before operating instead.",
}

values = {key: row[0] for key, row in _REGISTERED.items()}


def _matching(pattern):
    """The names that a pattern selects: a full name itself, ``all``, else a regular expression found anywhere."""
    if pattern in values:
        return [pattern]
    if pattern == "all":
        return list(values)
    import re

    found = re.compile(pattern, re.IGNORECASE)
    return [key for key in values if found.search(key)]


def _single(pattern, silent=False):
    if pattern in values and pattern not in _DEPRECATED:
        return pattern
    keys = _matching(pattern)
    if not keys:
        if not silent:
            _warn_of_deprecation(pattern)
        raise OptionError(f"No such keys(s): {pattern!r}")
    if len(keys) > 1:
        raise OptionError("Pattern matched multiple keys")
    if not silent:
        _warn_of_deprecation(keys[0])
    return keys[0]


def _warn_of_deprecation(key):
    if key in _DEPRECATED:
        import warnings

        warnings.warn(_DEPRECATED[key], FutureWarning, stacklevel=4)


def _assign(key, value):
    check = _REGISTERED[key][1]
    if check is not None:
        check(value)
    if key == "mode.copy_on_write" and value == "warn":
        raise NotImplementedError("mode.copy_on_write = 'warn' is not implemented in Sandframe")
    values[key] = value


class _Function:
    """A function of this module, by pandas' name for what it is."""

    def __init__(self, function):
        self._function = function
        self.__doc__ = function.__doc__

    def __call__(self, *args, **kwargs):
        return self._function(*args, **kwargs)


_Function.__name__ = _Function.__qualname__ = "CallableDynamicDoc"
_Function.__module__ = "pandas._config.config"


def _get_option(pat, silent=False):
    """get_option(pat): the value of the option that a name, or part of it, selects."""
    return values[_single(pat, silent)]


def _set_option(*args, **kwargs):
    """set_option(pat, value, ...): sets options, all of them checked one after another."""
    if not args or len(args) % 2:
        raise ValueError("Must provide an even number of non-keyword arguments")
    silent = kwargs.pop("silent", False)
    if kwargs:
        raise TypeError(f'_set_option() got an unexpected keyword argument "{next(iter(kwargs))}"')
    for pattern, value in zip(args[::2], args[1::2]):
        _assign(_single(pattern, silent), value)


def _reset_option(pat, silent=False):
    """reset_option(pat): gives options their defaults again; a pattern of at least four characters may select several."""
    keys = _matching(pat)
    if not keys:
        raise OptionError("No such keys(s)")
    if len(keys) > 1 and len(pat) < 4 and pat != "all":
        raise ValueError(
            "You must specify at least 4 characters when resetting multiple keys, use the special keyword "
            '"all" to reset all the options to their default value'
        )
    for key in keys:
        values[key] = _REGISTERED[key][0]


def _describe_option(pat="", _print_desc=True):
    """describe_option(pat=''): prints what options are for, their defaults and their values."""
    keys = _matching(pat)
    if not keys:
        raise OptionError("No such keys(s)")
    from ._options_text import described

    text = "\n".join(described(key, _REGISTERED[key][0], values[key], key in _DEPRECATED) for key in keys)
    if _print_desc:
        print(text)
        return None
    return text


get_option = _Function(_get_option)
set_option = _Function(_set_option)
reset_option = _Function(_reset_option)
describe_option = _Function(_describe_option)


class option_context:
    """Sets options for the body of a ``with`` statement, or of a function that it decorates."""

    def __init__(self, *args):
        if len(args) < 2 or len(args) % 2:
            raise ValueError("Need to invoke as option_context(pat, val, [(pat, val), ...]).")
        self.ops = list(zip(args[::2], args[1::2]))

    def __enter__(self):
        self.undo = [(pattern, _get_option(pattern)) for pattern, _ in self.ops]
        for pattern, value in self.ops:
            _set_option(pattern, value, silent=True)

    def __exit__(self, *args):
        for pattern, value in self.undo:
            values[_single(pattern, silent=True)] = value

    def __call__(self, function):
        import functools

        @functools.wraps(function)
        def inner(*args, **kwargs):
            with option_context(*(part for pair in self.ops for part in pair)):
                return function(*args, **kwargs)

        return inner


option_context.__module__ = "pandas._config.config"


class _Group:
    """Options whose names begin alike, as attributes."""

    def __init__(self, prefix=""):
        object.__setattr__(self, "prefix", prefix)

    def __getattr__(self, name):
        key = self.prefix + name
        if key in values:
            return _get_option(key)
        if any(known.startswith(key + ".") for known in values):
            return _Group(key + ".")
        raise OptionError("No such option")

    def __setattr__(self, name, value):
        key = self.prefix + name
        if key not in values:
            raise OptionError("You can only set the value of existing options")
        _set_option(key, value)

    def __dir__(self):
        start = len(self.prefix)
        return sorted({key[start:].partition(".")[0] for key in values if key.startswith(self.prefix)})


_Group.__name__ = _Group.__qualname__ = "DictWrapper"
_Group.__module__ = "pandas._config.config"

options = _Group()


def set_eng_float_format(accuracy=3, use_eng_prefix=False):
    """Prints floats in engineering notation from now on: with exponents, or with prefixes such as k and M."""
    from .formats.engineering import EngFormatter

    values["display.float_format"] = EngFormatter(accuracy, use_eng_prefix)


set_eng_float_format.__module__ = "pandas.io.formats.format"
