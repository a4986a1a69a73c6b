"""``einsum``: sums of products in Einstein's notation, by stretching, multiplying and summing."""

from operator import index
from string import ascii_lowercase, ascii_uppercase

import _kernel as K

from . import _dtypes as D
from ._array import asarray, ndarray


def parsed(operands):
    """The letters of each operand and of the result, and the operands as arrays."""
    if not operands or len(operands) == 1 and not isinstance(operands[0], str):
        raise ValueError(
            "must specify the einstein sum subscripts string and at least one operand, or at least one operand and its"
            " corresponding subscripts list"
        )
    subscripts, *operands = operands
    if not isinstance(subscripts, str):
        subscripts, operands = _from_lists(subscripts, operands)
    elif not operands:
        raise ValueError("must specify the einstein sum subscripts string and at least one operand")
    arrays = [asarray(each) for each in operands]
    inputs, _, output = subscripts.replace(" ", "").partition("->")
    explicit = "->" in subscripts
    terms = inputs.split(",")
    if len(terms) != len(arrays):
        raise _miscounted(len(terms), len(arrays))
    for place, term in enumerate(terms):
        _check(term, f"operand {place}")
    _check(output, "the output")
    terms, output = _without_ellipsis(terms, arrays, output, explicit)
    for letter in output:
        if not any([letter in term for term in terms]):
            raise ValueError(
                f"einstein sum subscripts string included output subscript '{letter}' which never appeared in an input"
            )
        if output.count(letter) > 1:
            raise ValueError(f"einstein sum subscripts string includes output subscript '{letter}' multiple times")
    if not explicit:
        letters = "".join(terms)
        hidden = output
        output = hidden + "".join(sorted(c for c in set(letters) if letters.count(c) == 1 and c not in hidden))
    return terms, output, arrays


def _miscounted(terms, arrays):
    return ValueError(
        "more operands provided to einstein sum function than specified in the subscripts string"
        if terms > arrays
        else "fewer operands provided to einstein sum function than specified in the subscripts string"
    )


def _check(term, where):
    """Refuses what is neither a letter nor one ellipsis."""
    rest = term.replace("...", "", 1)
    for each in rest:
        if each == ".":
            raise ValueError(
                f"einstein sum subscripts string contains a '.' that is not part of an ellipsis ('...') in {where}"
            )
        if not (each.isascii() and each.isalpha()):
            raise ValueError(f"invalid subscript '{each}' in einstein sum subscripts string, subscripts must be letters")


def einsum(operands, out, dtype, order, casting, optimize):
    """The sum of products that subscripts tell."""
    if order not in ("C", "F", "A", "K", "c", "f", "a", "k"):
        raise ValueError(f"order must be one of 'C', 'F', 'A', or 'K' (got '{order}')")
    if casting not in ("no", "equiv", "safe", "same_kind", "unsafe"):
        raise ValueError(f"casting must be one of 'no', 'equiv', 'safe', 'same_kind', or 'unsafe' (got '{casting}')")
    if out is not None and not isinstance(out, ndarray):
        raise TypeError("keyword parameter out must be an array for einsum")
    target = None if dtype is None else D.parse(dtype)
    path = _asked_path(operands, optimize)
    terms, output, arrays = parsed(operands)
    given = arrays[0]
    fortran = all([each.flags.f_contiguous and not each.flags.c_contiguous for each in arrays])
    arrays = _of_one_type(arrays, target, casting)
    arrays, terms = zip(*[_diagonals(*each, len(arrays) == 1, place, output) for place, each in enumerate(zip(arrays, terms))])
    made = _combine(list(arrays), list(terms), output, path or [tuple(range(len(arrays)))])
    if out is not None:
        out[...] = made
        return out
    if type(made) is not ndarray:
        return made
    if len(arrays) == 1 and len(terms[0]) == len(output):
        # Nothing was summed: a view, which can be written to, of diagonals too.
        if given.flags.writeable:
            made._h = K.array_with_writable(made._h, True)
    elif order in "Ff" or order in "Aa" and fortran:
        return made.copy("F")
    return made


def _asked_path(operands, optimize):
    """The order of contractions where one is asked for."""
    if optimize is False or optimize is None:
        return None
    from ._einsum_path import planned

    return planned(operands, optimize)[1]


def _of_one_type(arrays, target, casting):
    """The operands under the type in which all is reckoned."""
    if target is None:
        target = D.promote_all([each.dtype for each in arrays])
    if target.kind in "USM":
        raise TypeError(f"Cannot cast scalar from dtype('bool') to {target!r} according to the rule 'safe'")
    for place, each in enumerate(arrays):
        if not D.can_cast(each.dtype, target, casting):
            raise TypeError(
                f"Iterator operand {place} dtype could not be cast from {each.dtype!r} to {target!r} according to the rule"
                f" '{casting}'"
            )
    return [each if each.dtype == target else each.astype(target) for each in arrays]


def _from_lists(first, rest):
    operands, texts = [], []
    pieces = [first, *rest]
    output = None
    if len(pieces) % 2:
        output = pieces.pop()
    for k in range(0, len(pieces), 2):
        operands.append(pieces[k])
        texts.append("".join(map(_letter, pieces[k + 1])))
    text = ",".join(texts)
    if output is not None:
        text += "->" + "".join(map(_letter, output))
    return text, operands


def _letter(number):
    if number is Ellipsis:
        return "..."
    try:
        number = index(number)
    except TypeError:
        raise TypeError("each subscript must be either an integer or an ellipsis") from None
    if not 0 <= number < 52:
        raise ValueError("subscript is not within the valid range [0, 52)")
    return (ascii_uppercase + ascii_lowercase)[number]


def _without_ellipsis(terms, arrays, output, explicit):
    """Letters of their own for the axes that ``...`` stands for."""
    spare = [chr(c) for c in range(0x100, 0x180)]
    longest = 0
    made = []
    for term, a in zip(terms, arrays):
        if "..." in term:
            count = a.ndim - len(term.replace("...", ""))
            longest = max(longest, count)
    for place, (term, a) in enumerate(zip(terms, arrays)):
        if "..." in term:
            count = max(a.ndim - len(term.replace("...", "")), 0)
            letters = "".join(spare[longest - count : longest])
            term = term.replace("...", letters)
        if len(term) != a.ndim:
            raise ValueError(
                f"einstein sum subscripts string contains too many subscripts for operand {place}"
                if len(term) > a.ndim
                else "operand has more dimensions than subscripts given in einstein sum, but no '...' ellipsis provided to"
                " broadcast the extra dimensions."
            )
        made.append(term)
    hidden = "".join(spare[:longest])
    if explicit:
        return made, output.replace("...", hidden)
    return made, hidden


def _diagonals(a, term, alone, place, output):
    """Repeated letters of one operand as its diagonal."""
    from ._index_functions import diagonal

    letter = next((c for c in term if term.count(c) > 1), None)
    viewed = alone and set(term) == set(output)
    while letter is not None:
        i = term.index(letter)
        j = term.index(letter, i + 1)
        if a.shape[i] != a.shape[j]:
            which = "single operand" if viewed else f"operand {place}"
            raise ValueError(f"dimensions in {which} for collapsing index '{letter}' don't match ({a.shape[i]} != {a.shape[j]})")
        a = diagonal(a, 0, i, j)
        term = term[:i] + term[i + 1 : j] + term[j + 1 :] + letter
        letter = next((c for c in term if term.count(c) > 1), None)
    return a, term


def _remapped(arrays, terms, output):
    """How the operands' axes meet, for the error where they do not."""
    letters = output + "".join(sorted(set("".join(terms)) - set(output)))
    texts = []
    for a, term in zip(arrays, terms):
        axes = [str(a.shape[term.index(letter)]) if letter in term else "newaxis" for letter in letters]
        while axes and axes[0] == "newaxis":
            axes.pop(0)
        texts.append(f"{a.shape}->({','.join(axes)}) ".replace(", ", ","))
    return f"operands could not be broadcast together with remapped shapes [original->remapped]: {''.join(texts)}"


def _combine(arrays, terms, output, path):
    sizes = {}
    for a, term in zip(arrays, terms):
        for letter, extent in zip(term, a.shape):
            known = sizes.get(letter, 1)
            if known != extent and known != 1 and extent != 1:
                raise ValueError(_remapped(arrays, terms, output))
            sizes[letter] = extent if known == 1 else known
    for places in path:
        taken = [(arrays[k], terms[k]) for k in places]
        for k in sorted(places, reverse=True):
            del arrays[k], terms[k]
        while len(taken) > 1:
            (a, x), (b, y), *rest = taken
            taken = [_product(a, x, b, y, set(output).union(*terms, *[term for _, term in rest])), *rest]
        arrays.append(taken[0][0])
        terms.append(taken[0][1])
    made, term = arrays[0], terms[0]
    made = _summed(made, [k for k, letter in enumerate(term) if letter not in output])
    term = "".join(letter for letter in term if letter in output)
    if term != output:
        made = made.transpose([term.index(letter) for letter in output])
    return made if made.shape else made[()]


def _summed(a, axes):
    """Sums along axes, under the type of what is summed: truth values are joined by *or*."""
    if not axes:
        return a
    axes = tuple(axes)
    return asarray(a.any(axis=axes) if a.dtype.kind == "b" else a.sum(axis=axes, dtype=a.dtype), dtype=a.dtype)


def _product(a, x, b, y, needed):
    """The product of two operands, summed over the letters that nothing else needs."""
    from ._products import tensordot

    shared = [letter for letter in x if letter in y and letter not in needed]
    both = [letter for letter in x if letter in y and letter in needed]
    if not both and shared and all(a.shape[x.index(c)] == b.shape[y.index(c)] for c in shared):
        made = asarray(tensordot(a, b, ([x.index(c) for c in shared], [y.index(c) for c in shared])), dtype=a.dtype)
        return made, "".join(c for c in x if c not in shared) + "".join(c for c in y if c not in shared)
    letters = list(dict.fromkeys(x + y))
    made = asarray(_spread(a, x, letters) * _spread(b, y, letters), dtype=a.dtype)
    made = _summed(made, [k for k, letter in enumerate(letters) if letter not in needed])
    return made, "".join(letter for letter in letters if letter in needed)


def _spread(a, term, letters):
    order = [term.index(letter) for letter in letters if letter in term]
    a = a.transpose(order)
    extents = iter(a.shape)
    return a.reshape(tuple([next(extents) if letter in term else 1 for letter in letters]))
