"""numpy.polynomial: all bases, their functions to the last bit where these only add, multiply and divide, and their classes."""

import warnings

import numpy as np
import numpy.polynomial as P

warnings.simplefilter("ignore")
MODULES = dict(poly=P.polynomial, cheb=P.chebyshev, leg=P.legendre, herm=P.hermite, herme=P.hermite_e, lag=P.laguerre)
KINDS = (P.Polynomial, P.Chebyshev, P.Legendre, P.Hermite, P.HermiteE, P.Laguerre)


def bits(found):
    """Numbers in full."""
    return [bits(each) for each in found] if isinstance(found, tuple) else found.tolist() if hasattr(found, "tolist") else found


def show(what, call):
    """What a call gives, or its error."""
    try:
        print(what, bits(call()))
    except Exception as error:
        print(what, type(error).__name__ + ":", error)


rng = np.random.default_rng(5)
c1, c2, x, y, z = rng.random(6) - 0.5, rng.random(4) - 0.5, rng.random(3) * 2 - 1, rng.random(3), rng.random(3)
c3, c4 = rng.random((4, 2)), rng.random((2, 3, 2))
for prefix, module in MODULES.items():
    f = lambda name: getattr(module, prefix + name)
    print(prefix, f("zero"), f("one"), f("x"), f("domain"), f("line")(2, 3), f("line")(2, 0), f("mulx")([0]), f("mulx")([3, 1]))
    for a, b in ((c1, c2), ([1, 2], [3, 4, 5.0])):
        for name in ("add", "sub", "mul"):
            show(name, lambda: f(name)(a, b))
        show("div", lambda: f("div")(b, a) + f("div")(a, b))
    for power in (0, 1, 3):
        show("pow", lambda: f("pow")(c2, power))
    for c in (c1, [1], [1, 2], c3):
        show("val", lambda: (f("val")(x, c), f("val")(0.3, c)))
        show("der", lambda: (f("der")(c, scl=0.3), f("der")(c, 2)))
        show("int", lambda: (f("int")(c, 1, k=1, lbnd=0.7, scl=1.3), f("int")(c, 2, [3])))
    show("axis", lambda: (f("der")(c3, axis=1), f("int")(c3, axis=1)))
    show(
        "planes",
        lambda: (f("val2d")(x, y, c3), f("grid2d")(x, y, c3), f("val3d")(x, y, z, c4), f("grid3d")(x[:2], y[:2], z[:1], c4)),
    )
    show("vander", lambda: (f("vander")(x, 4), f("vander2d")(x, y, [1, 2]), f("vander3d")(x[:1], y[:1], z[:1], [1, 2, 1])))
    show(
        "roots",
        lambda: (f("fromroots")(x), f("fromroots")([]), f("roots")([1, 2.5]), f("roots")([1]), f("companion")([1, 2, 3, 5])),
    )
    show("three roots", lambda: f("roots")(f("fromroots")([-1, 0.25, 2])).round(10))
    show("fit", lambda: (f("fit")(x, x, 1) + 0.5).round(10))
    show("trim", lambda: f("trim")([1, 2, 1e-9], 1e-8))
    show("objects", lambda: f("mul")(np.array([1, 2], dtype=object), [3, 4]))
    for name, given in (
        ("pow", (c2, -1)), ("pow", (c2, 1.5)), ("pow", (c2, 17)), ("der", (c2, 1.5)), ("der", (c2, -1)),
        ("int", (c2, 1, [1, 2])), ("int", (c2, -1)),
        ("int", (c2, 1, [], [1, 2])), ("int", (c2, 1, [], 0, [1])), ("int", (c2, 1, [], 0, 1, 2)),
        ("vander", (x, -1)), ("vander", (x, 0.5)),
        ("vander2d", (x, y, [1])), ("val2d", (x, 1, c3)), ("companion", ([1],)), ("div", (c2, [0])),
        ("fit", (x, y, -1)), ("fit", (x, y, 0.5)),
        ("fit", (x, y[1:], 1)), ("add", ([], [1])), ("add", ([[1]], [1])), ("add", ([True], [1])),
        ("add", (["a"], [1])), ("trim", ([1], -1)),
    ):  # fmt: skip
        if (prefix, name, given[-1]) != ("poly", "pow", 17):
            show(name, lambda: f(name)(*given))
    if prefix != "poly":
        show("powers", lambda: (getattr(module, "poly2" + prefix)(c1), getattr(module, prefix + "2poly")(c1)))
        show("gauss", lambda: [each.round(12).tolist() for n in (1, 2, 5) for each in f("gauss")(n)])
        show("weight", lambda: f("weight")(y).round(12))
        show("gauss", lambda: f("gauss")(0))
        show("gauss", lambda: f("gauss")(1.5))
for name, given in (("pts1", 4), ("pts2", 4), ("pts1", 0), ("pts2", 1), ("pts1", 1.5), ("pts2", 2.5)):
    show(name, lambda: getattr(P.chebyshev, "cheb" + name)(given))
for given in (3, -1, 1.5, [1]):
    show("interpolate", lambda: P.chebyshev.chebinterpolate(np.abs, given).round(12))
print(P.Chebyshev.interpolate(lambda x, k: x**k, 3, [0, 2], args=(2,)).coef.round(10) + 0.0)

for kind in KINDS:
    p = kind([1, 2, 3.5, -4e-9], domain=[0, 3])
    print(p, repr(p), p._repr_latex_(), f"{p:ascii}", f"{p:unicode}", kind([0, 1 + 2j, 0], symbol="t"), sep="\n")
    for other in KINDS:
        print(p.convert(kind=other), "|", other.cast(kind([1, 2])))
    by = kind([1, 2], [0, 3])
    print(
        p.deriv(), p.integ(2, [1, 2], lbnd=1), p(by), p * p, by**3, *divmod(p, by), 1 - p, [1, 2] * p, 7 % by, -p, p / 2,
        sep="\n",
    )
    print(
        by.roots(), *p.linspace(3), kind.fromroots([1, 2, 3]), kind.fromroots([1, 2], None), kind.identity([0, 3]), kind.basis(3),
        sep="\n",
    )
    print(p.cutdeg(1), p.truncate(2), p.trim(1e-8), p.degree(), len(p), p == p.copy(), p != by, p.mapparms(), kind.window)
    print(kind.fit([1, 2, 4], [1, 2, 4], 1).coef.round(10) + 0.0, kind.fit([1, 1], [2, 3], 0).domain)
    show("kinds", lambda: p + (P.Chebyshev if kind is not P.Chebyshev else P.Legendre)([1]))
    show("domains", lambda: p + kind([1]))
    show("windows", lambda: p + kind([1], [0, 3], [5, 6]))
    show("symbols", lambda: p + kind([1], [0, 3], symbol="y"))
    show("ufunc", lambda: np.add([1.0], p))
    show("divmod", lambda: [str(each) for each in divmod(np.array([1.0, 2, 3]), by)])
    show("zero", lambda: p // 0)
    show("basis", lambda: kind.basis(-1))
    show("truncate", lambda: p.truncate(0))
P.set_default_printstyle("ascii")
print(P.Hermite([1, -2, 3], [0, 1]), P.Polynomial([1, np.nan, -np.inf]), P.Laguerre(np.arange(12.0)))
P.set_default_printstyle("unicode")
u = P.polyutils
for call in (
    lambda: u.as_series([np.array([1, 2], "f4"), [1, 2, 0]]), lambda: u.trimseq([0, 0]), lambda: u.trimseq([]),
    lambda: u.trimcoef([0, 0]),
    lambda: u.getdomain([1, 2, 3j]), lambda: u.mapparms([-1, 1], [-2j, 2]), lambda: u.mapdomain((1, 2), [-1, 1], [0, 2]),
    lambda: [u.format_float(1.23456789 * 10.0**n, True) for n in range(-6, 10, 3)],
):  # fmt: skip
    show("utils", call)
for precision in (0, 2, 3, 5):
    with np.printoptions(precision=precision):
        print(P.Polynomial([1.23456789, 0.123456789, 0.0123456789, 0.00123456789, 1e8]))
