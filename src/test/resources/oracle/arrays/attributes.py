# preamble: array_samples.py each.py
"""What extension arrays of every kind say of themselves."""

each(lambda x: x)
each(lambda x: x.dtype)
each(lambda x: x.shape)
each(lambda x: x.ndim)
each(lambda x: x.nbytes)
each(lambda x: len(x))
each(lambda x: x.T)
each(lambda x: hash(x))
each(lambda x: bool(x))
each(lambda x: iter(x) is None)
each(lambda x: x.size, but=["integers", "floats", "bools"])
