# preamble: statements.py
"""numpy.polynomial: the class for powers of a variable and the functions behind it."""

import numpy as np
import numpy.polynomial.polynomial as pl
from numpy.polynomial import Polynomial as P

for line in """
p=P([1,2,3])
p
P([1.5,-2,0,1])
P([0])
P([-1,0.5])
P([1e-10,2e10,-1/3])
P([1,2],domain=[0,10])
P([1,2,3],domain=[0,4],window=[-1,1])
p(2)
p([0,1,2])
p(np.arange(4.).reshape(2,2))
p+1
1+p
p-P([1,1])
2-p
p*p
p*2
p/2
p**2
p**0
-p
p//P([1,1])
p%P([1,1])
divmod(p,P([1,1]))
p==P([1,2,3])
p!=P([1,2])
p.coef
p.degree()
p.roots()
p.deriv()
p.deriv(2)
p.integ()
p.integ(1,k=[5])
p.integ(lbnd=1)
p.domain, p.window, p.symbol
p.copy() is p
P.fromroots([1,2])
P.identity()
P.basis(3)
f=P.fit([0,1,2,3],[1,3,7,13],2)
f.domain
f.convert().coef.round(8)
f(1.5).round(8)
f.coef.round(8)
f.deriv()(1).round(8)
P.fit([0,1,2,3],[1,3,7,13],1,w=[1,2,1,1]).convert().coef.round(8)
P.fit([0,1,2],[1,2,4],[0,2]).convert().coef.round(8)
f,info=P.fit([0,1,2,3],[1,3,7,14],1,full=True); print([np.round(x,6) for x in info])
p.linspace(3)
p.trim()
P([1,2,0,0]).trim()
P([1,2,1e-9]).trim(1e-6)
p.truncate(2)
p.cutdeg(1)
p.mapparms()
len(p)
list(p)
p.has_samecoef(P([1,2,3]))
P([1,2],domain=[0,1])+P([1,2])
P([1,2])(P([0,1]))
P([1+2j,3])
P('ab')
P([[1]])
P([])
f'{p}'
f'{p:ascii}'
f'{p:unicode}'
hash(p)
pl.polyval(2,[1,2,3])
pl.polyval(np.array([1,2]),np.array([1,2,3]))
pl.polyfit([0,1,2,3],[1,3,7,13],2).round(8)
pl.polyadd([1,2],[3])
pl.polysub([1,2],[1,2,3])
pl.polymul([1,2],[3,4])
pl.polydiv([1,2,3],[1,1])
pl.polyder([1,2,3])
pl.polyint([1,2,3])
pl.polyroots([6,-5,1])
pl.polyfromroots([2,3])
pl.polyvander([1,2,3],2)
pl.polypow([1,1],3)
pl.polymulx([1,2])
pl.polytrim([1,2,0])
pl.polycompanion([6,-5,1])
pl.polyval2d(1,2,[[1,2],[3,4]])
pl.polyline(1,2)
pl.polyvalfromroots(3,[1,2])
np.polynomial.polynomial.polyval(3,[1,2])
np.polynomial.Polynomial is P
np.polynomial.set_default_printstyle('ascii'); print(p)
np.polynomial.set_default_printstyle('unicode')
P([1,2,3],symbol='t')
np.polynomial.polynomial.Polynomial([0,1])
(p*P([0,1])).coef
P([2,4]).coef.dtype
p(1j)
P(np.arange(12)*1.0)
pl.polyfit([0, 1, 2], [[1, 2], [3, 4], [5, 7]], 1).round(8)
pl.polyfit([0, 1], [1, 2], -1)
pl.polyfit([], [], 1)
pl.polyder([1, 2, 3], -1)
pl.polyint([1, 2], 1, [1, 2])
P([1, 2, 3]) / P([1, 1])
P([1, 2]) + "a"
P([1, 2], symbol="")
P([1, 2], domain=[1])
P([1, 2]) ** -1
P([6, -5, 1], domain=[0, 2]).roots()
P([6, -5, 1], domain=[0, 2]).integ().deriv() == P([6, -5, 1], domain=[0, 2])
np.polynomial.nothing
""".strip().splitlines():
    show(line)
