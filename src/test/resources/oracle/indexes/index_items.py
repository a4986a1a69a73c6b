# preamble: index_samples.py each.py
"""Elements and selections of indexes of every kind."""

import numpy as np

each(lambda x: x[0])
each(lambda x: x[-1])
each(lambda x: x[1:])
each(lambda x: x[::-1])
each(lambda x: x[[0, 2]])
each(lambda x: x[[True, False, True]])
each(lambda x: x[10])
each(lambda x: x["x"])
each(lambda x: x[1.0])
each(lambda x: x.take([0, 2]))
each(lambda x: x.take([0, -1]))
each(lambda x: x.take([9]))
each(lambda x: x.take([0, -1], allow_fill=True, fill_value=np.nan))
each(lambda x: x.where([True, False, True]))
each(lambda x: x.where([True, False, True], x[0]))
each(lambda x: x.putmask([True, False, False], x[1]))
each(lambda x: x.item())
each(lambda x: x[:1].item())
each(lambda x: x.__setitem__(0, 5))
