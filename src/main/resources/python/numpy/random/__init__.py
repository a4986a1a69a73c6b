"""``numpy.random``: the streams of MT19937 (``seed``, ``RandomState``) and PCG64 (``default_rng``), exact."""

from ._bits import MT19937, PCG64, BitGenerator, SeedSequence
from ._generator import Generator, default_rng
from ._legacy import RandomState

_rand = RandomState()

for _name in (
    "beta binomial bytes chisquare choice dirichlet exponential f gamma geometric get_state gumbel hypergeometric laplace"
    " logistic lognormal logseries multinomial multivariate_normal negative_binomial noncentral_chisquare noncentral_f normal"
    " pareto permutation poisson power rand randint randn random random_integers random_sample rayleigh seed set_state shuffle"
    " standard_cauchy standard_exponential standard_gamma standard_normal standard_t tomaxint triangular uniform vonmises wald"
    " weibull zipf"
).split():
    globals()[_name] = getattr(_rand, _name)
ranf = sample = _rand.random_sample
del _name


def get_bit_generator():
    """The generator behind the functions of this module."""
    return _rand._bit_generator


def __getattr__(name):
    if name in ("PCG64DXSM", "Philox", "SFC64"):
        from . import _further_bits

        return getattr(_further_bits, name)
    if name in ("set_bit_generator", "test"):
        raise NotImplementedError(f"numpy.random.{name}")
    if name == "mtrand":
        import numpy.random as module

        return module
    raise AttributeError(f"module 'numpy.random' has no attribute '{name}'")


__all__ = ["MT19937", "PCG64", "BitGenerator", "Generator", "RandomState", "SeedSequence", "default_rng"]
