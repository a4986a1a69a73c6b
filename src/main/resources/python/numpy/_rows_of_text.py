"""Lines of text as rows of fields: between quotation marks, or of fixed widths."""


def quoted(lines, delimiter, quotechar, marks):
    """The rows of lines where a field that begins with a quotation mark goes on to the next one, over ends of lines too."""
    lines = iter(lines)
    for line in lines:
        fields = _fields(line, lines, delimiter, quotechar, marks)
        if fields:
            yield fields


def _fields(line, lines, delimiter, quotechar, marks):
    fields, at = [], 0
    while True:
        if delimiter is None:
            while at < len(line) and line[at].isspace():
                at += 1
            if at >= len(line):
                return fields
        field, quotes = [], False
        if line.startswith(quotechar, at):
            quotes = True
            at += len(quotechar)
            while True:
                end = line.find(quotechar, at)
                if end < 0:
                    # The field goes on in the next line.
                    more = next(lines, None)
                    if more is None:
                        field.append(line[at:])
                        at = len(line)
                        break
                    line += more
                    continue
                field.append(line[at:end])
                at = end + len(quotechar)
                if not line.startswith(quotechar, at):
                    break
                field.append(quotechar)
                at += len(quotechar)
        end, stop = _end(line, at, delimiter, marks)
        field.append(line[at:end])
        text = "".join(field)
        if stop:
            if text.strip() or quotes or fields and delimiter is not None:
                fields.append(text)
            return fields
        fields.append(text)
        at = end + (len(delimiter) if delimiter is not None else 1)


def _end(line, at, delimiter, marks):
    """Where a field ends, and whether the line does so too."""
    while at < len(line):
        if line[at] in "\r\n" or any(line.startswith(mark, at) for mark in marks):
            return at, True
        if line[at].isspace() if delimiter is None else line.startswith(delimiter, at):
            return at, False
        at += 1
    return at, True


def splitter(delimiter):
    """How a line is split into fields: at a delimiter, at blanks, or by one width or several."""
    if delimiter is None or isinstance(delimiter, (str, bytes)):
        if isinstance(delimiter, bytes):
            delimiter = delimiter.decode("latin1")
        return lambda line: line.split(delimiter)
    if hasattr(delimiter, "__iter__"):
        widths = [int(width) for width in delimiter]
        bounds = [(sum(widths[:k]), sum(widths[: k + 1])) for k in range(len(widths))]
        return lambda line: [line[start:end] for start, end in bounds]
    width = int(delimiter)
    return lambda line: [line[start : start + width] for start in range(0, len(line), width)]
