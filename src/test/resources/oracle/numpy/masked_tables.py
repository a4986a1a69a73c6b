"""Masked arrays from tables of text, and fields added to records."""

import io

import numpy as np
import numpy.lib.recfunctions as rfn


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


S = io.StringIO
t(lambda: np.genfromtxt(S("1,2,3\n4,,6\n,8,9"),delimiter=',',usemask=True))
t(lambda: np.genfromtxt(S("1,2,3\n4,N/A,6\n???,8,9"),delimiter=',',usemask=True,missing_values='N/A'))
t(lambda: np.genfromtxt(S("1,2,3\n4,5,6"),delimiter=',',usemask=True))
t(lambda: np.genfromtxt(S("1,2,3\n4,,6"),delimiter=',',usemask=True,dtype=int))
t(lambda: np.genfromtxt(S("1,2,3\n4,,6"),delimiter=',',usemask=True,filling_values=0))
t(lambda: np.genfromtxt(S("a,b,c\n1,2,3\n4,,6\n,x,9"),delimiter=',',names=True,usemask=True))
t(lambda: np.genfromtxt(S("a,b,c\n1,2,x\n4,,y\n,8,"),delimiter=',',names=True,usemask=True,dtype=None,encoding='utf8'))
t(lambda: np.genfromtxt(S("1,2.5,x\n4,,y\n,8,"),delimiter=',',usemask=True,dtype=None,encoding='utf8'))
t(lambda: np.genfromtxt(S("1,2.5,x\n4,,y\n,8,"),delimiter=',',usemask=True,dtype=[('i',int),('f',float),('s','U5')],encoding='utf8'))
t(lambda: np.genfromtxt(S("a,b\n1,-999\n-999,4"),delimiter=',',names=True,usemask=True,missing_values='-999'))
t(lambda: np.genfromtxt(S("a,b\n1,-999\n-999,4"),delimiter=',',names=True,usemask=True,missing_values={'a':'-999'}))
t(lambda: np.genfromtxt(S("1,2,3\n4,,6"),delimiter=',',usemask=True,usecols=(1,2)))
t(lambda: np.genfromtxt(S("1,,3"),delimiter=',',usemask=True))
t(lambda: np.genfromtxt(S("1\n\n3"),delimiter=',',usemask=True))
t(lambda: np.genfromtxt(S("1,2\n,4"),delimiter=',',usemask=True,unpack=True))
a=np.array([(1,10.),(2,20.)],dtype=[('a',int),('b',float)])
t(lambda: rfn.append_fields(a,'c',[5,6]))
t(lambda: rfn.append_fields(a,'c',[5]))
t(lambda: rfn.append_fields(a,['c','d'],[[5,6],['x','y']]))
t(lambda: rfn.drop_fields(a,'a'))
t(lambda: rfn.stack_arrays([a,a]))
t(lambda: rfn.stack_arrays([a,np.array([(9,)],dtype=[('a',int)])]))
t(lambda: rfn.merge_arrays([np.array([1,2]),np.array([10.,20.,30.])],usemask=True))
t(lambda: rfn.merge_arrays([np.array([1,2]),np.array([10.,20.,30.])]))
t(lambda: rfn.append_fields(a,'c',[5,6],usemask=False))
