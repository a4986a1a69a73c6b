"""Where text comes from and goes to: paths of the session's in-memory files, open files, buffers."""

import os

_COMPRESSIONS = {
    ".tar": "tar",
    ".tar.gz": "tar",
    ".tar.bz2": "tar",
    ".tar.xz": "tar",
    ".gz": "gzip",
    ".bz2": "bz2",
    ".zip": "zip",
    ".xz": "xz",
    ".zst": "zstd",
}
_XZ = b"\xfd7zXZ\0"
_TAR_INNER = {b"\x1f\x8b": "gzip", b"BZh": "bz2", _XZ: "xz"}
_KNOWN = [None, "infer", "bz2", "gzip", "tar", "xz", "zip", "zstd"]


def stringify_path(given):
    """The text of a path-like object; anything else as it is."""
    if isinstance(given, str):
        return os.path.expanduser(given) if given[:1] == "~" else given
    path = getattr(type(given), "__fspath__", None)
    return given if path is None else stringify_path(path(given))


def is_url(given):
    """Whether a text names something on a network."""
    if not isinstance(given, str):
        return False
    scheme, found, _ = given.partition("://")
    return bool(found) and scheme.isalnum() and scheme.lower() != "file"


def compression_of(given, compression):
    """The name of a compression and its other options; ``infer`` looks at the path's suffix."""
    options = {}
    if isinstance(compression, dict):
        options = dict(compression)
        if "method" not in options:
            raise ValueError("If mapping, compression must have key 'method'")
        compression = options.pop("method")
    if compression == "infer":
        path = stringify_path(given)
        if not isinstance(path, str):
            return None, options
        lower = path.lower()
        for suffix, name in _COMPRESSIONS.items():
            if lower.endswith(suffix):
                return name, options
        return None, options
    if compression not in _KNOWN:
        raise ValueError(
            f"Unrecognized compression type: {compression}\nValid compression types are "
            f"{['infer', None, 'bz2', 'gzip', 'tar', 'xz', 'zip', 'zstd']}"
        )
    return compression, options


def check_storage(given, storage_options):
    if storage_options and not is_url(given):
        raise ValueError("storage_options passed with file object or non-fsspec file path")


def read_source(given, encoding=None, errors="strict", compression="infer", storage_options=None, text=True):
    """The whole content of a path or buffer: a str or UTF-8 bytes where ``text``, else bytes.

    Bytes in UTF-8 are left undecoded: the kernels check them.
    """
    given = stringify_path(given)
    if storage_options:
        check_storage(given, storage_options)
    name = None
    if isinstance(given, str):
        name, _ = compression_of(given, compression)
        content = _read_path(given)
    elif hasattr(given, "read"):
        if compression != "infer":
            name, _ = compression_of(given, compression)
        content = given.read()
    elif isinstance(given, bytes):
        raise TypeError(f"Expected file path name or file-like object, got {type(given)} type")
    else:
        raise ValueError(f"Invalid file path or buffer object type: {type(given)}")
    if isinstance(content, str):
        return content if text else content.encode(encoding or "utf-8")
    content = bytes(content)
    if name is not None:
        content = decompressed(content, name, given)
    if not text:
        return content
    plain = encoding is None or encoding.lower().replace("_", "-") in ("utf-8", "utf8")
    if plain and errors == "strict":
        return content
    return content.decode(encoding or "utf-8", errors or "strict")


def _read_path(path):
    if is_url(path):
        from urllib.request import urlopen

        with urlopen(path) as answer:
            return answer.read()
    if path.startswith("file://"):
        path = path[len("file://") :]
    # Unbuffered and in one piece: a buffered file would be copied several times on its way.
    with open(path, "rb", buffering=0) as file:
        content = file.read(os.fstat(file.fileno()).st_size + 1)
        rest = file.read()
        return content + rest if rest else content


def decompressed(content, name, given):
    """What compressed bytes hold."""
    import io

    if name == "gzip":
        import gzip

        return gzip.decompress(content)
    if name == "zip":
        import zipfile

        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = archive.namelist()
            if len(names) == 1:
                return archive.read(names[0])
            if not names:
                raise ValueError(f"Zero files found in ZIP file {given}")
            raise ValueError(f"Multiple files found in ZIP file. Only one file per ZIP: {names}")
    if name == "xz":
        return _of_xz(content)
    if name == "tar":
        import tarfile

        # Told by the first bytes: tarfile's own trials would take a plain archive for an old kind of xz.
        inner = next((known for start, known in _TAR_INNER.items() if content.startswith(start)), None)
        if inner is not None:
            content = decompressed(content, inner, given)
        with tarfile.open(fileobj=io.BytesIO(content), mode="r:") as archive:
            names = archive.getnames()
            if len(names) == 1:
                return archive.extractfile(names[0]).read()
            if not names:
                raise ValueError(f"Zero files found in TAR archive {given}")
            raise ValueError(f"Multiple files found in TAR archive. Only one file per TAR archive: {names}")
    raise NotImplementedError(f"compression '{name}' is not implemented in Sandframe")


def _of_xz(content):
    """What xz streams hold; the module's own ``decompress`` does not end on what is none."""
    import lzma

    pieces = []
    while content:
        if not content.startswith(_XZ):
            raise lzma.LZMAError("Input format not supported by decoder")
        stream = lzma.LZMADecompressor(format=lzma.FORMAT_XZ)
        pieces.append(stream.decompress(content))
        if not stream.eof or len(stream.unused_data) >= len(content):
            raise EOFError("Compressed file ended before the end-of-stream marker was reached")
        content = stream.unused_data
    return b"".join(pieces)


def compressed(content, name, options, path):
    import io

    if name == "gzip":
        import gzip

        return gzip.compress(content, options.get("compresslevel", 9), mtime=options.get("mtime"))
    if name == "zip":
        import zipfile

        target = io.BytesIO()
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(options.get("archive_name") or _member(path, "zip"), content)
        return target.getvalue()
    if name == "xz":
        import lzma

        return lzma.compress(content, preset=options.get("preset"))
    if name == "tar":
        import tarfile

        target = io.BytesIO()
        with tarfile.open(fileobj=target, mode="w") as archive:
            entry = tarfile.TarInfo(options.get("archive_name") or _member(path, "tar"))
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
        inner = _COMPRESSIONS.get(os.path.splitext(path or "")[1])
        content = target.getvalue()
        return content if inner in (None, "tar") else compressed(content, inner, {}, None)
    raise NotImplementedError(f"compression '{name}' is not implemented in Sandframe")


def _member(path, fallback):
    """The name of the only file in an archive: the archive's own without the suffix that tells its kind."""
    name = os.path.basename(path or fallback)
    return name[:-4] if name.endswith((".zip", ".tar")) else name


class Sink:
    """A place for text: write() it in pieces, then close()."""

    def __init__(self, given, mode="w", encoding=None, errors="strict", compression=None, storage_options=None):
        given = stringify_path(given)
        check_storage(given, storage_options)
        self._compression, self._options = compression_of(given, compression)
        self._encoding = encoding or "utf-8"
        self._errors = errors or "strict"
        self._path = given if isinstance(given, str) else None
        binary = "b" in mode or self._compression is not None
        # Encodings with a mark at the start and compressed content are written in one piece.
        whole = self._compression is not None or self._encoding.lower().replace("_", "-").startswith(("utf-16", "utf-32"))
        self._pieces = [] if whole else None
        if self._path is not None:
            self._check_folder(given)
            if binary:
                self._file = open(given, mode.replace("t", "").replace("b", "") + "b")
            else:
                self._file = open(given, mode, encoding=self._encoding, errors=self._errors, newline="")
        elif hasattr(given, "write"):
            self._file = given
            binary = binary or "t" not in mode and _is_binary(given)
        else:
            raise ValueError(f"Invalid file path or buffer object type: {type(given)}")
        self._binary = binary

    @staticmethod
    def _check_folder(path):
        if is_url(path):
            return
        folder = os.path.dirname(path)
        if folder and not os.path.isdir(folder):
            raise OSError(f"Cannot save file into a non-existent directory: '{folder}'")

    def write(self, text):
        if self._pieces is not None:
            self._pieces.append(text)
        else:
            self._put(text)

    def _put(self, text):
        if self._compression is not None:
            content = text.encode(self._encoding, self._errors)
            self._file.write(compressed(content, self._compression, self._options, self._path))
        elif self._binary:
            self._file.write(text.encode(self._encoding, self._errors))
        else:
            self._file.write(text)

    def close(self):
        if self._pieces is not None:
            self._put("".join(self._pieces))
        if self._path is not None:
            self._file.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


def _is_binary(handle):
    import codecs
    import io

    if isinstance(handle, (io.TextIOBase, codecs.StreamWriter, codecs.StreamReader, codecs.StreamReaderWriter, type)):
        return False
    if isinstance(handle, (io.RawIOBase, io.BufferedIOBase)):
        return True
    return "b" in str(getattr(handle, "mode", ""))
