# preamble: masked_arrays.py
"""Making masked arrays; masks and fill values."""
run(
    """
r=ma.array(d); r[0,0]=ma.masked
r=ma.array(d,copy=True); r[0,0]=ma.masked
r=ma.array(n); r[0]=ma.masked
r=ma.array(n,mask=[1,0,0,0,0]); r[1]=99
r=ma.array(a,mask=[1,0,0,0,0])
r=ma.array(a,mask=[1,0,0,0,0],keep_mask=False)
r=ma.array(a,dtype=float)
r=ma.array(a,ndmin=2)
r=ma.array(a,keep_mask=False)
r=ma.array([1,2,3],mask=[0,1])
r=ma.array([1,2,3],mask=[1])
r=ma.array([[1,2],[3,4]],mask=[0,1,0,1])
r=ma.array([[1,2],[3,4]],mask=True)
r=ma.array([a,n])
r=ma.array([[1,ma.masked],[ma.masked,4]])
r=ma.array([1,2,3],shrink=False)
r=ma.array([1,2,3],fill_value=-1,mask=[1,0,0])
r=ma.array([1.,np.nan,np.inf]); r=ma.masked_invalid(r)
r=ma.fix_invalid([1.,np.nan,np.inf])
r=ma.fix_invalid([1.,np.nan,np.inf],fill_value=0).data
r=ma.masked_invalid([1.,2.])
r=ma.masked_invalid(a)
r=ma.masked_inside([1,2,3,4],2,3)
r=ma.masked_outside([1,2,3,4],3,2)
r=ma.masked_values([1.,1.1,2.],1.1)
r=ma.masked_values([1,2,3],2)
r=ma.masked_values([1.,1.1,2.],5)
r=ma.masked_object(np.array(['a','b'],object),'b')
r=ma.masked_greater(a,3)
r=ma.masked_where(a==3,a)
r=ma.masked_where([1,0],[1,2,3])
r=ma.masked_where(a>2,n)
r=ma.masked_less([[1,2],[3,4]],3)
r=a.filled(0)
r=a.filled(1.5)
r=a.filled('x')
r=s.filled()
r=s.filled('zz')
r=s.filled('longer text')
r=o.filled()
r=o.filled(None)
r=t.filled()
r=t.filled(np.datetime64('1999-01-01'))
a.fill_value=-1; r=a.filled()
a.fill_value='x'
ma.set_fill_value(a,3); r=a
r=ma.common_fill_value(a,n)
r=ma.common_fill_value(a,f)
r=ma.masked.copy() is ma.masked
r=ma.masked.tolist()
r=ma.array([1,2],mask=[0,0]).shrink_mask()
r=ma.allequal(a,n,fill_value=False)
r=ma.is_masked(a),ma.is_masked(n),ma.is_mask(a.mask),ma.isMaskedArray(a),ma.isarray(1),ma.isMA(n)
r=ma.getmask(n),ma.getmask(a),ma.getmaskarray(n),ma.getdata(a),ma.getmask([1])
r=ma.masked_all(2),ma.masked_all(2,dtype=int),ma.masked_all_like(a)
r=ma.zeros(3),ma.ones((2,2),dtype=int),ma.arange(3,fill_value=9),ma.identity(2),ma.empty((0,))
r=ma.zeros_like(a),ma.ones_like(d),ma.empty_like(n).shape
r=ma.sort(f,fill_value=0)
r=ma.fromfunction(lambda i,j:i+j,(2,2))
r=ma.indices((2,2))
r=ma.default_fill_value(1),ma.default_fill_value(1.),ma.default_fill_value('a')
r=ma.default_fill_value(1j),ma.default_fill_value(np.array([1])),ma.default_fill_value(True)
r=ma.minimum_fill_value(np.int8()),ma.maximum_fill_value(np.int8()),ma.minimum_fill_value(1.),ma.minimum_fill_value('x')
"""
)
