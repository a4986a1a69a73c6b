"""What pandas has and this facade does not yet: each raises by its own name."""


def not_implemented(name):
    """A function that raises NotImplementedError with the name of what is missing."""

    def missing(*args, **kwargs):
        raise NotImplementedError(f"{name} is not implemented in Sandframe")

    missing.__name__ = name.rpartition(".")[2]
    missing.__qualname__ = name
    missing.sandframe_missing = True
    return missing
