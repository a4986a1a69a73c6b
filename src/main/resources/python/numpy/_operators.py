"""The operators of ``ndarray``, each a ufunc."""

# The functions' names and those of the special methods.
ARITHMETIC = (
    ("add", "add"),
    ("subtract", "sub"),
    ("multiply", "mul"),
    ("divide", "truediv"),
    ("floor_divide", "floordiv"),
    ("remainder", "mod"),
    ("power", "pow"),
)
LOGIC = (
    ("bitwise_and", "and"),
    ("bitwise_or", "or"),
    ("bitwise_xor", "xor"),
    ("left_shift", "lshift"),
    ("right_shift", "rshift"),
)
BINARY = (*ARITHMETIC, *LOGIC, ("matmul", "matmul"))
COMPARE = ("equal", "eq"), ("not_equal", "ne"), ("less", "lt"), ("less_equal", "le"), ("greater", "gt"), ("greater_equal", "ge")
UNARY = ("negative", "neg"), ("positive", "pos"), ("absolute", "abs"), ("invert", "invert")


def defers(ours, other):
    """Whether an operator leaves the work to the other operand."""
    kind = type(other)
    if hasattr(kind, "__array_ufunc__"):
        return kind.__array_ufunc__ is None
    priority = getattr(kind, "__array_priority__", None)
    return priority is not None and priority > ours.__array_priority__ and not isinstance(other, type(ours))


def install(cls):
    """Gives a class its operators."""
    from . import _ufuncs as U

    def forward(ufunc):
        apply = ufunc._apply
        plain = U.PLAIN

        def method(self, other):
            if type(other) not in plain and type(other) is not cls and defers(self, other):
                return NotImplemented
            return apply(self, other)

        return method

    def backward(ufunc):
        apply = ufunc._apply

        def method(self, other):
            if type(other) is not cls and defers(self, other):
                return NotImplemented
            return apply(other, self)

        return method

    def inplace(ufunc):
        def method(self, other):
            if type(other) is not cls and defers(self, other):
                return NotImplemented
            return ufunc(self, other, out=self)

        return method

    def unary(ufunc):
        def method(self):
            return ufunc._apply(self)

        return method

    for name, special in BINARY:
        ufunc = getattr(U, name)
        setattr(cls, f"__{special}__", forward(ufunc))
        setattr(cls, f"__r{special}__", backward(ufunc))
        setattr(cls, f"__i{special}__", inplace(ufunc))
    for name, special in COMPARE:
        setattr(cls, f"__{special}__", forward(getattr(U, name)))
    for name, special in UNARY:
        setattr(cls, f"__{special}__", unary(getattr(U, name)))

    def divmod_(self, other):
        if type(other) is not cls and defers(self, other):
            return NotImplemented
        return U.floor_divide(self, other), U.remainder(self, other)

    def rdivmod(self, other):
        if type(other) is not cls and defers(self, other):
            return NotImplemented
        return U.floor_divide(other, self), U.remainder(other, self)

    cls.__divmod__ = divmod_
    cls.__rdivmod__ = rdivmod
    cls.__hash__ = None
