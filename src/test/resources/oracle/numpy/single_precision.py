# preamble: shown.py
"""Draws in single precision, counts and proportions for several parameters."""

import numpy as np

r=np.random.default_rng(3)
f=np.float32
for m in (lambda n: r.standard_normal(n,dtype=f), lambda n: r.standard_exponential(n,dtype=f), lambda n: r.standard_gamma(2.5,n,dtype=f), lambda n: r.random(n,dtype=f)):
    show(lambda: m(5)); x=m(20000); show(lambda: x.astype(float).sum()); show(lambda: (x.min(),x.max())); show(lambda: r.random())
show(lambda: type(r.standard_normal(dtype=f))); o=np.zeros(3,f); r.standard_normal(out=o,dtype=f); show(lambda:o); show(lambda:r.standard_normal(2,dtype=int)); show(lambda:r.standard_exponential(2,method='inv')); show(lambda: r.standard_normal((2,2),out=np.zeros(3)));show(lambda: r.standard_normal(out=np.zeros(3)))
show(lambda: r.multinomial([5,10],[[.5,.5],[.1,.9]])); show(lambda: r.multinomial([5,10,3],[.2,.3,.5])); show(lambda: r.multinomial(7,[[.5,.5],[.1,.9]],size=(3,2))); show(lambda: r.multinomial([-1,2],[.5,.5])); show(lambda: r.multinomial([[1],[20]],[[.5,.5],[.1,.9]]).tolist()); show(lambda: r.multinomial([5],[[.9,.5,.1]]))
show(lambda: r.dirichlet([.01,.02],2)); show(lambda: r.dirichlet([.01,.05,.02],(2,2))); show(lambda: r.dirichlet([.05,.01,.02,.001])); show(lambda:r.random())
