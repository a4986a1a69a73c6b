"""``numpy.ma.extras``: where numpy keeps a part of its masked arrays; here all of it by name."""


def __getattr__(name):
    import numpy.ma

    if name == "MaskedArrayFutureWarning":
        from ._reductions import MaskedArrayFutureWarning

        return MaskedArrayFutureWarning
    if name[:2] == "__":
        raise AttributeError(f"module 'numpy.ma.extras' has no attribute '{name}'")
    return getattr(numpy.ma, name)
