"""The type of numpy's own types: errors name these with their module, as they do the types of C."""

from abc import ABCMeta

_plain_name = type.__dict__["__name__"]


class _Type(ABCMeta):
    """A type whose instances Python's own errors call numpy.NAME, while ``__name__`` is NAME.

    The interpreter's messages do so what a ``__getattr__`` could do only at a cost: with one every access to an attribute that
    there is takes three times as long.
    """

    # Abstract classes may be derived from numpy's; questions about these stay as cheap as about any class.
    __instancecheck__ = type.__instancecheck__
    __subclasscheck__ = type.__subclasscheck__

    def __init__(cls, name, bases, namespace, **kwargs):
        super().__init__(name, bases, namespace, **kwargs)
        if namespace.get("__module__") == "numpy" and not namespace.get("_derived"):
            _plain_name.__set__(cls, "numpy." + name)

    @property
    def __name__(cls):
        name = _plain_name.__get__(cls)
        return name[6:] if name[:6] == "numpy." else name

    @__name__.setter
    def __name__(cls, name):
        _plain_name.__set__(cls, "numpy." + name if cls.__module__ == "numpy" and not cls.__dict__.get("_derived") else name)


class _Removed:
    """A method that numpy once had: asking for it tells what to use instead."""

    __slots__ = ("_name", "_text")

    def __init__(self, name, text):
        self._name = name
        self._text = text

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        raise AttributeError(self._text, name=self._name, obj=instance)


def remove(cls, texts):
    """Puts errors in the place of methods that are gone."""
    for name, text in texts.items():
        setattr(cls, name, _Removed(name, text))


numpy_type = _Type
_Type.__name__ = _Type.__qualname__ = "type"
_Type.__module__ = "builtins"
