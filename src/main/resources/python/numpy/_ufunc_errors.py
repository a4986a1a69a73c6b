"""The errors of ufuncs. As in numpy, each class but the base shows the base's name."""


class UFuncTypeError(TypeError):
    """A ufunc cannot work on the types of its operands."""

    __module__ = "numpy._core._exceptions"


class _UFuncNoLoopError(UFuncTypeError):
    """No loop of a ufunc fits the operands' types."""

    __module__ = "numpy._core._exceptions"


class _UFuncBinaryResolutionError(UFuncTypeError):
    """No rule of a ufunc fits a pair of types."""

    __module__ = "numpy._core._exceptions"


class _UFuncInputCastingError(UFuncTypeError):
    """An operand cannot be cast to the type that a ufunc needs."""

    __module__ = "numpy._core._exceptions"


class _UFuncOutputCastingError(UFuncTypeError):
    """A result cannot be cast to the type of ``out``."""

    __module__ = "numpy._core._exceptions"


for _class in (_UFuncNoLoopError, _UFuncBinaryResolutionError, _UFuncInputCastingError, _UFuncOutputCastingError):
    _class.__name__ = "UFuncTypeError"


def unsupported(name):
    """The error for operands that a ufunc has no loop for."""
    return TypeError(
        f"ufunc '{name}' not supported for the input types, and the inputs could not be safely coerced to any supported types"
        " according to the casting rule ''safe''"
    )


def bool_subtract():
    """The error for a difference of truth values."""
    return TypeError(
        "numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, or the logical_xor"
        " function instead."
    )


def bool_negative():
    """The error for the negative of a truth value."""
    return TypeError(
        "The numpy boolean negative, the `-` operator, is not supported, use the `~` operator or the logical_not function instead."
    )
