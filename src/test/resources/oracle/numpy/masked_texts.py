# preamble: masked_arrays.py
"""The texts of masked arrays."""
run(
    """
r=repr(ma.masked_print_option), ma.masked_print_option.display(), ma.masked_print_option.enabled()
ma.masked_print_option.set_display('NA'); print(a); ma.masked_print_option.set_display('--')
ma.masked_print_option.enable(0); print(a); ma.masked_print_option.enable(1)
print(ma.array(np.arange(2000),mask=[0,1]*1000)); print(repr(ma.array(np.arange(2000),mask=[0,1]*1000)))
print(ma.array(np.arange(600).reshape(200,3),mask=[[0,1,0]]*200))
print(d, f, s, o, t)
print(ma.array(np.arange(24).reshape(2,3,4),mask=np.arange(24).reshape(2,3,4)%5==0))
print(repr(ma.array(np.arange(24).reshape(2,3,4),mask=np.arange(24).reshape(2,3,4)%5==0)))
print(repr(ma.array([[['a']]],mask=[[[0]]])), repr(ma.array(np.arange(30.)/7,mask=np.arange(30)%3==0)))
"""
)
