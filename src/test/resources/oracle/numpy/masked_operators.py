# preamble: masked_arrays.py
"""The operators of masked arrays."""
show(
    """
b + b.T.reshape(3,4)
b + 2
2 + b
b + 0
b + [1,2,3,4]
b + np.arange(4)
np.arange(4) + b
b + ma.masked
ma.masked + b
x + -1.5
x + y
y + x
b + b.data*1.0
b - b.T.reshape(3,4)
b - 2
2 - b
b - 0
b - [1,2,3,4]
b - np.arange(4)
np.arange(4) - b
b - ma.masked
ma.masked - b
x - -1.5
x - y
y - x
b - b.data*1.0
b * b.T.reshape(3,4)
b * 2
2 * b
b * 0
b * [1,2,3,4]
b * np.arange(4)
np.arange(4) * b
b * ma.masked
ma.masked * b
x * -1.5
x * y
y * x
b * b.data*1.0
b / b.T.reshape(3,4)
b / 2
2 / b
b / 0
b / [1,2,3,4]
b / np.arange(4)
np.arange(4) / b
b / ma.masked
ma.masked / b
x / -1.5
x / y
y / x
b / b.data*1.0
b // b.T.reshape(3,4)
b // 2
2 // b
b // 0
b // [1,2,3,4]
b // np.arange(4)
np.arange(4) // b
b // ma.masked
ma.masked // b
x // -1.5
x // y
y // x
b // b.data*1.0
b % b.T.reshape(3,4)
b % 2
2 % b
b % 0
b % [1,2,3,4]
b % np.arange(4)
np.arange(4) % b
b % ma.masked
ma.masked % b
x % -1.5
x % y
y % x
b % b.data*1.0
b ** b.T.reshape(3,4)
b ** 2
2 ** b
b ** 0
b ** [1,2,3,4]
b ** np.arange(4)
np.arange(4) ** b
b ** ma.masked
ma.masked ** b
x ** -1.5
x ** y
y ** x
b ** b.data*1.0
b == b.T.reshape(3,4)
b == 2
2 == b
b == 0
b == [1,2,3,4]
b == np.arange(4)
np.arange(4) == b
b == ma.masked
ma.masked == b
x == -1.5
x == y
y == x
b == b.data*1.0
b != b.T.reshape(3,4)
b != 2
2 != b
b != 0
b != [1,2,3,4]
b != np.arange(4)
np.arange(4) != b
b != ma.masked
ma.masked != b
x != -1.5
x != y
y != x
b != b.data*1.0
b < b.T.reshape(3,4)
b < 2
2 < b
b < 0
b < [1,2,3,4]
b < np.arange(4)
np.arange(4) < b
b < ma.masked
ma.masked < b
x < -1.5
x < y
y < x
b < b.data*1.0
b <= b.T.reshape(3,4)
b <= 2
2 <= b
b <= 0
b <= [1,2,3,4]
b <= np.arange(4)
np.arange(4) <= b
b <= ma.masked
ma.masked <= b
x <= -1.5
x <= y
y <= x
b <= b.data*1.0
b > b.T.reshape(3,4)
b > 2
2 > b
b > 0
b > [1,2,3,4]
b > np.arange(4)
np.arange(4) > b
b > ma.masked
ma.masked > b
x > -1.5
x > y
y > x
b > b.data*1.0
b >= b.T.reshape(3,4)
b >= 2
2 >= b
b >= 0
b >= [1,2,3,4]
b >= np.arange(4)
np.arange(4) >= b
b >= ma.masked
ma.masked >= b
x >= -1.5
x >= y
y >= x
b >= b.data*1.0
b & b.T.reshape(3,4)
b & 2
2 & b
b & 0
b & [1,2,3,4]
b & np.arange(4)
np.arange(4) & b
b & ma.masked
ma.masked & b
x & -1.5
x & y
y & x
b & b.data*1.0
b | b.T.reshape(3,4)
b | 2
2 | b
b | 0
b | [1,2,3,4]
b | np.arange(4)
np.arange(4) | b
b | ma.masked
ma.masked | b
x | -1.5
x | y
y | x
b | b.data*1.0
b ^ b.T.reshape(3,4)
b ^ 2
2 ^ b
b ^ 0
b ^ [1,2,3,4]
b ^ np.arange(4)
np.arange(4) ^ b
b ^ ma.masked
ma.masked ^ b
x ^ -1.5
x ^ y
y ^ x
b ^ b.data*1.0
-b
abs(-b)
+b
~b
~(b>2)
divmod(b,3)
b@b.T
bool(x[0])
float(x[0])
int(ma.array(3))
float(ma.masked)
int(ma.masked)
int(ma.array(3,mask=1))
bool(ma.masked)
float(x)
str(ma.masked)
f"{x[0]:.2f}"
f"{ma.masked}"
f"{x}"
"%s"%x
ma.masked+1
ma.masked is ma.masked_singleton
x[1] is ma.masked
x.sum() is ma.masked
ma.array([1],mask=[1]).sum()
ma.array([1],mask=[1]).mean()
ma.array([1,2],mask=[1,1]).max()
ma.array([]).sum()
ma.array([],dtype=float).mean()
ma.array([[1,2],[3,4]],mask=[[1,0],[1,0]]).mean(0)
ma.array([[1,2],[3,4]],mask=[[1,0],[1,0]]).max(0)
ma.array([[1,2],[3,4]],mask=[[1,0],[1,0]]).std(0)
ma.array([[1,2],[3,4]],mask=[[1,0],[1,0]]).sum(0)
ma.array([[1,2],[3,4]],mask=[[1,0],[1,0]]).min(0).data
hash(ma.masked)
hash(x)
"""
)
