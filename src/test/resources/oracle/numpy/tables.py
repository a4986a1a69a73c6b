"""Tables in files: named columns, types by column, records written and read."""

import io

import numpy as np

a=np.arange(6).reshape(2,3)/3
b=io.StringIO(); np.savetxt(b,a,fmt='%.3f',delimiter=',',header='x,y,z',comments=''); print(b.getvalue()); b.seek(0); print(np.loadtxt(b,delimiter=',',skiprows=1)); b.seek(0); print(np.genfromtxt(b,delimiter=',',names=True))
b.seek(0); g=np.genfromtxt(b,delimiter=',',names=True); print(g['x'],g.dtype,g.dtype.names)
csv='name,age,w\nbob,30,1.5\namy,,2.5\n# c\ncy,41,x\n'
g=np.genfromtxt(io.StringIO(csv),delimiter=',',names=True,dtype=None,encoding='utf-8'); print(g,g.dtype); print(repr(g))
print(np.genfromtxt(io.StringIO('1,2\n3,\n'),delimiter=','),np.genfromtxt(io.StringIO('1,2\n3,\n'),delimiter=',',filling_values=0),np.genfromtxt(io.StringIO('1 2\n3 4'),dtype=int),np.genfromtxt(io.StringIO('a,1\nb,2'),delimiter=',',dtype=None,encoding='utf-8'),np.genfromtxt(io.StringIO('1,2\n3,4'),delimiter=',',dtype=None),np.genfromtxt(io.StringIO('1,2.5\n3,4'),delimiter=',',dtype=None),np.genfromtxt(io.StringIO('1,2\n3,4'),delimiter=',',unpack=True),np.genfromtxt(io.StringIO('1,2\n3,4'),delimiter=',',usecols=1),np.genfromtxt(io.StringIO('1,N/A\n3,4'),delimiter=',',missing_values='N/A',filling_values=-9))
print(np.genfromtxt(io.StringIO('1,2,a\n3,4,b'),delimiter=',',dtype='i4,f8,U3',names='p,q,r'),np.genfromtxt(io.StringIO('1,2\n3,4'),delimiter=',',dtype=[('u',int),('v',float)]),np.genfromtxt(io.StringIO('1,2\n3,4'),delimiter=',',names=['m','n']),np.genfromtxt(io.StringIO('x y,z-1\n1,2'),delimiter=',',names=True).dtype.names,np.genfromtxt(io.StringIO('True,2\nFalse,3'),delimiter=',',dtype=None),np.genfromtxt(io.StringIO('a b\n1 2'),names=True,dtype=int))
x,y=np.loadtxt(io.StringIO('1 2\n3 4'),unpack=True); print(x,y); print(np.loadtxt(io.StringIO('1,2\n3,4'),delimiter=',',usecols=1,dtype=int),np.loadtxt(io.StringIO('M 21 72\nF 35 58'),dtype={'names':('g','a','w'),'formats':('S1','i4','f4')}),np.loadtxt(io.StringIO('a,1\nb,2'),delimiter=',',dtype='U5,i4'),np.loadtxt(io.StringIO('a,1\nb,2'),delimiter=',',dtype=str),np.loadtxt(io.StringIO('"a,b",1'),delimiter=',',dtype=object,quotechar='"'),np.loadtxt(io.StringIO('1;2'),delimiter=';',converters={0:lambda s:float(s)*10}),np.loadtxt(io.StringIO('# h\n1\n2\n')),np.loadtxt(io.StringIO('5')),np.loadtxt(io.StringIO('1 2'),ndmin=2))
for t in ('1,2\n3','1,x'):
    try: print(np.loadtxt(io.StringIO(t),delimiter=','))
    except Exception as e: print(type(e).__name__,e)
    try: print(np.genfromtxt(io.StringIO(t),delimiter=','))
    except Exception as e: print(type(e).__name__,e)
s=np.array([(1,2.5,'a')],dtype='i4,f8,U3'); b=io.StringIO(); np.savetxt(b,s,fmt='%d %.2f %s'); print(b.getvalue()); b=io.StringIO(); np.savetxt(b,[[1,2]],fmt=['%d','%.1f'],delimiter='\t',footer='end',newline='|'); print(b.getvalue()); b=io.StringIO(); np.savetxt(b,np.array(['x','y']),fmt='%s'); print(b.getvalue())
b=io.BytesIO(); np.save(b,a); b.seek(0); print(np.load(b)); b=io.BytesIO(); np.savez(b,a=a,b=s['f0']); b.seek(0); z=np.load(b); print(z.files,z['a'].sum(),z['b']); b=io.BytesIO(); np.save(b,s); b.seek(0); print(np.load(b))
print(np.fromstring('1 2 3',sep=' '),np.frombuffer(b'\x01\x00\x02\x00',dtype='<i2'),np.array([1,2],dtype='i2').tobytes(),np.fromiter((i*i for i in range(4)),dtype=int),np.asarray(memoryview(b'ab')),np.fromregex(io.StringIO('1312 foo\n1534  bar\n'),r'(\d+)\s+(...)',[('num',np.int64),('key','S3')]))
