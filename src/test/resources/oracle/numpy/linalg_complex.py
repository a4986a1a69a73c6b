"""numpy.linalg on complex matrices, on stacks and on stacks of nothing."""
import numpy as np
from numpy import linalg as LA
def tr(f):
    try:
        r=f()
        print(repr(rounded(r)))
    except Exception as e: print(type(e).__name__, e)
def rounded(r):
    if isinstance(r,(float,complex)) : return np.round(r,6)
    if isinstance(r,tuple): return tuple(rounded(x) for x in r) if not hasattr(r,'_fields') else type(r)(*[rounded(x) for x in r])
    return r
def near(a,b): return bool(np.allclose(a,b))
np.set_printoptions(precision=6,suppress=True)
rng=np.random.default_rng(0)
A=np.array([[1,-2j],[2j,5]]); B=rng.standard_normal((4,4))+1j*rng.standard_normal((4,4)); H=B+B.conj().T; P=B@B.conj().T+np.eye(4)
C=rng.standard_normal((5,3))+1j*rng.standard_normal((5,3)); S=np.stack([B,H])
tr(lambda: LA.cholesky(A)); tr(lambda: LA.cholesky(A,upper=True)); tr(lambda: LA.cholesky(P)); tr(lambda: LA.cholesky(-P)); tr(lambda: LA.cholesky(A.astype('c8')))
tr(lambda: LA.eigh(A)); tr(lambda: LA.eigh(H)); tr(lambda: LA.eigvalsh(H)); tr(lambda: LA.eigh(H,UPLO='U')); tr(lambda: LA.eigh(np.array([[5+2j,9-2j],[0+2j,2-1j]]))); tr(lambda: LA.eigh(A.astype('c8')))
tr(lambda: LA.eig(np.array([[1,1j],[-1j,1]]))); tr(lambda: LA.eig(B)); tr(lambda: LA.eigvals(B)); tr(lambda: LA.eig(np.diag([1,2j,3]))); tr(lambda: LA.eig(np.array([[1+1j]]))); tr(lambda: LA.eig(S).eigenvalues.shape); tr(lambda: LA.eig(np.array([[1+1e-9j,0],[0,1-1e-9j]])))
u,s,v=LA.svd(C); tr(lambda: s); tr(lambda: (u.shape,v.shape)); print(near(u[:,:3]*s@v,C)); u,s,v=LA.svd(C,full_matrices=False); print(u); print(v); u,s,v=LA.svd(C.T); print(s, near(u*s@v[:3],C.T)); tr(lambda: LA.svd(C,compute_uv=False)); print(LA.svd(B)); tr(lambda: LA.svd(S)[1])
u,s,v=LA.svd(H,hermitian=True); print(s, near(u*s@v,H)); tr(lambda: LA.svd(H,compute_uv=False,hermitian=True)); R=np.array([[1.,2],[2,-3]]); tr(lambda: LA.svd(R,hermitian=True)); tr(lambda: LA.matrix_rank(R,hermitian=True)); tr(lambda: LA.pinv(R,hermitian=True))
tr(lambda: LA.solve(B,[1,2,3,4])); tr(lambda: LA.solve(B,C[:4])); tr(lambda: LA.solve(np.eye(2),[1j,2])); tr(lambda: LA.solve(A,[1.,2])); tr(lambda: LA.solve(S,np.ones((4,1)))[1]); tr(lambda: LA.inv(B)); tr(lambda: LA.inv(A)); tr(lambda: LA.inv(np.array([[1j,1j],[1j,1j]]))); tr(lambda: LA.det(B)); tr(lambda: LA.det(A)); tr(lambda: LA.det(S)); tr(lambda: LA.slogdet(B)); tr(lambda: LA.slogdet(np.zeros((2,2),complex))); tr(lambda: LA.det(np.zeros((0,0),complex)))
tr(lambda: LA.qr(C)); tr(lambda: LA.qr(C,'complete').Q.shape); tr(lambda: LA.qr(C,'r')); tr(lambda: LA.qr(C,'raw')); tr(lambda: LA.qr(C.real,'raw')); tr(lambda: LA.qr(np.array([[1.,2],[3,4]]),'raw')); tr(lambda: LA.qr(B.T))
tr(lambda: LA.lstsq(C,np.arange(5))); tr(lambda: LA.lstsq(C,np.eye(5)[:,:2])[0]); tr(lambda: LA.pinv(C)); tr(lambda: LA.matrix_rank(C)); tr(lambda: LA.cond(B)); tr(lambda: LA.cond(B,1)); tr(lambda: LA.norm(B,2)); tr(lambda: LA.norm(B,'nuc')); tr(lambda: LA.norm(B)); tr(lambda: LA.norm(B[0])); tr(lambda: LA.norm(B,1)); tr(lambda: LA.matrix_power(B,3)); tr(lambda: LA.matrix_power(A,-2)); tr(lambda: LA.matrix_power(A,0)); tr(lambda: LA.multi_dot([B,H,P])[0]); tr(lambda: LA.tensorinv(rng.standard_normal((4,2,2))*1j).shape); tr(lambda: LA.svdvals(C)); tr(lambda: LA.matrix_norm(B,ord=-2)); tr(lambda: LA.inv(A.astype('c8')).dtype); tr(lambda: LA.qr(A.astype('c8')).R.dtype); tr(lambda: LA.svd(A.astype('c8')).S.dtype); tr(lambda: LA.eigvals(A.astype('c8')).dtype); tr(lambda: LA.det(A.astype('c8'))); tr(lambda: LA.eig(np.full((2,2),np.nan+0j))); tr(lambda: LA.cholesky(np.zeros((2,3),complex)))
tr(lambda: LA.inv(np.zeros((0,3,3))).shape); tr(lambda: LA.det(np.zeros((0,3,3)))); tr(lambda: LA.eigvals(np.zeros((0,0))))
