"""``to_markdown``: a frame in the table formats that the package tabulate made usual."""

from .buffer import written
from .tabulated import table


def to_markdown(self, buf=None, *, mode="wt", index=True, storage_options=None, **kwargs):
    """
    The frame or Series as a Markdown table, or in another format that ``tablefmt`` names.

    Further arguments are those of tabulate: ``headers``, ``floatfmt``, ``intfmt``, ``numalign``, ``stralign``, ``missingval``,
    ``colalign``, ``headersalign``, ``colglobalalign``, ``disable_numparse`` and ``preserve_whitespace``.
    """
    frame = self.to_frame() if hasattr(self, "_name") else self
    if "showindex" in kwargs:
        raise ValueError("Pass 'index' instead of 'showindex")
    headers = kwargs.pop("headers", "keys")
    style = kwargs.pop("tablefmt", "pipe")
    rows, names = _content(frame, index, headers)
    return written(table(rows, names, style, **kwargs), buf)


def _content(frame, index, headers):
    rows = [list(row) for row in frame.values] if len(frame.columns) else [[] for _ in range(len(frame))]
    labels = list(frame.index)
    if index:
        rows = [[label, *row] for label, row in zip(labels, rows)]
    if isinstance(headers, str) and headers == "keys":
        names = [str(column) for column in frame.columns]
        if index and frame.index.name is not None:
            names.insert(0, str(frame.index.name))
    elif isinstance(headers, str) and headers == "firstrow" and rows:
        names = [str(value) for value in rows.pop(0)]
    else:
        names = [str(name) for name in headers]
    width = len(rows[0]) if rows else len(names)
    if names:
        names = [""] * (width - len(names)) + names
    return rows, names
