"""Where a text goes: back to the caller, into something with a method ``write``, or into a file."""


def written(text, buf, encoding=None):
    """The text itself without a buffer; None once it is written to one."""
    is_path = isinstance(buf, (str, bytes)) or hasattr(buf, "__fspath__")
    if encoding is not None and not is_path:
        raise ValueError("buf is not a file name and encoding is specified.")
    if buf is None:
        return text
    if is_path:
        with open(buf, "w", encoding=encoding or "utf-8", newline="") as file:
            file.write(text)
    elif hasattr(buf, "write"):
        buf.write(text)
    else:
        raise TypeError("buf is not a file name and it has no write method")
    return None
