"""``.str.replace``."""

import re

import _kernel as K

from .mapping import each
from .patterns import substitution_kernel
from .searching import META
from .wrapping import wrapped


def replace(self, pat, repl, n=-1, case=None, flags=0, regex=False):
    """Each element with matches of a pattern, or occurrences of a text, replaced."""
    self._refuse_bytes("replace")
    if not (isinstance(repl, str) or callable(repl)):
        raise TypeError("repl must be a string or callable")
    is_pattern = isinstance(pat, re.Pattern)
    if regex is False and is_pattern:
        raise ValueError("Cannot use a compiled regex as replacement pattern with regex=False")
    if regex is False and callable(repl):
        raise ValueError("Cannot use a callable replacement when regex=False")
    if is_pattern and regex and (case is not None or flags != 0):
        raise ValueError("case and flags cannot be set when pat is a compiled regex")
    if regex is None:
        regex = not (isinstance(pat, str) and len(pat) == 1)
    if case is None:
        case = True
    if not regex and case and not is_pattern:
        return _literally(self, pat, repl, n)
    if case is False:
        flags |= re.IGNORECASE
    if not is_pattern:
        if not regex:
            pat = re.escape(pat)
        elif not flags and case and isinstance(repl, str) and pat and not META & set(pat) and "\\" not in repl:
            # A pattern that is its own text; n=0 means all for re.
            return _literally(self, pat, repl, n if n > 0 else -1)
        pat = re.compile(pat, flags=flags)
    count = n if n >= 0 else 0
    kernel = substitution_kernel(pat, repl, count) if count < 2**31 else None
    return wrapped(self, each(self._array, lambda text: pat.sub(repl=repl, string=text, count=count), "text", kernel))


def _literally(self, pat, repl, n):
    kernel = None
    if type(pat) is str and type(repl) is str and -2**31 < n < 2**31:
        kernel = lambda handle, _: K.string_replace(handle, pat, repl, n)  # noqa: E731
    return wrapped(self, each(self._array, lambda text: text.replace(pat, repl, n), "text", kernel))
