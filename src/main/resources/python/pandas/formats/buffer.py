"""Where a text goes: back to the caller, into something with a method ``write``, or into a file."""


def written(text, buf, encoding=None):
    """The text itself without a buffer; None once it is written to one."""
    if buf is None:
        return text
    if hasattr(buf, "write"):
        if encoding is not None:
            raise ValueError("buf is not a file name and encoding is specified.")
        buf.write(text)
        return None
    if not (isinstance(buf, (str, bytes)) or hasattr(buf, "__fspath__")):
        raise TypeError("buf is not a file name and it has no write method")
    with open(buf, "w", encoding=encoding or "utf-8", newline="") as file:
        file.write(text)
    return None
