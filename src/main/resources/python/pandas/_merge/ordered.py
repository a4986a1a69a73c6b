from .._missing_api import not_implemented
merge_ordered = not_implemented("pandas.merge_ordered")
