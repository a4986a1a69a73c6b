"""Moments and other reductions of narrow floats."""

import warnings

import numpy as np
import pandas as pd

warnings.simplefilter('ignore')
rng=np.random.default_rng(5)
for t in ('f2','f4','f8'):
    for n in (3,4,5,20,100,333):
        s=pd.Series(rng.normal(3,2,n)).astype(t); q=s.copy(); q[::3]=np.nan
        print(t,n,repr(s.skew()),repr(s.kurt()),repr(q.skew()),repr(q.kurt()),repr(s.sem()),repr(q.var()),repr(q.std()),repr(q.mean()),repr(q.sum()),repr(s.median()),repr(s.prod()),repr(q.prod()))
d=pd.DataFrame(rng.normal(size=(30,3)).astype('f2'),columns=list('abc')); print(d.skew(), d.kurt(), d.groupby(d.index%2).skew(), d.sem())
