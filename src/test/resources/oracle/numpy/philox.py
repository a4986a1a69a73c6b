"""Philox ahead and far ahead; permutations along axes."""
import numpy as np
from numpy.random import Philox, Generator, SeedSequence
p=Philox(5); g=Generator(p); g.random(3); g.integers(0,10,dtype='i4')
print(p.state)
q=p.jumped(); print(q.state, Generator(q).random(3)); q=p.jumped(3); print(Generator(q).integers(0,100,5))
print(p.advance(7) is p, p.state); print(Generator(p).random(2)); p.advance(2**130+3); print(p.state['state'], g.random(2)); p.advance(-5); print(p.state['state']['counter'], g.standard_normal(2))
rng=np.random.default_rng(3)
def tr(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
tr(lambda: rng.permutation('abc')); a=np.arange(9).reshape(3,3); tr(lambda: rng.permutation(a,axis=1)); tr(lambda: rng.permutation(a,axis=-1)); tr(lambda: rng.permutation(a)); tr(lambda: rng.permutation(a,axis=2)); tr(lambda: rng.permutation(1.5)); tr(lambda: rng.permutation(4)); tr(lambda: rng.permutation([1,2,3])); tr(lambda: rng.permutation(a,axis=5)); tr(lambda: np.random.permutation('abc'))
tr(lambda: rng.multinomial(1,[[.1,.5,.4],[.3,.7,0]])); tr(lambda: rng.multinomial(100,[1/3,2/3])); tr(lambda: rng.multinomial([10,20],[.5,.5],size=(2,2)))
