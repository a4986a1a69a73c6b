"""Factorisations and what follows from them."""

import warnings

import numpy as np

warnings.simplefilter("ignore")
np.set_printoptions(precision=6, suppress=True)


def show(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


A=np.array([[1.,2],[3,4]]); S=np.array([[2.,1],[1,2]]); B=np.array([[4.,-2,1],[-2,4,-2],[1,-2,4]]); C=np.array([[1.,2,3],[4,5,6],[7,8,10]]); R=np.arange(12.).reshape(4,3); W=np.array([[1.,2,3,4],[2,0,1,1]])
L=np.linalg
show(lambda:L.inv(A))
show(lambda:L.det(A))
show(lambda:L.solve(A,[1,2]))
show(lambda:L.solve(C,np.eye(3)))
show(lambda:L.det(C))
show(lambda:L.inv(C))
show(lambda:L.eig(A))
show(lambda:L.eig(S))
show(lambda:L.eigh(S))
show(lambda:L.eigh(B))
show(lambda:L.eig(C))
show(lambda:L.eigvals(C))
show(lambda:L.eig(np.array([[0.,-1],[1,0]])))
show(lambda:L.eig(np.array([[1.,2,0],[0,3,4],[0,0,5]])))
show(lambda:L.eig(np.array([[1.,0,0],[2,3,0],[4,5,6]])))
show(lambda:L.svd(A))
show(lambda:L.svd(W))
show(lambda:L.svd(W,full_matrices=False))
show(lambda:L.svd(C))
show(lambda:L.svd(np.array([[1.,2,3,4,5],[2,1,0,3,1]])))
show(lambda:L.svd(np.array([[3.],[4]])))
show(lambda:L.svd(np.array([[3.,4]])))
show(lambda:L.qr(A))
show(lambda:L.qr(R))
show(lambda:L.qr(R,'complete'))
show(lambda:L.qr(W))
show(lambda:L.cholesky(B))
show(lambda:L.norm(A))
show(lambda:L.norm([3,4]))
show(lambda:L.norm(A,axis=1))
show(lambda:L.norm(A,1))
show(lambda:L.norm(A,np.inf))
show(lambda:L.norm(A,2))
show(lambda:L.norm([1,2,3],1))
show(lambda:L.norm([1,2,3],np.inf))
show(lambda:L.norm([1,2,3],3))
show(lambda:L.matrix_rank(C))
show(lambda:L.matrix_rank(R))
show(lambda:L.pinv(R))
show(lambda:L.lstsq(R[:,:2],[1,2,3,5],rcond=None))
show(lambda:L.lstsq(np.vstack([np.arange(4),np.ones(4)]).T,np.array([-1,.2,.9,2.1]),rcond=None))
show(lambda:L.matrix_power(A,3))
show(lambda:L.matrix_power(A,-1))
show(lambda:L.slogdet(C))
show(lambda:L.multi_dot([A,A,S]))
show(lambda:L.inv(np.array([[1.,2],[2,4]])))
show(lambda:L.inv(R))
show(lambda:L.cholesky(np.array([[1.,2],[2,1]])))
show(lambda:L.solve(np.zeros((2,2)),[1,2]))
show(lambda:L.det(np.stack([A,S])))
show(lambda:L.inv(np.stack([A,S])))
show(lambda:L.eigvalsh(B))
show(lambda:L.inv(np.array([[1,2],[3,5]])))
show(lambda:L.inv([1,2]))
show(lambda:L.eig(np.array([[2.,0],[0,3]])))
show(lambda:L.eigh(np.diag([3.,1,2])))
show(lambda:L.svd(np.eye(3)))
show(lambda:L.eig(np.array([[.5,.5],[.2,.8]])))
show(lambda:L.svd(np.array([[1.,1],[1,1]])))
show(lambda:L.trace(A))
show(lambda:L.LinAlgError)
rng=np.random.default_rng(0)
for n in (3,4,5,6,8,10):
    M=rng.standard_normal((n,n)); Y=M+M.T
    show(lambda:L.eigh(Y)[1][0]); show(lambda:L.svd(M)[0][0]); show(lambda:L.svd(M)[2][0]); show(lambda:L.eig(M)[0]); show(lambda:L.eig(Y)[1][0]); show(lambda:L.det(M)); show(lambda: L.solve(M,np.arange(n)))
for s in ((5,3),(6,5),(3,5),(5,6),(20,3),(3,20)):
    M=rng.standard_normal(s); show(lambda:L.svd(M)[0][0]); show(lambda:L.svd(M)[2][0]); show(lambda:L.qr(M)[1][0])

show(lambda: np.round(L.svd(R)[0], 6) + 0)
show(lambda: np.round(L.eig(B)[1], 6) + 0)
