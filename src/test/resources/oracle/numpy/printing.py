# preamble: shown.py
"""Arrays and scalars as text."""

import warnings

import numpy as np

warnings.simplefilter("ignore")

for s in ([1.0],[1e-10,1],[1e16],[0.1,100000.5],[1e-5,1e5],[123456789.123],[1.5e300],[0.00001],[np.nan],[np.inf,-np.inf],[1,np.nan,-np.inf],[0.0,-0.0],[1/3,2/3],[1e8,1.5],[99999999.5],[1e-4,1],[1e-4,0.01],[1.0000000001],[12345.678901234],[1,10,100,1000.5]):
    print(repr(np.array(s)), str(np.array(s)), repr(np.array(s,dtype='f4')))
print(np.array([[1,20],[300,4]])); print(repr(np.array([[1.5,2],[3,4]]))); print(np.zeros((2,2,2))); print(repr(np.zeros((0,3)))); print(repr(np.array([],dtype=int)), np.array([])); print(repr(np.arange(20))); print(repr(np.arange(100.)))
print(np.arange(10000).reshape(100,100)); print(repr(np.array(['a'*30,'b'*50,'c'*20]))); print(np.array(['x\ny','z'])); print(repr(np.array([[1,2],[3,4]],dtype=object))); print(repr(np.array([[1,2],'a'],dtype=object)))
print(repr(np.array([1+2j,3.5-1e-9j]))); print(np.array([1+2j])); print(repr(np.array(1.5))); print(np.array(1.5)); print(repr(np.array('abc'))); print(repr(np.array(True))); print(repr(np.float32(0.1)), np.float32(1)/3, np.float32(1e10), np.float32(16777216), np.float32(1e-7)); print(repr(np.array([1,2],dtype='u1')), repr(np.array([True]))); print(repr(np.arange(1001)));print(repr(np.ones((1001,2))))
np.set_printoptions(precision=3); print(np.array([1/3,2.5])); np.set_printoptions(precision=3,suppress=True); print(np.array([1e-10,1,1e5])); np.set_printoptions(threshold=5,edgeitems=2); print(np.arange(10)); np.set_printoptions(threshold=1000,linewidth=40); print(np.arange(30)); 
with np.printoptions(precision=1,floatmode='fixed'): print(np.array([1,2.55,3]))
np.set_printoptions(edgeitems=3,infstr='inf',linewidth=75,nanstr='nan',precision=8,suppress=False,threshold=1000,formatter=None)
np.set_printoptions(formatter={'float':lambda x:f'{x:.2f}'}); print(np.array([1.,2])); np.set_printoptions(formatter=None)
print(np.array2string(np.array([1.5,2]),separator=', ',precision=2), np.array2string(np.arange(5),prefix='x')); print(np.array_repr(np.array([1,2.]))); print(np.array_str(np.array([1,2.])))
print(np.format_float_positional(1.5), np.format_float_scientific(12345.678), np.format_float_positional(1e-10), np.format_float_positional(3.14159,precision=2))
print(repr(np.array([-1.5,2])), np.array([1e-300,1]), np.array([1000000.0,0.001]),np.array([1e15,1e-3]))
print(np.array([b'a',b'bc']), repr(np.array([np.datetime64('2020-01-01'),np.datetime64('NaT')])))
for x in (np.int64(5),np.float64(2.5),np.bool_(True),np.str_('a'),np.complex128(1+2j),np.uint8(3),np.float32(1.5),np.bytes_(b'a')): print(repr(x),str(x),type(x).__name__, f'{x}', '%s'%x)
print([np.float64(1.5),np.int64(2)], {'a':np.int64(1)}, (np.True_,))
import json
show(lambda: json.dumps(np.float64(1.5))); show(lambda: json.dumps(np.int64(1))); show(lambda: json.dumps(np.bool_(1)));show(lambda: json.dumps(np.array([1])))
print(np.float64(1.5).is_integer(), round(np.float64(2.567),1), round(np.float64(2.5)), int(np.float64(2.9)), np.float64('1.5'), float(np.float64(3)), np.int64(7)//2, np.int64(7)/2, np.int64(7)%3, -np.int64(7), np.int64(2)**3, np.int64(2)**-1 if 0 else '', divmod(np.int64(7),2), np.float64(7)//2, 5+np.int64(1), 5.5*np.int64(2), np.int64(1)==1.0, np.int64(3)<4, hash(np.int64(5))==hash(5), np.int64(5) in {5:1}, isinstance(np.float64(1),float), isinstance(np.int64(1),int), np.int64(5).item().__class__, range(np.int64(3)), [1,2,3][np.int64(1)], np.int64(5).bit_length() if hasattr(np.int64(5),'bit_length') else 'no')

