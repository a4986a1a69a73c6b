"""``DataFrame.style``, which is not here."""

from .._missing_api import not_implemented

Styler = not_implemented("DataFrame.style")
