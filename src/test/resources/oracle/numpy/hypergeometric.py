"""The hypergeometric distributions: streams and refusals."""

import numpy as np


def show(function):
    try:
        print(function())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for g in (np.random.default_rng(1), np.random.RandomState(1)):
    show(lambda: g.hypergeometric(-1,5,2))
    show(lambda: g.hypergeometric(5,-1,2))
    show(lambda: g.hypergeometric([-1,5],[5,5],2))
    show(lambda: g.hypergeometric([5,5],[-1,5],2))
    show(lambda: g.hypergeometric(10**9,5,2))
    show(lambda: g.hypergeometric([10**9],5,2))
    show(lambda: g.hypergeometric(np.array(3),5,2))
    show(lambda: g.hypergeometric([3],5,2))
    show(lambda: g.hypergeometric(0,0,0))
    show(lambda: g.hypergeometric([],5,2))
    show(lambda: g.hypergeometric(1,5,2,size=0))
    show(lambda: g.hypergeometric(1,5,2,(2,3)))
    show(lambda: g.hypergeometric([1,2,3],5,2,(2,3)).dtype)
    show(lambda: g.hypergeometric([1,2,3],5,2,(2,2)))
    for args in [(10,20,5),(100,200,50),(20,5,10),(5,20,22),(1000,2000,1500),(10**6,10**7,10**5),(300,100,399),(300,100,390),(50,50,50),(3,1,2),(7,3,9),(500000,400000,300000),(60,70,12),(60,70,118),(13,1,11),(200,3,100)]:
        show(lambda: g.hypergeometric(*args,size=40).tolist())
    show(lambda: g.random())
    show(lambda: g.hypergeometric([10,100,1000],[5,50,500],[7,70,700]))
    show(lambda: g.hypergeometric([[10],[100]],[5,50,500],7))
    show(lambda: g.hypergeometric(5000,7000,900,size=3000).sum())
    show(lambda: g.random())
g=np.random.default_rng(5)
for m in ('count','marginals'):
    for c,n in [([3,4,5],6),([16,8,4],10),([100,200,300,50],400),([1000,20,30],500),([5,0,3],8),([0,0,4],2),([20],5)]:
        show(lambda: g.multivariate_hypergeometric(c,n,size=6,method=m).tolist())
        show(lambda: g.multivariate_hypergeometric(c,n,method=m))
    show(lambda: g.random())
show(lambda: g.multivariate_hypergeometric(np.array([3,4],dtype='u1'),np.int64(3)))
show(lambda: g.multivariate_hypergeometric([True,False],1))
np.random.seed(3)
show(lambda: np.random.hypergeometric(15,15,15,size=100).tolist())

for g in (np.random.default_rng(1), np.random.RandomState(1)):
    show(lambda: g.hypergeometric(-1,2,3))
    show(lambda: g.hypergeometric(1,-2,3))
    show(lambda: g.hypergeometric(1,2,-3))
    show(lambda: g.hypergeometric(1,2,4))
    show(lambda: g.hypergeometric([1],2,4))
    show(lambda: g.hypergeometric(1.5,2,1))
    show(lambda: g.hypergeometric(10**10,5,1))
    show(lambda: g.hypergeometric([1,2],[-1,2],1))
    show(lambda: g.hypergeometric([1,2],[1,2],0))
    show(lambda: g.hypergeometric(1,2,0))
    show(lambda: type(g.hypergeometric(3,2,1)))
    show(lambda: g.hypergeometric([1,2],[1,2],-1))
    show(lambda: g.hypergeometric([-1,2],[1,2],1))
    show(lambda: g.hypergeometric('a',2,1))
    show(lambda: g.hypergeometric([1.5,2],2,1))
    show(lambda: g.hypergeometric(np.nan,2,1))
g=np.random.default_rng(1)
m=g.multivariate_hypergeometric
show(lambda: m([3,4],8))
show(lambda: m([3,4],-1))
show(lambda: m([-3,4],1))
show(lambda: m([3.0,4],1))
show(lambda: m(3,1))
show(lambda: m([[3]],1))
show(lambda: m([3,4],2.5))
show(lambda: m([3,4],2,method='x'))
show(lambda: m([10**9,5],2))
show(lambda: m([],0))
show(lambda: m([3,4],2,size=(0,3)))
show(lambda: m([3,4],3,size=(2,3)))
show(lambda: m([5*10**8,6*10**8],2))
show(lambda: m([3,4],0,3))
show(lambda: m([3,4],8,method='count'))
