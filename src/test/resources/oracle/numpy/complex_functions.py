"""Inverse and hyperbolic functions of complex numbers, and those that go over to them."""
import numpy as np

em = np.emath
for name, value in (("arccos", [1, 2]), ("arccos", 1), ("arccos", 2.5), ("arcsin", [0, 1, 2]), ("arcsin", [-3]), ("arctanh", [0.5, 2]),
                    ("arctanh", [1j]), ("power", None)):
    print(name, repr(np.round(getattr(em, name)(value), 9)) if value is not None else em.power([-2, 4], 2))
z = np.array([0.5+0.5j, 1+2j, -3+0.1j, 0, 2, -2, 1j, -0.25j, 1, -1, complex(2, -0.0), 1e-10+1e-10j, -1.5-2j, 30j, -40+1e-9j])
for name in "arccos arcsin arctan arccosh arcsinh arctanh tanh exp2 expm1 log1p".split():
    with np.errstate(all="ignore"):
        print(name, repr(getattr(np, name)(z)))
print(repr(np.tanh((0, np.pi * 1j, np.pi * 1j / 2))), np.arctan(np.complex64(1 + 1j)), np.arccos(z[:3].astype("c8")).dtype)
print(np.arcsin(z.reshape(3, 5)).shape, np.arcsin(np.array([], complex)), repr(np.arcsin(1e200 + 1e200j)), repr(np.arccosh(complex(np.inf, 1))))
