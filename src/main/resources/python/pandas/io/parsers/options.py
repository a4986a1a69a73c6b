"""What the keyword arguments of read_csv mean, checked."""

import csv

from ..._construct import is_list_like
from ..._sentinel import no_default
from ...generic.base import warn

DEFAULTS = {
    "sep": no_default, "delimiter": None, "header": "infer", "names": no_default, "index_col": None, "usecols": None,
    "dtype": None, "engine": None, "converters": None, "true_values": None, "false_values": None,
    "skipinitialspace": False, "skiprows": None, "skipfooter": 0, "nrows": None, "na_values": None,
    "keep_default_na": True, "na_filter": True, "verbose": no_default, "skip_blank_lines": True, "parse_dates": None,
    "infer_datetime_format": no_default, "keep_date_col": no_default, "date_parser": no_default, "date_format": None,
    "dayfirst": False, "cache_dates": True, "iterator": False, "chunksize": None, "compression": "infer",
    "thousands": None, "decimal": ".", "lineterminator": None, "quotechar": '"', "quoting": 0, "doublequote": True,
    "escapechar": None, "comment": None, "encoding": None, "encoding_errors": "strict", "dialect": None,
    "on_bad_lines": "error", "delim_whitespace": no_default, "low_memory": True, "memory_map": False,
    "float_precision": None, "storage_options": None, "dtype_backend": no_default,
}  # fmt: skip

NA_TOKENS = (
    "", "#N/A", "#N/A N/A", "#NA", "-1.#IND", "-1.#QNAN", "-NaN", "-nan", "1.#IND", "1.#QNAN", "<NA>", "N/A", "NA",
    "NULL", "NaN", "None", "n/a", "nan", "null",
)  # fmt: skip

_REGEX = "regex separators (separators > 1 char and different from '\\s+' are interpreted as regex)"


class Options:
    """The options of one reader, as attributes under the names of read_csv's arguments."""

    def __init__(self, function, given, default_sep=","):
        values = dict(DEFAULTS)
        values.update(given)
        self.__dict__.update(values)
        self.function = function
        self._warn_of_deprecated()
        self._settle_separator(default_sep)
        self._settle_lines()
        self._settle_dialect()
        self._settle_engine()
        self._settle_header()
        self._settle_columns()
        self._settle_missing()
        self._settle_dates()
        self._check_characters()

    def _warn_of_deprecated(self):
        name = self.function
        if self.keep_date_col is not no_default:
            warn(
                f"The 'keep_date_col' keyword in pd.{name} is deprecated and will be removed in a future version. "
                "Explicitly remove unwanted columns after parsing instead.",
                FutureWarning,
            )
        else:
            self.keep_date_col = False
        nested = self.parse_dates if isinstance(self.parse_dates, list) else []
        if isinstance(self.parse_dates, dict) or any(is_list_like(one) and not isinstance(one, tuple) for one in nested):
            warn(
                f"Support for nested sequences for 'parse_dates' in pd.{name} is deprecated. Combine the desired columns "
                "with pd.to_datetime after parsing instead.",
                FutureWarning,
            )
        if self.infer_datetime_format is not no_default:
            warn(
                "The argument 'infer_datetime_format' is deprecated and will be removed in a future version. A strict "
                "version of it is now the default, see https://pandas.pydata.org/pdeps/0004-consistent-to-datetime-parsing.html. "
                "You can safely remove this argument.",
                FutureWarning,
            )
        if self.delim_whitespace is not no_default:
            warn(
                f"The 'delim_whitespace' keyword in pd.{name} is deprecated and will be removed in a future version. "
                "Use ``sep='\\s+'`` instead",
                FutureWarning,
            )
        else:
            self.delim_whitespace = False
        if self.verbose is not no_default:
            warn(f"The 'verbose' keyword in pd.{name} is deprecated and will be removed in a future version.", FutureWarning)
        if self.date_parser is not no_default:
            warn(
                "The argument 'date_parser' is deprecated and will be removed in a future version. Please use "
                "'date_format' instead, or read your data in as 'object' dtype and then call 'to_datetime'.",
                FutureWarning,
            )

    def _settle_separator(self, default):
        sep, delimiter = self.sep, self.delimiter
        if delimiter is not None and sep is not no_default:
            raise ValueError("Specified a sep and a delimiter; you can only specify one.")
        if delimiter is None:
            delimiter = default if sep is no_default else sep
        if self.delim_whitespace and (self.delimiter is not None or sep is not no_default):
            raise ValueError(
                "Specified a delimiter with both sep and delim_whitespace=True; you can only specify one."
            )
        if delimiter == "\n":
            raise ValueError(
                r"Specified \n as separator or delimiter. This forces the python engine which does not accept a line "
                "terminator. Hence it is not allowed to use the line terminator as separator."
            )
        self.sep_given = sep is not no_default or self.delimiter is not None
        # Against a dialect, the default is as good as unsaid.
        self.sep_disputes = self.delimiter is not None or sep is not no_default and sep not in (None, default)
        self.delimiter = delimiter

    def _settle_lines(self):
        bad = self.on_bad_lines
        if callable(bad):
            if self.engine not in ("python", "pyarrow"):
                raise ValueError("on_bad_line can only be a callable function if engine='python' or 'pyarrow'")
        elif bad not in ("error", "warn", "skip"):
            raise ValueError(f"Argument {bad} is invalid for on_bad_lines")
        self.nrows = _integer("nrows", self.nrows, 0)
        if self.chunksize is not None:
            self.chunksize = _integer("chunksize", self.chunksize, 1)

    def _settle_dialect(self):
        dialect = self.dialect
        if dialect is None:
            return
        if isinstance(dialect, str):
            dialect = csv.get_dialect(dialect)
        for name in ("delimiter", "doublequote", "escapechar", "skipinitialspace", "quotechar", "quoting"):
            if not hasattr(dialect, name):
                raise ValueError(f"Invalid dialect {self.dialect} provided")
            value = getattr(dialect, name)
            mine = getattr(self, name)
            if name == "delimiter":
                conflict = self.sep_disputes and mine != value
            else:
                conflict = mine != DEFAULTS[name] and mine != value
            if conflict:
                from ...errors import ParserWarning

                warn(
                    f"Conflicting values for '{name}': '{mine}' was provided, but the dialect specifies '{value}'. "
                    "Using the dialect-specified value.",
                    ParserWarning,
                )
            setattr(self, name, value)

    def _settle_engine(self):
        if self.skipfooter:
            if self.iterator or self.chunksize:
                raise ValueError("'skipfooter' not supported for iteration")
            if self.nrows is not None:
                raise ValueError("'skipfooter' not supported with 'nrows'")
        engine = self.engine
        given = engine is not None
        if engine is None:
            engine = "c"
        if engine not in ("c", "python", "pyarrow", "python-fwf"):
            raise ValueError(
                f"Unknown engine: {engine} (valid options are dict_keys(['c', 'python', 'pyarrow', 'python-fwf']))"
            )
        if engine == "pyarrow":
            raise ImportError("Missing optional dependency 'pyarrow'.  Use pip or conda to install pyarrow.")
        if engine != "c":
            for name in ("low_memory", "float_precision"):
                if getattr(self, name) != DEFAULTS[name]:
                    raise ValueError(f"The '{name}' option is not supported with the '{engine}' engine")
        reason = self._why_not_c() if engine == "c" else None
        if reason is not None:
            if given:
                raise ValueError(f"the 'c' engine does not support {reason}")
            from ...errors import ParserWarning

            warn(
                f"Falling back to the 'python' engine because the 'c' engine does not support {reason}; you can avoid "
                "this warning by specifying engine='python'.",
                ParserWarning,
            )
            engine = "python"
        self.engine = engine
        if self.skipfooter and engine != "c":
            if not isinstance(self.skipfooter, int) or isinstance(self.skipfooter, bool):
                raise ValueError("skipfooter must be an integer")
            if self.skipfooter < 0:
                raise ValueError("skipfooter cannot be negative")
        if self.delimiter == "\\s+" and not self.delim_whitespace and engine in ("c", "python"):
            self.delim_whitespace = True

    def _why_not_c(self):
        if not isinstance(self.skipfooter, int) or self.skipfooter > 0:
            return "skipfooter"
        sep = self.delimiter
        if sep is None and not self.delim_whitespace:
            return "sep=None with delim_whitespace=False"
        if sep is not None and len(sep) > 1 and sep != "\\s+":
            return _REGEX
        if sep is not None and len(sep) == 1 and ord(sep) > 127:
            return "separators encoded in utf-8 that are > 1 char"
        quote = self.quotechar
        if isinstance(quote, str) and len(quote) == 1 and ord(quote) > 127:
            return "ord(quotechar) > 127, meaning the quotechar is larger than one byte"
        return None

    def _settle_header(self):
        header = self.header
        names = self.names
        if names is no_default:
            names = None
        if names is not None:
            if not is_list_like(names, allow_sets=False):
                raise ValueError("Names should be an ordered collection.")
            names = list(names)
            if len(set(names)) != len(names):
                raise ValueError("Duplicate names are not allowed.")
        self.names = names
        if isinstance(header, bool):
            raise TypeError(
                "Passing a bool to header is invalid. Use header=None for no header or header=int or list-like of ints "
                "to specify the row(s) making up the column names"
            )
        if header == "infer" if isinstance(header, str) else False:
            header = 0 if names is None else None
        if header is None:
            self.header_rows = []
        elif _is_integer(header):
            if header < 0:
                raise ValueError(
                    "Passing negative integer to header is invalid. For no header, use header=None instead"
                )
            self.header_rows = [int(header)]
        else:
            if not is_list_like(header, allow_sets=False) or not all(map(_is_integer, header)):
                raise ValueError("header must be integer or list of integers")
            if any(one < 0 for one in header):
                raise ValueError("cannot specify multi-index header with negative integers")
            if self.usecols is not None:
                raise ValueError("cannot specify usecols when specifying a multi-index header")
            if names is not None:
                raise ValueError("cannot specify names when specifying a multi-index header")
            if self.index_col is not None:
                listed = self.index_col if is_list_like(self.index_col) else [self.index_col]
                if not all(map(_is_integer, listed)):
                    raise ValueError("index_col must only contain row numbers when specifying a multi-index header")
            self.header_rows = [int(one) for one in header]
        self.multi_header = len(self.header_rows) > 1

    def _settle_columns(self):
        index_col = self.index_col
        if index_col is True:
            raise ValueError("The value of index_col couldn't be 'True'")
        if index_col is not None and index_col is not False:
            self.index_col = (
                list(index_col)
                if isinstance(index_col, (list, tuple)) or is_list_like(index_col) and not isinstance(index_col, dict)
                else [index_col]
            )
        usecols = self.usecols
        self.usecols_are_names = False
        if usecols is not None and not callable(usecols):
            if not is_list_like(usecols):
                raise _bad_usecols()
            usecols = list(usecols)
            ints = all(map(_is_integer, usecols))
            texts = all(isinstance(one, str) for one in usecols)
            if not ints and not texts:
                raise _bad_usecols()
            self.usecols_are_names = texts and bool(usecols)
            self.usecols = set(usecols)
        converters = self.converters
        if converters is None:
            self.converters = {}
        elif not isinstance(converters, dict):
            raise TypeError(f"Type converters must be a dict or subclass, input was a {type(converters).__name__}")
        if self.dtype_backend is not no_default and self.dtype_backend not in ("numpy_nullable", "pyarrow"):
            raise ValueError(
                f"dtype_backend {self.dtype_backend} is invalid, only 'numpy_nullable' and 'pyarrow' are allowed."
            )

    def _settle_missing(self):
        values = self.na_values
        default = self.keep_default_na
        if isinstance(values, dict):
            self.na_of = {}
            for key, one in values.items():
                tokens, numbers = _tokens(one if is_list_like(one) else [one])
                self.na_of[key] = (tokens | set(NA_TOKENS) if default else tokens, numbers)
            self.na_rest = None if default else set()
            self.na_numbers = ()
        else:
            self.na_of = None
            if values is None:
                self.na_rest, self.na_numbers = (None if default else set()), ()
            else:
                tokens, self.na_numbers = _tokens(values if is_list_like(values) else [values])
                self.na_rest = tokens | set(NA_TOKENS) if default else tokens

    def missing_of(self, at, name):
        """The texts and numbers that are missing values of a column; None for pandas' own texts."""
        if not self.na_filter:
            return [], ()
        if self.na_of is not None:
            for key in (name, at):
                if key is not None and key in self.na_of:
                    tokens, numbers = self.na_of[key]
                    return list(tokens), numbers
        return (None if self.na_rest is None else list(self.na_rest)), self.na_numbers

    def _settle_dates(self):
        given = self.parse_dates
        if given is None:
            given = self.date_parser is not no_default or self.date_format is not None
        if not isinstance(given, (bool, list, dict)):
            raise TypeError("Only booleans, lists, and dictionaries are accepted for the 'parse_dates' parameter")
        if self.date_parser is not no_default and self.date_format is not None:
            raise TypeError("Cannot use both 'date_parser' and 'date_format'")
        self.parse_dates = given

    def _check_characters(self):
        if not isinstance(self.quoting, int):
            raise TypeError(f"Argument 'quoting' has incorrect type (expected int, got {type(self.quoting).__name__})")
        if not 0 <= self.quoting <= 3:
            raise TypeError('bad "quoting" value')
        quote = self.quotechar
        if quote is not None and not isinstance(quote, str):
            raise TypeError(f'"quotechar" must be string, not {type(quote).__name__}')
        if quote is not None and (len(quote) > 1 or not quote and self.engine == "python"):
            raise TypeError('"quotechar" must be a 1-character string')
        if not quote and self.quoting != 3:
            raise TypeError("quotechar must be set if quoting enabled")
        for name, what in (
            ("lineterminator", "line terminators"),
            ("escapechar", "escapes"),
            ("comment", "comment characters"),
            ("decimal", "decimal markers"),
            ("thousands", "thousands markers"),
        ):
            value = getattr(self, name)
            if value is not None and len(value) != 1 and (self.engine == "c" or name in ("decimal", "thousands")):
                raise ValueError(f"Only length-1 {what} supported")


def _integer(name, value, least):
    if value is None:
        return None
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if not _is_integer(value) or value < least:
        raise ValueError(f"'{name}' must be an integer >={least}")
    return int(value)


def _is_integer(value):
    return not isinstance(value, bool) and (isinstance(value, int) or hasattr(value, "__index__"))


def _bad_usecols():
    return ValueError(
        "'usecols' must either be list-like of all strings, all unicode, all integers or a callable."
    )


def _tokens(values):
    """The texts and the numbers that na_values stand for: 1 is ``1``, ``1.0`` and the number."""
    tokens, numbers = set(), []
    for value in values:
        tokens.add(str(value))
        try:
            number = float(value)
        except (TypeError, ValueError, OverflowError):
            continue
        if number == number:
            numbers.append(number)
            if abs(number) != float("inf") and number == int(number):
                tokens.add(f"{int(number)}.0")
                tokens.add(str(int(number)))
    return tokens, tuple(numbers)
