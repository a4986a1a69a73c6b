# preamble: index_samples.py each.py
"""Names and levels of indexes of every kind."""

each(lambda x: x.rename("new"))
each(lambda x: x.rename(["a", "b"]))
each(lambda x: x.rename(["a"]))
each(lambda x: x.rename({1: 2}))
each(lambda x: x.set_names("z"))
each(lambda x: x.set_names(["z"]))
each(lambda x: x.set_names(["a", "b"]))
each(lambda x: x.set_names("z", level=1))
each(lambda x: x.droplevel(0))
each(lambda x: x.get_level_values(0))
each(lambda x: x.get_level_values(1))
each(lambda x: x.get_level_values("bad"))
each(lambda x: setattr(x, "name", [1]))
