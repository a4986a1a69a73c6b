"""numpy.random: wrong arguments, what counts as a choice, outputs, ranges beyond int64, and streams where little is drawn."""

import warnings

import numpy as np


def t(f):
    with warnings.catch_warnings(record=True) as c:
        warnings.simplefilter("always")
        try: print(repr(f()))
        except Exception as e: print(type(e).__name__, e)
    for e in c: print(e.category.__name__, e.message)
G=lambda: np.random.default_rng(3)
R=lambda: np.random.RandomState(3)
print("choice")
for r in (R,G):
    for a in ((-1,3),(3.,3),([[1,2],[3,4]],3),([],3),([1,2,3,4],3,True,[[.25,.25],[.25,.25]]),([1,2],3,True,[.4,.4,.2]),
        ([1,2],3,True,[1.1,-.1]),([1,2],3,True,[.4,.4]),([1,2,3],4,False),([1,2,3],(2,2),False),([1,2,3],2,False,[1,0,0]),
        ([],0),([[1],[2]],1),(5,),(0,0),(0,1),([1,2,3],-2),(['a','b'],(2,2)),('ab',1)):
        t(lambda: r().choice(*a))
    t(lambda: r().choice(2,replace=True,p=None))
    t(lambda: r().choice(np.array([1,2]),(),replace=False))
    t(lambda: type(r().choice(['x','y'])))
    t(lambda: r().choice(np.array(['ab','cd'],object)))
    t(lambda: r().choice([1,2],p=np.array([.5,np.nan])))
    t(lambda: r().choice(6, (), replace=True))
    t(lambda: r().choice(np.array([(1,'a')],dtype=[('x',int),('y','U1')]),1))
print("mult")
t(lambda: R().multinomial(5,[.5,.6]))
t(lambda: R().multinomial(5,[[.5,.5]]))
t(lambda: R().multinomial(5,[.5,.5],-1))
t(lambda: R().multinomial(0,[1.]))
t(lambda: R().multinomial(3,[]))
t(lambda: R().multinomial(3,.3))
t(lambda: R().multinomial(5,np.array([.5,.6],'f4')))
t(lambda: G().multinomial(5,[.5,.6]))
t(lambda: G().multinomial([5,6],[[.5,.5]]))
t(lambda: G().multinomial(-1,[.5,.5]))
t(lambda: G().multinomial(5,1))
t(lambda: G().multinomial(5,[]))
t(lambda: G().multinomial(3,[.2,.8],size=(2,)))
print("shuffle")
class N:
    def __init__(s): s.v=[1,2,3]
    def __len__(s): return 3
    def __getitem__(s,i): return s.v[i]
    def __setitem__(s,i,x): s.v[i]=x
for r in (R,G):
    t(lambda: r().shuffle((1,2)))
    t(lambda: r().shuffle(N()))
    t(lambda: r().shuffle(5))
    t(lambda: r().shuffle({1:2}))
    t(lambda: r().shuffle(np.array(3)))
    t(lambda: r().permutation('abc'))
    t(lambda: r().permutation(5.5))
    t(lambda: r().permutation([[1,2],[3,4]]))
    t(lambda: r().permutation(-1))
    t(lambda: r().permutation(()))
    def q():
        a=np.arange(4); a.flags.writeable=False; r().shuffle(a)
    t(q)
    def q2():
        a=[[1],2,None]; r().shuffle(a); return a
    t(q2)
t(lambda: G().permuted(np.arange(6).reshape(2,3),axis=1))
t(lambda: G().permuted([1,2,3],out=np.zeros(5,int)))
t(lambda: G().permuted([1,2,3],out=np.zeros((2,3),int)))
t(lambda: G().permuted([1,2,3],out=[1,2,3]))
t(lambda: G().permuted([1,2,3],out=np.zeros(3)))
t(lambda: G().permuted([1,2,3],axis=4))
t(lambda: G().permuted(5))
t(lambda: G().shuffle([1,2,3],axis=1))
t(lambda: G().shuffle(np.arange(6).reshape(2,3),axis=2))
t(lambda: G().permutation(np.arange(6).reshape(2,3),axis=1))
print("uniform")
fmin,fmax=np.finfo('float').min,np.finfo('float').max
for r in (R,G):
    for a in ((-np.inf,0),(0,np.inf),(fmin,fmax),([-np.inf],[0]),([0],[np.inf]),(np.nextafter(fmin,1),fmax/1e17),('a',1),
        ([1,2],[3,4,5]),(1,0)): t(lambda: r().uniform(*a))
    t(lambda: r().noncentral_f(3,4,np.nan))
    t(lambda: r().vonmises(0,np.nan))
    t(lambda: r().noncentral_f([1,2],3,-1))
    t(lambda: r().vonmises(0,-1))
    t(lambda: r().noncentral_f(1,np.nan,2))
    for n,a in (('normal',(0,-1)),('normal',(0,-0.)),('normal',([1,2],[1,-1])),('binomial',(-1,.5)),('binomial',(1,1.5)),
        ('binomial',(1,np.nan)),('poisson',(-1,)),('poisson',(1e20,)),('gamma',(-1,)),('beta',(0,1)),('beta',(1,-1)),
        ('exponential',(-1,)),('geometric',(0,)),('geometric',(1.1,)),('hypergeometric',(-1,1,1)),
        ('hypergeometric',(1,1,5)),('laplace',(0,-1)),('logistic',(0,-1)),('lognormal',(0,-1)),('logseries',(1,)),
        ('negative_binomial',(0,.5)),('pareto',(0,)),('power',(0,)),('rayleigh',(-1,)),('standard_t',(0,)),
        ('triangular',(1,0,2)),('triangular',(1,1,1)),('wald',(0,1)),('weibull',(-1,)),('zipf',(1,)),('zipf',(np.nan,)),
        ('f',(0,1)),('chisquare',(0,)),('noncentral_chisquare',(0,1)),('noncentral_chisquare',(1,-1)),
        ('dirichlet',([0,1],)),('dirichlet',([-1,1],)),('dirichlet',([[1,2]],)),('dirichlet',(3,)),
        ('dirichlet',([.01,.03,0,.005],)),('dirichlet',([0.,0.],)),('standard_gamma',(-1,)),('gumbel',(0,-1)),
        ('normal',(0,1,-1)),('normal',(0,1,1.5)),('normal',(0,'a')),('normal',([1,2],1,3)),
        ('multivariate_normal',([0,0],[[1,2],[2,1]])),('multivariate_normal',([0],[[1,2],[2,1]])),
        ('multivariate_normal',([[0]],[[1]])),('multivariate_normal',([0],[1])),('multivariate_normal',([0],[[1+1j]])),
        ('multivariate_normal',([0,0],[[1,2]])),('geometric',(1e-300,)),('geometric',(1e-5,3)),('beta',(1e-300,1e-300,4)),
        ('beta',(.001,.001,4))):
        print(n, end=' '); t(lambda: getattr(r(),n)(*a))
print("ints")
for d in (bool,'i1','u1','i8','u8'):
    for e in (True,False):
        lo,hi=(0,1) if d is bool else (np.iinfo(d).min,np.iinfo(d).max)
        for a in ((lo,hi),(lo-1,hi),(lo,hi+2),(hi,lo),([lo],[hi]),([lo],hi),(lo,[hi]*2),(hi,hi),([lo]*3,[hi]*3),(1,1),
            (1,0),(lo,hi+1),([lo],[hi+1])):
            print(d,e,a,end=' ')
            t(lambda: G().integers(*a,dtype=d,endpoint=e))
for a in ((-2,),(0,),([-1],),(1.5,),(3.,),(2,5,(0,)),(2**63,2**64),(5,),([5,10],),(0,[2,3],(3,2)),('a',),(np.nan,),
    ([1.5],),(0,2**64)):
    print(a,end=' ')
    t(lambda: G().integers(*a))
    t(lambda: R().randint(*a))
    t(lambda: G().integers(*a,dtype='u8'))
    t(lambda: R().randint(*a,dtype='u8'))
t(lambda: G().integers(5,dtype='f8'))
t(lambda: R().randint(5,dtype='f8'))
t(lambda: R().random_integers(3,5))
t(lambda: R().tomaxint())
t(lambda: G().random(3,dtype='i4'))
t(lambda: G().random(3,dtype='f4'))
t(lambda: G().random(out=np.zeros(3,'f4')))
t(lambda: G().random(4,out=np.zeros(3)))
t(lambda: G().standard_normal(out=np.zeros((4,3)).T))
t(lambda: G().standard_normal(3,dtype='f4'))
t(lambda: G().standard_exponential(3,method='inv'))
t(lambda: G().standard_gamma([1,2],dtype='f4'))
t(lambda: R().seed([]))
t(lambda: R().seed(-1))
t(lambda: R().seed(2**32))
t(lambda: R().seed([[1]]))
t(lambda: np.random.default_rng(-1))
t(lambda: np.random.default_rng(1.5))
t(lambda: np.random.default_rng('a'))
t(lambda: np.random.default_rng(range(3)).random())
t(lambda: np.random.default_rng([1,2]).random())
t(lambda: np.random.MT19937(range(3)).random_raw())
t(lambda: np.random.default_rng(np.random.RandomState(3)).random())
t(lambda: G().multivariate_hypergeometric([3,4],5))
t(lambda: G().multivariate_hypergeometric([3,4],8))
t(lambda: G().multivariate_hypergeometric([3,-4],5))
t(lambda: str(G()))
t(lambda: np.random.get_state()[0])
t(lambda: R().get_state(False)['bit_generator'])

R=lambda: np.random.RandomState(12345)
t(lambda: R().binomial(1, [0, 0.25, 0.5, 0.75, 1]))
t(lambda: R().binomial(1, [0.25, 0.5, 0.75, 1]))
t(lambda: R().binomial([0,5,5], .25))
t(lambda: R().binomial([5,5], .25))
def q(r,n,p): r.binomial(n,p); return r.random_sample()
for n,p in ((0,.5),(1,0.),(1,1.),(10,.3),([0],.5),([1],[0.]),([1],[1.]),(100,.7),([100],.7)):
    t(lambda: q(R(),n,p))
    t(lambda: (lambda g:(g.binomial(n,p),g.random())[1])(np.random.default_rng(3)))
for dt in ('f2','f4','f8'):
    p=np.array([4,4,2],dt)/10
    t(lambda: R().choice([1,2,3],p=p))
    t(lambda: R().choice([1,2,3],p=p*.9))
    t(lambda: np.random.default_rng(1).choice([1,2,3],p=p))
    t(lambda: R().choice(3,4,p=p.tolist()))
t(lambda: np.random.default_rng(1).geometric([1e-30,.5,1e-18]))
t(lambda: R().geometric(1e-30,3))
t(lambda: np.random.default_rng(1).geometric(1e-30))
a=np.empty(1,object); a[0]=np.array([1,2])
t(lambda: R().choice(a,()))
t(lambda: R().choice([1,2],()))
t(lambda: R().choice(2,()))
t(lambda: R().choice(a))
t(lambda: np.random.default_rng(1).choice(a,()))
t(lambda: R().multinomial(5,np.array([.5,.6],'f4')))
t(lambda: np.random.default_rng(1).multinomial(5,np.array([.5,.6],'f4')))
t(lambda: R().multinomial(5,np.array([.5,.5,.1],'f4')))
t(lambda: R().uniform(np.array([1,2]),3,(3,2)))
t(lambda: R().zipf([1.1,3],2))
t(lambda: R().logseries(.999))
t(lambda: R().hypergeometric(10,[5,6],7))
t(lambda: R().standard_t([2.,3]))
t(lambda: R().triangular(1,[2,3],4))
t(lambda: R().vonmises(0,[1e-9,1,1e7]))
t(lambda: R().noncentral_chisquare([.5,3],2.))
t(lambda: R().poisson([.5,30,1e10]))
t(lambda: R().wald(1,[2,3]))
t(lambda: R().laplace([0,1],2))
t(lambda: R().negative_binomial(3,[.5,.1]))
t(lambda: R().multivariate_normal([0,1],[[2,1],[1,3]],2))
t(lambda: R().f(2,[3,4]))
t(lambda: R().power([.5,3]))
t(lambda: R().gumbel([0,1],2))
t(lambda: R().rayleigh([1,2]))
t(lambda: R().tomaxint(3))
t(lambda: R().bytes(5))
t(lambda: R().randn(2,2))
t(lambda: R().standard_gamma([.5,1,3]))
t(lambda: R().standard_cauchy(2))
t(lambda: R().permutation(np.arange(6).reshape(3,2)))
t(lambda: R().randint([1,2],[5,[6]] if 0 else [5,6]))
t(lambda: R().randint(0,256,4,'u1'))
t(lambda: R().randint(0,2,5,bool))
t(lambda: R().randint(-5,[3,4,5],dtype='i2'))
t(lambda: R().randint(2**40,size=3))
t(lambda: R().beta(.001,[.001,2,3]))
t(lambda: R().lognormal(0,[1,2]))
t(lambda: R().dirichlet([1,2,3],2))
