from .._missing_api import not_implemented
merge_asof = not_implemented("pandas.merge_asof")
