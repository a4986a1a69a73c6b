"""``flagsobj``: what ``array.flags`` tells."""

import _kernel as K


class flagsobj:
    """The layout of an array in memory."""

    __module__ = "numpy._core.multiarray"

    def __init__(self, array):
        self.c_contiguous = K.array_is_contiguous(array._h)
        self.f_contiguous = K.array_is_contiguous(K.array_transpose(array._h, tuple(range(array.ndim - 1, -1, -1))))
        self.owndata = array._base is None
        self.writeable = True
        self.aligned = True
        self.writebackifcopy = False

    @property
    def contiguous(self):
        return self.c_contiguous

    @property
    def forc(self):
        return self.c_contiguous or self.f_contiguous

    @property
    def fnc(self):
        return self.f_contiguous and not self.c_contiguous

    def __getitem__(self, key):
        return getattr(
            self,
            {"C": "c_contiguous", "F": "f_contiguous", "O": "owndata", "W": "writeable", "A": "aligned"}.get(
                key, key.lower()
            ),
        )

    def __repr__(self):
        return "\n".join(
            f"  {name} : {getattr(self, name.lower())}"
            for name in ("C_CONTIGUOUS", "F_CONTIGUOUS", "OWNDATA", "WRITEABLE", "ALIGNED", "WRITEBACKIFCOPY")
        ) + "\n"
