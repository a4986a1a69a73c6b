"""to_pickle and read_pickle, by Python's own pickle."""

import pickle

from .common import compressed, check_storage, compression_of, read_source, stringify_path


def to_pickle(obj, filepath_or_buffer, compression="infer", protocol=5, storage_options=None):
    """Writes an object to a path of the session's files or an open file."""
    given = stringify_path(filepath_or_buffer)
    check_storage(given, storage_options)
    name, options = compression_of(given, compression)
    content = pickle.dumps(obj, protocol=pickle.HIGHEST_PROTOCOL if protocol < 0 else protocol)
    if name is not None:
        content = compressed(content, name, options, given if isinstance(given, str) else None)
    if isinstance(given, str):
        with open(given, "wb") as file:
            file.write(content)
    else:
        given.write(content)


def read_pickle(filepath_or_buffer, compression="infer", storage_options=None):
    """The object that to_pickle wrote."""
    content = read_source(filepath_or_buffer, compression=compression, storage_options=storage_options, text=False)
    return pickle.loads(content)


def write_pickle(self, path, *, compression="infer", protocol=5, storage_options=None):
    """Writes the object to a path of the session's files or an open file."""
    return to_pickle(self, path, compression, protocol, storage_options)
