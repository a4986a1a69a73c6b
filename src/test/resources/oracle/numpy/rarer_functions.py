"""numpy.lib.recfunctions, numpy.emath, matvec and vecmat, bits counted."""

import numpy as np
from numpy.lib import recfunctions as rfn


def t(code):
    try:
        print(f"{code} -> {eval(code, globals())!r}")
    except Exception as error:
        print(f"{code}: {type(error).__name__}: {error}")


a = np.array([(1, 2.0, "x"), (3, 4.5, "y")], dtype=[("i", "i4"), ("f", "f8"), ("s", "U2")])
A = np.arange(6).reshape(2, 3)
for line in """
rfn.append_fields(a,'n',[7,8],usemask=False)
rfn.drop_fields(a,'f')
rfn.drop_fields(a,['f','s'])
rfn.rename_fields(a,{'i':'k'})
rfn.structured_to_unstructured(a[['i','f']])
rfn.unstructured_to_structured(np.array([[1,2.],[3,4]]),names=['p','q'])
rfn.unstructured_to_structured(np.array([[1,2.],[3,4]]),dtype=[('p','i4'),('q','f8')])
rfn.stack_arrays((a,a),usemask=False)
rfn.merge_arrays((a[['i']],a[['s']]),flatten=True)
rfn.get_names(a.dtype)
rfn.repack_fields(a[['f']])
rfn.require_fields(a,[('f','f4'),('i','i8')])
rfn.append_fields(a, ["n", "m"], [[7, 8], ["q", "rr"]], usemask=False)
rfn.append_fields(a, "n", [7, 8], dtypes="f4", usemask=False)
rfn.rec_append_fields(a, "n", [7, 8]).n
rfn.structured_to_unstructured(a[["i", "f"]], dtype="i8")
rfn.apply_along_fields(np.mean, a[["i", "f"]])
rfn.nothing
np.emath.sqrt(-1)
np.emath.sqrt(4)
np.emath.sqrt([4,-4])
np.emath.log(-1)
np.emath.log(np.e)
np.emath.log2([-8,8])
np.emath.log10(-100)
np.emath.logn(2,[4,8])
np.emath.power([2,4],2)
np.emath.power([2,4],-2)
np.emath.power(-8,1/3)
np.emath.arccos(1)
np.emath.sqrt(complex(-1,-0.0))
np.matvec(A, [1, 2, 3])
np.vecmat([1, 2], A)
np.matvec(np.ones((2, 2, 3)), np.ones((2, 3)))
np.vecmat(np.ones((2, 2)), np.ones((2, 2, 3)))
np.matvec(A, [1, 2])
np.vecmat([1j, 2], A)
np.matvec(A, 3)
np.bitwise_count(np.array([0, 1, 7, 8, 100, 255]))
np.bitwise_count(np.array([7, -8, 127], dtype="i1"))
np.bitwise_count(np.array([2**64 - 1], dtype="u8"))
np.bitwise_count(7), np.bitwise_count(True)
np.bitwise_count(1.5)
np.matmul(A, A.T, out=np.zeros((2, 2), dtype=int))
np.signbit(1j)
str(np.finfo(float)), str(np.finfo("f4"))
""".strip().splitlines():
    t(line)
