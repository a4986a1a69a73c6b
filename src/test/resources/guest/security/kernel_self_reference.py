# attack: arrays and frames that hold themselves
# expect: completes, held
# limits: cpu_ms=20_000, wall_ms=40_000
import copy

import numpy as np
import pandas as pd

a = np.empty(1, dtype=object)
a[0] = a
s = pd.Series([None], dtype=object)
s.iloc[0] = s
cells = [1]
cells.append(cells)
for action in (
    lambda: repr(a), lambda: str(s), lambda: copy.deepcopy(a), lambda: a == a, lambda: s.equals(s), lambda: s.to_json(),
    lambda: pd.Series([cells]).to_json(), lambda: pd.DataFrame({'a': [cells]}).to_csv(), lambda: pd.Series([cells]).astype(str),
    lambda: np.array(cells, dtype=object), lambda: hash(tuple(cells[:1])), lambda: s.unique(), lambda: a.tolist(), lambda: s.to_list(),
):
    try:
        action()
    except Exception:
        pass
print("held")
