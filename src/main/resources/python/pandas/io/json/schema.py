"""Table Schema: the description of a frame's fields that orient="table" carries."""

from ..._lazy import module

_VERSION = "1.4.0"


def _type_of(dtype):
    kind = getattr(dtype, "kind", "O")
    name = str(dtype)
    if name == "category":
        return "any"
    if kind in "iu":
        return "integer"
    if kind == "f":
        return "number"
    if kind == "b":
        return "boolean"
    if kind == "M" or name.startswith("period"):
        return "datetime"
    if kind == "m":
        return "duration"
    if name.startswith("interval"):
        return "any"
    if kind in "OUS" and name != "string":
        return "string"
    return "any"


def _field(values, name):
    dtype = values.dtype
    field = {"name": "values" if name is None else name, "type": _type_of(dtype)}
    if str(dtype) == "category":
        field["constraints"] = {"enum": list(dtype.categories)}
        field["ordered"] = dtype.ordered
    elif str(dtype).startswith("period"):
        field["freq"] = dtype.freq.freqstr
    elif getattr(dtype, "tz", None) is not None:
        zone = str(dtype.tz)
        field["tz"] = "UTC" if zone in ("UTC", "utc") else zone
    elif type(dtype).__module__.startswith("pandas"):
        field["extDtype"] = dtype.name
    return field


def set_default_names(data):
    """The data with names for all levels of its index."""
    names = list(data._index.names)
    if all(name is not None for name in names):
        return data
    data = data.copy()
    if data._index.nlevels > 1:
        names = [f"level_{at}" if name is None else name for at, name in enumerate(names)]
        data.index = data.index.set_names(names)
    else:
        data.index = data.index.rename("index")
    return data


def build_table_schema(data, index=True, primary_key=None, version=True):
    """A Table Schema of a Series or DataFrame, as a dict."""
    if index is True:
        data = set_default_names(data)
    labels = data._index
    fields = []
    if index:
        if labels.nlevels > 1:
            for level, name in enumerate(labels.names):
                fields.append(_field(labels.get_level_values(level), name))
        else:
            fields.append(_field(labels, labels._name))
    if data._is_frame:
        for name, column in data.items():
            fields.append(_field(column, name))
    else:
        fields.append(_field(data, data._name))
    schema = {"fields": fields}
    if index and labels.is_unique and primary_key is None:
        schema["primaryKey"] = [labels._name] if labels.nlevels == 1 else list(labels.names)
    elif primary_key is not None:
        schema["primaryKey"] = primary_key
    if version:
        schema["pandas_version"] = _VERSION
    return schema


def parse_table_schema(table, precise_float):
    """A frame of the dict that orient="table" holds."""
    pandas = module("pandas")
    schema = table["schema"]
    order = [field["name"] for field in schema["fields"]]
    frame = pandas.DataFrame(table["data"], columns=order)[order]
    dtypes = {field["name"]: _dtype_of(field) for field in schema["fields"]}
    if "timedelta64" in dtypes.values():
        raise NotImplementedError('table="orient" can not yet read ISO-formatted Timedelta data')
    frame = frame.astype(dtypes)
    if "primaryKey" in schema:
        frame = frame.set_index(schema["primaryKey"])
        if len(frame.index.names) == 1:
            if frame.index.name == "index":
                frame.index.name = None
        else:
            frame.index.names = [None if name.startswith("level_") else name for name in frame.index.names]
    return frame


def _dtype_of(field):
    kind = field["type"]
    if kind == "string":
        return "object"
    if kind == "integer":
        return field.get("extDtype", "int64")
    if kind == "number":
        return field.get("extDtype", "float64")
    if kind == "boolean":
        return field.get("extDtype", "bool")
    if kind == "duration":
        return "timedelta64"
    if kind == "datetime":
        if field.get("tz"):
            return f"datetime64[ns, {field['tz']}]"
        if field.get("freq"):
            return module("pandas").PeriodDtype(freq=field["freq"])
        return "datetime64[ns]"
    if kind == "any":
        if "constraints" in field and "ordered" in field:
            return module("pandas").CategoricalDtype(categories=field["constraints"]["enum"], ordered=field["ordered"])
        return field.get("extDtype", "object")
    raise ValueError(f"Unsupported or invalid field type: {kind}")
