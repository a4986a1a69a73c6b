"""The methods for distributions that both interfaces have, made from one table."""

from ._arguments import check, drawn

# Name, parameters with default (``...`` for none), rules, and whether the draws are integers.
_TABLE = (
    ("beta", (("a", ..., "positive"), ("b", ..., "positive")), False),
    ("binomial", (("n", ..., "non-negative"), ("p", ..., "probability")), True),
    ("chisquare", (("df", ..., "positive"),), False),
    ("exponential", (("scale", 1.0, "non-negative"),), False),
    ("f", (("dfnum", ..., "positive"), ("dfden", ..., "positive")), False),
    ("gamma", (("shape", ..., "non-negative"), ("scale", 1.0, "non-negative")), False),
    ("geometric", (("p", ..., "open-probability"),), True),
    ("gumbel", (("loc", 0.0, None), ("scale", 1.0, "non-negative")), False),
    ("laplace", (("loc", 0.0, None), ("scale", 1.0, "non-negative")), False),
    ("logistic", (("loc", 0.0, None), ("scale", 1.0, "non-negative")), False),
    ("lognormal", (("mean", 0.0, None), ("sigma", 1.0, "non-negative")), False),
    ("logseries", (("p", ..., "half-probability"),), True),
    ("negative_binomial", (("n", ..., "positive"), ("p", ..., "open-probability")), True),
    ("noncentral_chisquare", (("df", ..., "positive"), ("nonc", ..., "non-negative")), False),
    ("noncentral_f", (("dfnum", ..., "positive"), ("dfden", ..., "positive"), ("nonc", ..., "non-negative")), False),
    ("normal", (("loc", 0.0, None), ("scale", 1.0, "non-negative")), False),
    ("pareto", (("a", ..., "positive"),), False),
    ("poisson", (("lam", 1.0, "poisson"),), True),
    ("power", (("a", ..., "positive"),), False),
    ("rayleigh", (("scale", 1.0, "non-negative"),), False),
    ("standard_t", (("df", ..., "positive"),), False),
    ("vonmises", (("mu", ..., None), ("kappa", ..., "non-negative")), False),
    ("wald", (("mean", ..., "positive"), ("scale", ..., "positive")), False),
    ("weibull", (("a", ..., "non-negative"),), False),
    ("zipf", (("a", ..., "above-one"),), True),
)


def _method(name, parameters, integral, legacy):
    names = [parameter for parameter, _, _ in parameters]
    defaults = [default for _, default, _ in parameters]
    rules = [rule for _, _, rule in parameters]
    count = len(names)

    def method(self, *args, **kwargs):
        size = kwargs.pop("size", None)
        values = list(args)
        if len(values) > count:
            if len(values) > count + 1:
                raise TypeError(f"{name}() takes at most {count + 1} positional arguments ({len(values)} given)")
            size = values.pop()
        for k in range(len(values), count):
            if names[k] in kwargs:
                values.append(kwargs.pop(names[k]))
            elif defaults[k] is ...:
                raise TypeError(f"{name}() takes at least {defaults.count(...)} positional arguments ({len(args)} given)")
            else:
                values.append(defaults[k])
        if kwargs:
            raise TypeError(f"{name}() got an unexpected keyword argument '{next(iter(kwargs))}'")
        checked = [check(value, label, rule) for value, label, rule in zip(values, names, rules)]
        return drawn(self._bit_generator, legacy, name, checked, size, integral)

    method.__name__ = name
    method.__doc__ = f"Draws from the {name.replace('_', ' ')} distribution."
    return method


def install(cls, legacy):
    """Gives a class the methods of the table."""
    for name, parameters, integral in _TABLE:
        setattr(cls, name, _method(name, parameters, integral, legacy))
        getattr(cls, name).__qualname__ = f"{cls.__name__}.{name}"
