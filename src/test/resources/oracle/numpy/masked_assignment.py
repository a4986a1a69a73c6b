# preamble: masked_arrays.py
"""Writing to masked arrays, hard and soft masks, shared masks, operators in place."""
run(
    """
a[0]=ma.masked
a[1]=9
a[:]=7
a[[0,1]]=[8,9]
a[a>2]=0
a[1:3]=ma.array([7,8],mask=[1,0])
a[1:3]=[ma.masked,8]
a[...]=ma.masked
n[0]=ma.masked
n[2:]=ma.masked
n[0]=4
n[:2]=ma.array([1,2])
n[:2]=ma.array([1,2],mask=[0,1])
n.mask=[0,1,0,1,0]
n.mask=True
n.mask=False
a.mask=ma.nomask
a.mask=[1,0,0,0,0]
a.mask[0]=True
a.mask=False
h[1]=9
h[:]=7
h[h>1]=0
h[1:3]=[7,8]
h.mask=False
h.mask=ma.nomask
h.soften_mask(); h[1]=9
h[1:3]=ma.array([7,8],mask=[0,1])
a.harden_mask(); a[:]=0
a+=1
a-=n
a*=2
a//=2
a/=2
f/=2
f/=0
f/=f
f*=ma.array([1,2,3,4],mask=[1,0,0,0])
f**=2
f**=0.5
f+=ma.masked
n+=a
n+=1.5
n-=ma.array([1,1,1,1,1],mask=[1,0,0,0,0])
f//=0
f%=2
n&=1
d[0]=ma.masked
d[:,1]=5
d[0,2]=3
d[0]=[1,2,3]
d[d>2]=ma.masked
d+=d[0]
d*=np.array([1,2,3])
r=d[0]; r[0]=ma.masked
r=d[0]; r[2]=5
r=d[:,0]; r.mask=True
r=d.ravel(); r[0]=ma.masked
r=d.T; r[0,0]=ma.masked
r=d.copy(); r[0,0]=ma.masked
r=t[1]
r=t-t[0]
r=t.max()
r=t.min()
r=t.compressed()
r=t.tolist()
r=s.tolist()
r=s=='a'
r=s!='a'
r=s+'x'
r=o.tolist()
r=s[0]
r=s[2]
r=o[2]
r=pickle.loads(pickle.dumps(a))
r=pickle.loads(pickle.dumps(d)).mask
r=pickle.loads(pickle.dumps(ma.masked)) is ma.masked
r=copy.copy(a)
r=copy.deepcopy(a)
r=copy.deepcopy(ma.masked) is ma.masked
ma.masked[()]=1
ma.masked.mask=False
r=a.tolist()
r=a.tolist(-9)
r=d.tolist()
r=a.shrink_mask()
r=a.unshare_mask().sharedmask
r=a[:2].sharedmask
r=a.recordmask
r=a.put([0,1],[10,20]); r=a
r=a.put([0,1],ma.array([10,20],mask=[1,0])); r=a
r=n.put([0],ma.masked); r=n
h.put([0,1],[10,20])
ma.putmask(a,[1,1,0,0,0],[9,8,7,6,5])
a.sort(); 
a.sort(endwith=False)
d.sort(axis=0)
r=list(ma.ndenumerate(d))
r=list(ma.ndenumerate(a,compressed=False))
r=a.nothing
r=a.sum(out=np.array(0))
r=a.mean(axis=5)
r=a[9]
r=a[0,0]
r=a['x']
r=a+np.ones(3)
r=a.reshape(2,2)
r=a.flat[0:2]
a.flat[0]=ma.masked; 
a.flat=3
a.shape=(5,1); r=a.mask
r=a.T
r=(a>2)&(a<5)
r=~(a>2)
r=a[~(a>2)]
r=a==n
r=a==None
r=a.all(),a.any()
r=(a==1).all()
r=a in [1]
r=isinstance(a,np.ndarray),type(a).__name__,type(a).__mro__[-2]
"""
)
