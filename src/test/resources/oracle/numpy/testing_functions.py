"""Assertions in units of the last place, on warnings and with texts; warnings kept away."""
import numpy as np
from numpy import testing as T
def tr(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
    except AssertionError as e: print('AssertionError', e)
x=np.array([1.,1e-10,1e-20]); eps=np.finfo(x.dtype).eps
tr(lambda: T.assert_array_almost_equal_nulp(x,x*eps/2+x)); tr(lambda: T.assert_array_almost_equal_nulp(x,x*eps+x)); tr(lambda: T.assert_array_almost_equal_nulp(x,x*eps*3+x,nulp=5)); tr(lambda: T.assert_array_almost_equal_nulp(np.float32(1),np.float32(1.1))); tr(lambda: T.assert_array_almost_equal_nulp(np.array([1,2]),np.array([1,3]))); tr(lambda: T.assert_array_almost_equal_nulp(1+1j,1+2j))
tr(lambda: T.assert_array_max_ulp(np.array([1.]),np.array([1.+eps]))); tr(lambda: T.assert_array_max_ulp(np.array([1.]),np.array([1.+10*eps]),maxulp=5)); tr(lambda: T.assert_array_max_ulp(np.array([1.,2.]),np.array([1.,2.]))); tr(lambda: T.assert_array_max_ulp(np.array([1.]),np.array([1.1]),dtype='f4'))
tr(lambda: T.print_assert_equal('Test XYZ of func xyz',[0,1],[0,1])); tr(lambda: T.print_assert_equal('Test XYZ of func xyz',[0,1],[0,2])); tr(lambda: T.print_assert_equal(3,1,1))
tr(lambda: T.measure('x=1',times=3)>=0)
import warnings
with T.suppress_warnings() as sup:
    sup.filter(RuntimeWarning); print(np.log(np.array([0.])))
with T.suppress_warnings() as sup:
    sup.filter(RuntimeWarning,'divide'); l=sup.record(UserWarning)
    np.log(np.array([0.])); warnings.warn('hi'); print(len(l), l[0].message, len(sup.log))
sup=T.suppress_warnings(); sup.filter(RuntimeWarning)
@sup
def f(): return np.log(np.array([0.]))
print(f())
tr(lambda: T.assert_string_equal('abc','abc')); tr(lambda: T.assert_string_equal('foobar','foobaz')); tr(lambda: T.assert_string_equal(1,'a')); tr(lambda: T.assert_string_equal('a\nb\nc','a\nX\nc'))
tr(lambda: T.assert_approx_equal(0.12345677777777e-20,0.1234567e-20)); tr(lambda: T.assert_approx_equal(0.12345670e-20,0.12345672e-20,significant=8)); tr(lambda: T.assert_no_warnings(lambda a: a+1, 3)); tr(lambda: T.assert_warns(UserWarning,warnings.warn,'x')); tr(lambda: T.assert_warns(UserWarning,lambda:3)); tr(lambda: T.assert_array_less([1,2],[2,3])); tr(lambda: T.assert_array_less([1,4],[2,3])); tr(lambda: T.assert_raises(ValueError,int,'a')); tr(lambda: T.assert_raises_regex(ValueError,'inv',int,'a')); tr(lambda: T.assert_(False,'no')); tr(lambda: T.assert_(True)); tr(lambda: T.assert_equal([1,2],[1,3])); tr(lambda: T.assert_equal({'a':1},{'a':2})); tr(lambda: T.assert_almost_equal(2.3333333,2.33333334,decimal=10)); tr(lambda: T.assert_array_compare(np.less,[1],[2])); tr(lambda: T.assert_allclose([1,2],[1,2.1])); 
with T.assert_warns(UserWarning): warnings.warn('q')
with T.assert_no_warnings(): pass
tr(lambda: T.HAS_REFCOUNT); tr(lambda: T.IS_PYPY)
with T.clear_and_catch_warnings(record=True,modules=[np]) as w: warnings.warn('q'); print(len(w))
tr(lambda: T.build_err_msg([1,2],'hello'))
