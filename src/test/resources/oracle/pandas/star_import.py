from pandas import *

print(DataFrame({"a": [1, 2]}).a.tolist())
print(read_csv.__name__, to_datetime("2024-01-02"), Timedelta("1D"), isna(NA))
print(plotting.__name__, testing.__name__, errors.__name__, tseries.__name__, io.__name__)

import pandas.plotting
from pandas import plotting as again

print(again is pandas.plotting, all(hasattr(again, name) for name in again.__all__), len(again.__all__))
print(all(hasattr(pandas, name) for name in pandas.__all__))
