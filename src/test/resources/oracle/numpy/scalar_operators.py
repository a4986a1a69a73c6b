"""Operators of scalars: types of results, values, warnings and refusals."""

import math as import_math
import warnings

import numpy as np

EXPRESSIONS = """
np.float64(1.5) < 2
2 > np.float64(1.5)
np.float64(1.5) != 'a'
np.float64(1.5) == 'a'
'a' == np.float64(1.5)
np.float64(1.5) == None
None == np.float64(1.5)
np.float64(1.5) != None
np.int64(3) == 3
3 == np.int64(3)
np.int64(3) == 3.0
3.0 == np.int64(3)
np.int64(3) == None
np.int64(3) == 'a'
np.int64(3) < 4.5
np.int64(3) == np.float64(3)
np.float64(3) == np.int64(3)
np.str_('a') == 'a'
'a' == np.str_('a')
np.str_('a') == np.str_('a')
np.str_('a') < 'b'
np.str_('a') != 'b'
np.str_('a') == 1
np.str_('a') == None
np.bytes_(b'a') == b'a'
np.bytes_(b'a') < b'b'
np.complex128(1) == 1
np.complex128(1j) == 1j
np.complex128(1) == np.complex128(1)
1 == np.complex128(1)
np.complex128(1) != None
np.bool_(True) == True
True == np.bool_(True)
np.bool_(True) == 1
np.bool_(True) != False
np.float32(1) == 1.0
np.float64(1.5) == np.array([1.5, 2])
np.array([1.5, 2]) == np.float64(1.5)
np.float64(1.5) < [1, 2]
np.float64(1.5) == [1.5, 2]
bool(np.float64(0.0))
bool(np.float64(1.5))
hash(np.float64(1.5)) == hash(1.5)
{np.float64(1.5): 1}[1.5]
1.5 in {np.float64(1.5)}
np.float64(1.5) in {1.5, 2}
np.float64(1.5) in [1.5]
[1.5].index(np.float64(1.5))
np.float64('nan') in [np.float64('nan')]
sorted([np.float64(3), np.float64(1), 2.0])
max(np.float64(3), 4)
min(np.float64(3), 4)
sum([np.float64(3), 4])
np.float64(2) ** 2
np.float64(2) + 1
1 + np.float64(2)
np.float64(2) // 0
np.float64(2) / 0
np.float64(0) / 0
np.float64(2) % 0
np.float64(-2) / 0
np.float64(2) // 1.5
divmod(np.float64(7), 2)
divmod(7, np.float64(2))
divmod(np.int64(7), 2)
divmod(np.int64(-7), 2)
divmod(7, np.int64(2))
divmod(np.float64(7), 0)
divmod(np.int64(7), 0)
round(np.float64(2.567), 2)
round(np.float64(2.567))
round(np.int64(25), -1)
round(np.int64(25))
round(np.float32(2.567), 1)
round(np.float32(2.567))
np.int64(7) / 2
7 / np.int64(2)
np.int64(7) / np.int64(2)
np.int64(7) // 2
np.int64(7) % 3
np.int64(7) ** 2
np.int64(7) ** -1
2 ** np.int64(3)
np.int64(7) // 0
np.int64(7) % 0
np.int64(7) / 0
np.int64(0) / 0
5 & np.int64(3)
np.int64(5) & 3
np.int64(5) | 3
np.int64(5) ^ 3
~np.int64(5)
np.int64(5) << 2
np.int64(5) >> 1
1 << np.int64(3)
np.int64(5) & True
np.int64(5) & np.bool_(True)
np.int64(5) & 1.5
-np.float64(2)
+np.float64(2)
abs(np.float64(-2))
abs(np.int64(-2))
-np.int64(2)
-np.uint8(2)
-np.bool_(True)
+np.bool_(True)
abs(np.bool_(True))
~np.bool_(True)
np.float32(1.1) + 1.1
1.1 + np.float32(1.1)
np.float32(1.1) + np.float64(1.1)
np.float32(1.1) + 1
np.float32(1.1) + np.int64(1)
np.float32(1.1) + np.int32(1)
np.float32(1.1) + np.int16(1)
np.float32(1.1) * 2
np.float16(1.1) + 1.1
np.float32(3.4e38) * 10
np.float16(60000) * 2
np.bool_(True) & True
np.bool_(True) & np.bool_(False)
np.bool_(True) | False
np.bool_(True) ^ True
np.bool_(True) + 1
np.bool_(True) + True
np.bool_(True) + np.bool_(True)
np.bool_(True) - True
np.bool_(True) * 2.5
np.bool_(True) / 2
np.bool_(True) & 3
True & np.bool_(True)
not np.bool_(True)
np.int8(100) + 100
np.int8(100) + np.int8(100)
np.int8(100) + 1000
np.uint8(200) + np.uint8(100)
np.uint8(200) + 100
np.uint8(200) - 201
np.uint8(200) * 2
np.uint8(5) - np.uint8(6)
np.uint8(200) + (-1)
np.int8(-128) // -1
-np.int8(-128)
abs(np.int8(-128))
np.int64(2**63 - 1) + 1
np.int64(2**62) * 4
np.int64(2**63 - 1) + 2**63
np.uint64(5) + 1
np.uint64(5) + -1
np.uint64(5) + np.int64(1)
np.uint64(5) - 6
np.int32(5) + np.int64(1)
np.int32(5) + np.uint32(1)
np.int16(5) * np.int8(3)
np.int8(5) / np.int8(3)
np.int16(5) / np.int16(3)
np.int32(5) / np.int32(3)
np.uint8(5) ** 2
np.int8(5) ** 4
np.int8(2) ** np.int8(7)
np.float64(2) ** 0.5
np.float64(-2) ** 0.5
np.float64(10) ** 400
np.float64(0) ** -1
2 ** np.float64(3)
np.float64(1e308) * 10
np.float64(1e308) + 1e308
np.float64(5) - None
np.float64(5) + 'a'
'a' + np.float64(5)
'a' * np.int64(3)
[1] * np.int64(3)
np.int64(3) * 'a'
np.int64(3) * [1, 2]
np.float64(3) * [1, 2]
np.float64(3) + [1, 2]
[1, 2] + np.float64(3)
np.float64(3) + (1, 2)
np.float64(3) * 'a'
np.int64(3) + None
None + np.int64(3)
np.int64(3) < 'a'
np.float64(3) < None
np.float64(3) < 'a'
'a' < np.float64(3)
np.int64(3) < None
np.complex128(1) < 2
np.complex128(1+2j) * 2
np.complex128(1+2j) / 0
np.complex128(1+2j) ** 2
np.complex128(1+2j) + np.float64(1)
np.float64(1) + 1j
np.int64(1) + 1j
np.float32(1) + 1j
np.complex64(1) + 1j
abs(np.complex128(3+4j))
-np.complex128(1)
np.complex128(1).real
int(np.float64(2.7))
float(np.int64(3))
int(np.float64('nan'))
int(np.float64('inf'))
complex(np.float64(1))
range(np.int64(3))
[10, 20, 30][np.int64(1)]
[10, 20, 30][np.float64(1)]
'abc'[np.int8(1)]
np.float64(3).is_integer()
np.float64(0.5).as_integer_ratio()
np.int64(3).bit_count()
np.int64(3).bit_length()
np.int64(3).is_integer()
isinstance(np.float64(1), float)
isinstance(np.int64(1), int)
isinstance(np.str_('a'), str)
f'{np.float64(1.5)} {np.int64(3)} {np.float64(1.5):.2f} {np.int64(3):05d}'
str(np.float64(1e16)), repr(np.float64(1e16)), str(np.float64(1e-5))
'%d %s %.1f' % (np.int64(3), np.float64(1.5), np.float32(2.25))
type(np.float64(1) == 1).__name__
type(np.float64(1) is not None).__name__
np.float64(1) and np.float64(2)
np.add(np.float64(1), 2)
np.float64(1).__add__(2)
np.float64(1).__eq__(1)
np.float64(1).__lt__('a')
np.float64(1).__eq__('a')
np.float64(1).__add__('a')
(1).__add__(np.float64(1))
(1.0).__add__(np.float64(1))
(1.0).__eq__(np.float64(1))
np.int64(3).__add__(4.5)
np.int64(3) @ 2
np.array(3) == 3
np.array(3.5) + 1
np.array([1.5, 2]).mean() > 1
np.arange(3)[1] == 1
np.mean([1, 2, 3]) == 2
np.sqrt(4) == 2
all([np.float64(1) == 1, np.float64(2) > 1])
np.float64(1) == True
True == np.float64(1)
np.datetime64('2020') == np.datetime64('2020')
np.datetime64('2020') < np.datetime64('2021')
np.datetime64('2020') == None
np.timedelta64(1, 'D') == np.timedelta64(24, 'h')
np.timedelta64(1, 'D') * 2
np.timedelta64(1, 'D') / np.timedelta64(1, 'h')
np.float64(2) == 2 == 2.0
1 < np.float64(2) < 3
np.float64(1).astype(int)
np.float64(1.5).round()
np.int64(5).clip(0, 3)
np.float64(1).item()
np.float64(10).__floordiv__(3)
np.float64(10).__rsub__(3)
np.float64(2.5).__int__()
np.int64(2) ** 0.5
np.int64(2) ** np.float32(0.5)
np.int32(2) ** 0.5
np.int64(5) - np.uint8(7)
np.uint16(65535) + np.uint16(1)
np.uint32(5) // -1
np.int64(-9223372036854775808) // -1
-np.int64(-9223372036854775808)
abs(np.int64(-9223372036854775808))
np.int64(5) << 64
np.int64(1) << -1
np.int8(1) << 7
np.int8(1) << 8
np.float64(7) // -2
np.float64(-7) % 3
np.float64(7) % -3
np.float64('inf') - np.float64('inf')
np.float64('inf') * 0
np.float64('inf') // 1
np.float64('inf') % 2
np.float64(1) // np.float64('inf')
np.float64(5) >> 1
np.float64(5) & 1
~np.float64(5)
np.bool_(1) < 2
np.bool_(True) // True
np.bool_(True) ** 2
np.bool_(True) << 1
np.str_('a') + 'b'
np.str_('a') + np.str_('b')
np.str_('a') * 2
np.str_('abc')[0]
np.str_('abc').upper()
np.bytes_(b'ab') + b'c'
len(np.str_('abc'))
'%s' % np.str_('a')
np.float64(1).real, np.float64(1).imag
np.float64.fromhex('0x1p-1')
np.float64(1) + np.array([1, 2])
np.array([1, 2]) + np.float64(1)
np.float64(1) + np.array([1, 2], dtype='float32')
np.int64(1) + np.array([1, 2], dtype='int8')
1000 + np.array([1, 2], dtype='int8')
np.int8(1) + np.array([1, 2])
np.bool_(True) == None
np.bool_(True) != 'a'
np.bool_(True) == 'a'
np.float32(1) == None
np.float32(1) == 'a'
np.complex64(1) == None
np.int8(1) == 'a'
np.int64(1) == object
np.float64(1) == object
np.float64(1) == b'a'
np.float64(1) == ()
np.float64(1) == (1,)
np.float64(1) == []
np.float64(1) == {}
np.float64(1) == {1}
np.int64(1) == {}
None == np.int64(1)
None != np.bool_(1)
'a' + np.int64(5)
'a' + np.float32(5)
'a' + np.bool_(5)
np.int64(5) + 'a'
np.bool_(1) + 'a'
np.complex128(1) + 'a'
'a' - np.float64(5)
np.float64(5) - 'a'
'a' * np.float64(5)
[1, 2] * np.float64(3)
(1, 2) * np.float64(3)
np.float64(3) * (1, 2)
np.float32(3) * [1, 2]
[1, 2] * np.float32(3)
np.bool_(1) * [1, 2]
[1, 2] * np.bool_(1)
np.complex128(3) * [1, 2]
np.uint8(3) * [1, 2]
'ab' * np.uint8(2)
np.bool_(1) * 'ab'
np.float32(3) < None
np.bool_(1) < None
np.complex128(1) < None
None < np.float64(3)
None < np.int64(3)
None >= np.int64(3)
np.int64(3) >= None
np.int64(3) > object()
np.int64(3) > {}
np.float64(3) > {}
np.float64(3) + {}
{} + np.float64(3)
np.float64(3) + object
np.int64(3) - {}
np.float64(3) < b'a'
np.complex128(1) / 0
np.complex128(0) / 0
np.complex128(1) / np.complex128(0)
np.complex64(1) / 0
np.complex128(1) // 2
np.complex128(1) % 2
divmod(np.complex128(1), 2)
np.float64('-inf') // 1
divmod(np.float64('inf'), 2)
divmod(np.float64('nan'), 2)
np.float64('nan') // 2
np.float64('nan') % 2
divmod(np.float64(0), 0)
np.float64(0) // 0
np.float64(0) % 0
np.float64(-1) // 0
divmod(np.float32(7), 0)
divmod(np.uint8(7), 0)
divmod(np.uint8(7), 2)
divmod(np.int8(-128), -1)
divmod(7, np.float64(0))
divmod(7, np.int64(0))
divmod(np.float64(7), None)
divmod(np.bool_(1), 2)
divmod(np.bool_(1), np.bool_(1))
divmod(np.int64(7), 2.5)
divmod(np.float64(7.5), np.int64(2))
divmod(np.float64(7.5), [1, 2])
np.float64(5) << 1
np.float64(5) | 1
np.float64(5) ^ 1
1 & np.float64(5)
np.float32(5) & np.int64(1)
np.complex128(1) & 1
~np.complex128(1)
~np.float32(1)
np.float64(5) & np.array([1, 2])
np.int64(5) & 2.5
np.bool_(1) & 1.5
np.bool_(1) << 1.5
+np.bool_(1)
-np.bool_(1)
np.int64(1) + 2**63
np.int64(1) + 2**64
np.int64(1) + -2**63 - 1
np.int64(1) * 2**70
np.int64(1) < 2**63
np.int64(1) < 2**70
np.int64(1) == 2**70
np.uint64(1) + 2**64
np.uint64(1) + 2**63
np.int32(1) + 2**31
np.int32(1) + 2**40
np.int32(1) + 2**70
np.int8(1) + 128
np.uint8(1) < 300
np.uint8(1) == 256
np.uint8(1) > -1
2**63 + np.int64(1)
2**70 - np.int64(1)
np.float64(1) + 2**70
np.float64(1) + 10**400
np.float32(1) + 10**40
np.float32(1) + 10**400
np.float64(1) < 10**400
np.int64(2**62) ** 2
np.int64(2) ** 64
np.int64(3) ** 50
np.uint8(3) ** 6
np.int32(10) ** 10
np.int64(0) ** -1
np.int64(2) ** np.int64(-1)
np.float64(10) ** 309
np.float64(10) ** 308
np.float64(-10) ** 309
np.float64(2) ** 1024
np.float64(2) ** -1080
np.float32(10) ** 40
np.float32(2) ** 0.5
np.float64('inf') ** 2
np.float64('nan') ** 0
pow(np.int64(2), 3, 5)
pow(np.int64(2), 3)
pow(np.float64(2), 3)
pow(2, np.int64(3))
np.float64(5).__rtruediv__(10)
np.float64(5).__pow__(2)
np.float64(1).__ne__(None)
np.int64(1).__eq__(None)
np.int64(1).__lt__(None)
np.float64(1).__lt__(None)
np.float64(1).__add__(None)
np.int64(1).__add__({})
np.int64(1).__and__(1.5)
abs(np.int32(-2**31))
abs(np.int8(-5))
abs(np.uint8(5))
abs(np.float32(-5))
-np.uint8(0)
-np.int32(-2**31)
np.float64(1e308) * np.float64(1e308)
np.float64(-1e308) - 1e308
np.float32(3e38) + np.float32(3e38)
np.float32(1) / np.float32(0)
np.float32(0) / 0
np.float16(1) / 0
np.int8(1) / 0
np.uint64(2**63) + np.uint64(2**63)
np.uint64(1) - np.uint64(2)
np.int16(300) * np.int16(300)
np.int16(300) * 300
np.int16(300) * 40000
np.int64(7) // 2.5
np.int64(7) % 2.5
np.int64(7) // np.float32(2)
7 // np.float64(0)
7 % np.float64(0)
7.0 / np.int64(0)
True + np.int8(100)
np.int8(100) + True
np.float32(1) + True
np.bool_(True) + 1.5
np.bool_(True) + 1j
np.bool_(True) + np.int8(1)
np.bool_(True) / np.bool_(False)
np.bool_(True) < np.bool_(False)
np.bool_(True) > 0.5
np.float64(0.1) + np.float32(0.1)
np.float16(0.1) + np.float32(0.1)
np.float16(0.1) + np.int8(1)
np.float16(0.1) + np.int16(1)
np.float16(0.1) + np.int32(1)
np.float32(0.1) == 0.1
np.float32(0.1) == np.float64(0.1)
np.float32(16777217) == 16777217
np.int64(2**53 + 1) == np.float64(2**53)
np.int64(2**53 + 1) == 2.0**53
np.int64(-1) < np.uint64(1)
np.int64(-1) == np.uint64(2**64 - 1)
np.uint64(2**64 - 1) + 1.0
round(np.float64(2.5))
round(np.float64(-0.5))
round(np.int64(1234), -2)
round(np.float64(1234.5678), -2)
round(np.float64('nan'))
round(np.float64('inf'))
round(np.bool_(True))
round(np.float16(2.5), 0)
np.round(np.float64(2.5))
np.float64(2.5).__round__()
import_math.floor(np.float64(2.5)), import_math.ceil(np.float64(2.5)), import_math.trunc(np.float64(2.5))
import_math.floor(np.int64(2)), import_math.floor(np.float32(2.5))
import_math.sqrt(np.float64(4)), import_math.isnan(np.float64('nan'))
bool(np.int64(0)), bool(np.str_('')), bool(np.float64('nan')), bool(np.bool_(0))
np.float64(1).__bool__(), np.bool_(0).__bool__()
[x for x in (np.float64(1), np.float64(0)) if x]
np.float64(3) if np.float64(0) else np.int64(2)
list(range(np.int8(3)))
np.int64(7)/0.0
np.int64(7)//0.0
np.int64(7)%0.0
np.int32(7)/np.float64(0)
np.int64(7)/np.float64(0)
np.float64(7)/np.int64(0)
np.float32(7)/np.int64(0)
np.bool_(1)/0.0
np.bool_(1)/0
np.bool_(1)//0
np.bool_(1)/np.bool_(0)
7.0//np.int64(0)
7.0%np.int64(0)
7.0/np.int32(0)
7.0/np.bool_(0)
7/np.bool_(0)
7/np.int64(0)
np.int64(2)**-0.5
np.int64(0)**-0.5
np.int64(10)**400.0
np.int64(10)+float('inf')
1e308*np.int64(10)
np.int8(1)/np.float32(0)
np.int64(1)/np.float32(0)
np.float64(1)/np.float32(0)
np.float32(1)/0.0
np.float32(1)/np.float64(0)
np.float64(1)/np.bool_(0)
np.uint8(1)/np.int8(0)
np.uint8(1)//np.int8(0)
np.uint64(1)/np.int64(0)
np.uint64(1)//np.int64(0)
np.int64(1)//np.uint8(0)
np.int64(1)/np.int32(0)
np.int32(1)/np.int64(0)
np.int8(100)+np.int16(32700)
np.int16(32700)+np.int8(100)
np.uint8(200)+np.int8(100)
np.int8(100)+np.uint8(200)
np.int32(2**31-1)+np.int8(1)
np.int8(1)+np.int32(2**31-1)
np.int64(2**63-1)+np.int8(1)
np.int8(1)+np.int64(2**63-1)
np.int8(1)-np.uint64(2)
np.uint8(1)-np.uint64(2)
np.uint64(1)-np.uint8(2)
np.complex128(0)/0
np.complex128(1j)/0
np.complex128(1+1j)/0
np.complex128(1)/0.0
np.float64(1)/0j
np.complex64(1+1j)/np.complex64(0)
"""

for e in EXPRESSIONS.strip().split("\n"):
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter("always")
        try:
            r = repr(eval(e))
        except BaseException as x:
            r = f"{type(x).__name__}: {x}"
    print(e, "->", r, *[f"[{one.category.__name__}: {one.message}]" for one in w])
