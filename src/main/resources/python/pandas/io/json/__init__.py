"""Reading and writing of JSON."""

_MODULES = {
    "to_json": "writing",
    "read_json": "reading",
    "ujson_loads": "reading",
    "ujson_dumps": "writing",
    "json_normalize": "normalizing",
    "build_table_schema": "schema",
}


def __getattr__(name):
    part = _MODULES.get(name)
    if part is None:
        raise AttributeError(f"module 'pandas.io.json' has no attribute '{name}'")
    return getattr(__import__(f"pandas.io.json.{part}", fromlist=[name]), name)
