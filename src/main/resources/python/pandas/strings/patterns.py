"""Compiled patterns of ``re`` as kernels that search all texts in one call."""

import re

import _kernel as K
import _sre
from numpy import ndarray


def compiled_form(pattern, method="SEARCH", advancing=False):
    """What ``re`` keeps of a pattern, where it is one that its engine runs and texts are searched; else None."""
    if not isinstance(pattern, re.Pattern) or isinstance(pattern.pattern, bytes):
        return None
    return _sre.tregex_compile(pattern, getattr(_sre, f"_METHOD_{method}"), advancing)


def _once(kernel):
    """A search costs more than telling texts apart: a kernel on the distinct texts only."""

    def run(handle, filling):
        codes, found = K.string_distinct(handle)
        answers = kernel(found, filling)
        return None if answers is None else K.string_spread(answers, codes)

    return run


def test_kernel(pattern, method="SEARCH"):
    """A test whether a pattern is found."""
    form = compiled_form(pattern, method)
    return None if form is None else _once(lambda handle, filling: K.string_search(handle, filling, form))


def _both(pattern):
    first, later = compiled_form(pattern), compiled_form(pattern, advancing=True)
    return None if first is None or later is None else (first, later)


def count_kernel(pattern):
    """How often a pattern is found."""
    forms = _both(pattern)
    return None if forms is None else _once(lambda handle, filling: K.string_matches(handle, filling is True, *forms))


def all_found(pattern, values):
    """pattern.findall() of each of some texts, None where there is no text; None for a pattern that re's engine does not run."""
    forms = _both(pattern)
    if forms is None:
        return None
    counts, parts = (ndarray._wrap(found).tolist() for found in K.string_find_all(values._h, *forms))
    if pattern.groups > 1:
        parts = list(zip(*[iter(parts)] * pattern.groups))
    result, start = [], 0
    for count in counts:
        if count < 0:
            result.append(None)
        else:
            result.append(parts[start:start + count])
            start += count
    return result


def all_kernel(pattern):
    """All matches, a list each; only where there is nothing but text."""

    def run(handle, filling):
        if not K.string_is_text(handle):
            return None
        found = all_found(pattern, ndarray._wrap(handle))
        return None if found is None or None in found else K.array_objects(found)

    return run


def substitution_kernel(pattern, repl, count):
    """Matches replaced by a text that may refer to groups."""
    forms = _both(pattern)
    if forms is None or type(repl) is not str:
        return None
    literals, references = [repl], []
    if "\\" in repl:
        template = re._compile_template(pattern, repl)
        literals, references = [template.literal], []
        for group, literal in template.items:
            references.append(group)
            literals.append(literal or "")
    return _once(lambda handle, _: K.string_substitute(handle, *forms, literals, references, count))


def groups_of(pattern, values):
    """A column for each group of the first match in some texts, or None."""
    form = compiled_form(pattern)
    return None if form is None else K.string_groups(values, form)
