# preamble: clipped.py
"""Options of printing, arrays made of nested things, progressions, and keywords of ufuncs."""
import warnings

import numpy as np

warnings.simplefilter("ignore")

t(lambda: np.set_printoptions(threshold=np.nan)); t(lambda: np.set_printoptions(threshold='1')); t(lambda: np.set_printoptions(threshold=b'1')); t(lambda: np.set_printoptions(precision='1')); t(lambda: np.set_printoptions(precision=1.5)); t(lambda: np.set_printoptions(floatmode='x')); t(lambda: np.set_printoptions(sign='x'))
t(lambda: np.array([1,2,3]))
t(lambda: np.array2string(np.arange(3), max_line_width=4)); t(lambda: np.array2string(np.array(['xxxxx']), max_line_width=6)); t(lambda: np.array2string(np.full(6,1), max_line_width=13)); t(lambda: np.array2string(np.full(18,1), max_line_width=13,threshold=6)); t(lambda: np.array2string(np.array(['x'*50]*2),max_line_width=60))
t(lambda: np.array([['é']],dtype=object)); t(lambda: np.array(['é'],dtype=object)); t(lambda: np.array(['日本','a'],dtype=object))
t(lambda: np.array2string(np.array([10,-1,1,1]),sign='+')); t(lambda: np.array2string(np.array([[10,-1],[1,1]]),sign=' ')); t(lambda: np.array2string(np.array([1.5,-2]),sign=' ')); t(lambda: np.array2string(np.array([10,1]),sign=' '))
t(lambda: np.array2string(np.array([1,2]),style=repr)); t(lambda: np.array2string(np.array(3),style=repr))
t(lambda: np.array2string(np.arange(1001),separator=', ')); t(lambda: np.array2string(np.arange(3.),formatter={'float':lambda x: '%.2f'%x})); t(lambda: np.array2string(np.arange(3),formatter={'all':lambda x:'['+str(x)+']'})); t(lambda: np.array2string(np.arange(3),formatter={'int_kind':hex}))
class L:
    def __repr__(s): return "Line 1\nLine 2"
    __str__=__repr__
t(lambda: np.array([[None,L()],[L(),None]])); t(lambda: str(np.array([[None,L()],[L(),None]])))
x=np.array([(1,2.5)],dtype=[('a','i4'),('b','f8')]); t(lambda: x); t(lambda: np.zeros(2,dtype=[('a','M8[s]')])); t(lambda: str(np.zeros(7,dtype=[('a','M8[s]'),('b','i4')])))
with np.printoptions(precision=2): t(lambda: np.array([2/3])); t(lambda: np.float64(2/3)); t(lambda: str(np.array([2/3])))
t(lambda: np.array([2/3]))
with np.printoptions(edgeitems=1,threshold=2): t(lambda: np.arange(9).reshape(3,3)); t(lambda: np.arange(27).reshape(3,3,3))
with np.printoptions(suppress=True): t(lambda: np.array([1e-10,1])); t(lambda: np.array([1e10,1]))
with np.printoptions(floatmode='fixed',precision=3): t(lambda: np.array([1,2.5])); t(lambda: np.array([1e-10,1]))
with np.printoptions(linewidth=17): t(lambda: np.full(7,2)); t(lambda: np.array(['x'*10]*2)); t(lambda: np.array(['2020-01-01']*2,'M8[D]'))
with np.printoptions(sign='+'): t(lambda: np.array([0.,1,-2])); t(lambda: np.array([1+2j])); t(lambda: np.array([1,2]))
with np.printoptions(sign=' '): t(lambda: np.array([0.,1])); t(lambda: np.array(1.5)); t(lambda: np.array([-1.,2]))
with np.printoptions(legacy='1.25'): t(lambda: np.float64(1.5)); t(lambda: np.int64(3)); t(lambda: np.array([1.5]))
a=np.empty(1,object); a[0]=a; t(lambda: a); 
t(lambda: np.geomspace(-1,1,3,dtype=complex)); t(lambda: np.geomspace(1j,16j,5)); t(lambda: np.geomspace(1,1000,4)); t(lambda: np.geomspace(-1,-1000,4)); t(lambda: np.geomspace(0,1)); t(lambda: np.geomspace(1,256,9,dtype=int)); t(lambda: np.logspace(0,2,3,base=[2,3])); t(lambda: np.linspace(0,10,5,dtype=int)); t(lambda: np.linspace(0,1,0)); t(lambda: np.linspace(0,1,-1)); t(lambda: np.linspace([0,1],[2,3],3,axis=1)); t(lambda: np.linspace(0,1,2.5)); t(lambda: np.linspace(1,1,3,retstep=True)); t(lambda: np.linspace(0,-1,3,dtype=int))
t(lambda: np.add(1,2,foo=3)); t(lambda: np.add(1,2,extobj=[])); t(lambda: np.add(1,2,sig='ii->i',dtype=int)); t(lambda: np.spacing(np.float16(1))); t(lambda: np.nextafter(np.float16(1),np.float16(2))); t(lambda: np.spacing(np.float32(1))); t(lambda: np.nextafter(np.float32(0),np.float32(1))); t(lambda: np.isinf(np.float16(np.inf))); t(lambda: np.isnan(np.array([1,np.nan],'f2'))); t(lambda: np.power(np.float16(2),15)); t(lambda: np.float16(1)/np.float16(0))
t(lambda: np.array([np.array([1,2]),np.array([1])])); t(lambda: np.array([[1,2],[3]])); t(lambda: np.array([[1,[2]]])); t(lambda: np.array([[1,2],3])); t(lambda: np.array([[],[[]]])); t(lambda: np.array([[1],[]])); t(lambda: np.array([np.zeros((2,2)),np.zeros((2,2))],dtype=object).shape); t(lambda: np.array([1,'a'])); t(lambda: np.array([None,1])); t(lambda: np.array([True,1])); t(lambda: np.array([b'a','b'])); t(lambda: np.array([1,2**70])); t(lambda: np.array([2**63,-1])); t(lambda: np.array([2**63])); t(lambda: np.array([1.5,'x',None])); t(lambda: np.array({1})); t(lambda: np.array({'a':1})); t(lambda: np.array(range(3))); t(lambda: np.array('abc')); t(lambda: np.array([np.datetime64('2020'),1])); t(lambda: np.array([np.timedelta64(1,'D'),2])); t(lambda: np.array([1j,True])); t(lambda: np.array([np.int8(1),300])); t(lambda: np.array([np.float32(1),2])); t(lambda: np.array([[1,2],[3,4]],ndmin=3).shape); t(lambda: np.array([1,2],dtype='i1').dtype); t(lambda: np.array([300],dtype='i1')); t(lambda: np.array([1.5],dtype=int)); t(lambda: np.array(['1','2'],dtype=int)); t(lambda: np.array(['a'],dtype=int)); t(lambda: np.array([np.nan],dtype=int)); t(lambda: np.array([None],dtype=float)); t(lambda: np.array([None],dtype=int)); t(lambda: np.array(['1.5',None],dtype=float)); t(lambda: np.array([[1,2],[3,4]],copy=None,order='F').flags.f_contiguous)
