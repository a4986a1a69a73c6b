"""Names that numpy no longer has, and shapes that do not fit."""
import numpy as np

names = """
Inf Infinity infty PINF NINF NaN float_ complex_ cfloat longfloat string_ unicode_ alltrue sometrue round_ mat
asfarray cast issubclass_ issctype sctypes seterrobj find_common_type int float object str complex foo product
"""
import warnings
warnings.simplefilter("ignore")
for name in names.split():
    try:
        getattr(np, name)
    except AttributeError as e:
        print(e)
for shape in [(-1, 2), (2, -1), (-1, 2, 4), (2, -1, 4), (3, 3), (-1, -1)]:
    try:
        np.arange(7).reshape(shape)
    except ValueError as e:
        print(shape, e)
