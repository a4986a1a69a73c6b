"""The exceptions and warnings of pandas, by their names."""


class AbstractMethodError(NotImplementedError):
    """A method that a subclass must give."""

    def __init__(self, class_instance, methodtype="method"):
        types = {"method", "classmethod", "staticmethod", "property"}
        if methodtype not in types:
            raise ValueError(f"methodtype must be one of {methodtype}, got {types} instead.")
        self.methodtype = methodtype
        self.class_instance = class_instance

    def __str__(self):
        name = self.class_instance.__name__ if self.methodtype == "classmethod" else type(self.class_instance).__name__
        return f"This {self.methodtype} must be defined in the concrete class {name}"


class UndefinedVariableError(NameError):
    """A name in query or eval that means nothing."""

    def __init__(self, name, is_local=None):
        text = f"{name!r} is not defined"
        super().__init__(f"local variable {text}" if is_local else f"name {text}")


def _define(base, names, scope=globals()):
    for name in names.split():
        scope[name] = type(name, (base,), {"__module__": __name__, "__doc__": "See pandas' reference of errors."})


_define(
    Warning,
    """AttributeConflictWarning CategoricalConversionWarning ChainedAssignmentError DtypeWarning
    IncompatibilityWarning InvalidColumnName ParserWarning PerformanceWarning PossiblePrecisionLoss
    SettingWithCopyWarning ValueLabelTypeMismatch""",
)
_define(UserWarning, "CSSWarning")
_define(
    Exception,
    """ClosedFileError DataError IndexingError InvalidComparison InvalidIndexError LossySetitemError
    NoBufferPresent NumbaUtilError PossibleDataLossError SpecificationError""",
)
_define(
    ValueError,
    """DuplicateLabelError EmptyDataError IntCastingNaNError InvalidVersion MergeError NullFrequencyError
    OutOfBoundsDatetime OutOfBoundsTimedelta ParserError SettingWithCopyError UnsupportedFunctionCall""",
)
_define(OSError, "DatabaseError")
_define(NameError, "NumExprClobberingError")
_define(KeyError, "UnsortedIndexError")
_define(RuntimeError, "PyperclipException")


class PyperclipWindowsException(PyperclipException):  # noqa: F821
    """See pandas' reference of errors."""


class OptionError(AttributeError, KeyError):
    """A wrong name or value of an option."""

    __module__ = "pandas._config.config"

    def __str__(self):
        return str(self.args[0]) if self.args else ""


del _define
