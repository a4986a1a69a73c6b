# attack: paths in the names of time zones, codecs, resources and tables
# expect: completes, held
# limits: cpu_ms=20_000, wall_ms=60_000
def refused(action, *errors):
    """Runs an action that has to fail with one of the errors."""
    try:
        result = action()
    except errors:
        return
    raise AssertionError(f"not refused: {result!r}")


import importlib.resources
import pkgutil
import zoneinfo

import numpy as np
import pandas as pd

for zone in ("../../../etc/passwd", "/etc/passwd", "UTC\0", "dateutil//etc/passwd", ":/etc/localtime", "..", ".",
    "Europe/../../../etc/hosts"):
    refused(lambda: pd.Timestamp("2020", tz=zone), KeyError, ValueError, OSError)
    refused(lambda: zoneinfo.ZoneInfo(zone), KeyError, ValueError, OSError)
for codec in ("java" + ".lang.String", "x-host", "../../etc", "IBM-Thai", "a\0b", "unicode_internal"):
    refused(lambda: b"x".decode(codec), LookupError, ValueError)
    refused(lambda: "x".encode(codec), LookupError, ValueError)
refused(lambda: pkgutil.get_data("json", "../../../../etc/passwd"), OSError, ValueError)
refused(lambda: importlib.resources.files("json").joinpath("/etc/passwd").read_text(), OSError)
assert pkgutil.get_data("pandas", "../../../../etc/passwd") is None
for path in ("/etc/passwd", "/proc/self/environ", "/proc/self/maps", "/dev/mem", "file:///etc/passwd"):
    for read in (pd.read_csv, pd.read_json, pd.read_pickle, np.load, np.fromfile, np.loadtxt, np.genfromtxt):
        refused(lambda: read(path), OSError, ValueError, NotImplementedError)
print("held")
