"""``einsum``: sums of products in Einstein's notation, by stretching, multiplying and summing."""

import _kernel as K

from ._array import asarray, ndarray


def parsed(subscripts, operands):
    """The letters of each operand and of the result, and the operands as arrays."""
    if not isinstance(subscripts, str):
        subscripts, operands = _from_lists(subscripts, operands)
    arrays = [asarray(each) for each in operands]
    inputs, _, output = subscripts.replace(" ", "").partition("->")
    explicit = "->" in subscripts
    terms = inputs.split(",")
    if len(terms) != len(arrays):
        raise _miscounted(len(terms), len(arrays))
    terms, output = _without_ellipsis(terms, arrays, output, explicit)
    if not explicit:
        letters = "".join(terms)
        hidden = output
        output = hidden + "".join(sorted(c for c in set(letters) if letters.count(c) == 1 and c not in hidden))
    return terms, output, arrays


def _miscounted(terms, arrays):
    return ValueError(
        "more operands provided to einstein sum function than specified in the subscripts string"
        if terms < arrays
        else "fewer operands provided to einstein sum function than specified in the subscripts string"
    )


def einsum(subscripts, *operands):
    """The sum of products that subscripts tell."""
    terms, output, arrays = parsed(subscripts, operands)
    given = arrays[0]
    arrays, terms = zip(*[_diagonals(a, t) for a, t in zip(arrays, terms)])
    made = _combine(list(arrays), list(terms), output)
    if len(arrays) == 1 and len(terms[0]) == len(output) and type(made) is ndarray and given.flags.writeable:
        # Nothing was summed: a view, which can be written to, of diagonals too.
        made._h = K.array_with_writable(made._h, True)
    return made


def _from_lists(first, rest):
    operands, texts = [], []
    pieces = [first, *rest]
    output = None
    if len(pieces) % 2:
        output = pieces.pop()
    for k in range(0, len(pieces), 2):
        operands.append(pieces[k])
        texts.append("".join("..." if s is Ellipsis else chr(97 + s) for s in pieces[k + 1]))
    text = ",".join(texts)
    if output is not None:
        text += "->" + "".join("..." if s is Ellipsis else chr(97 + s) for s in output)
    return text, operands


def _without_ellipsis(terms, arrays, output, explicit):
    """Letters of their own for the axes that ``...`` stands for."""
    spare = [chr(c) for c in range(0x100, 0x180)]
    longest = 0
    made = []
    for term, a in zip(terms, arrays):
        if "..." in term:
            count = a.ndim - len(term.replace("...", ""))
            longest = max(longest, count)
    for term, a in zip(terms, arrays):
        if "..." in term:
            count = a.ndim - len(term.replace("...", ""))
            letters = "".join(spare[longest - count : longest])
            term = term.replace("...", letters)
        if len(term) != a.ndim:
            raise ValueError(
                "einstein sum subscripts string contains too many subscripts for operand 0"
                if len(term) > a.ndim
                else "operand has more dimensions than subscripts given in einstein sum, but no '...' ellipsis provided to"
                " broadcast the extra dimensions."
            )
        made.append(term)
    hidden = "".join(spare[:longest])
    if explicit:
        return made, output.replace("...", hidden)
    return made, hidden


def _diagonals(a, term):
    """Repeated letters of one operand as its diagonal."""
    from ._index_functions import diagonal

    letter = next((c for c in term if term.count(c) > 1), None)
    while letter is not None:
        i = term.index(letter)
        j = term.index(letter, i + 1)
        a = diagonal(a, 0, i, j)
        term = term[:i] + term[i + 1 : j] + term[j + 1 :] + letter
        letter = next((c for c in term if term.count(c) > 1), None)
    return a, term


def _combine(arrays, terms, output):
    sizes = {}
    for a, term in zip(arrays, terms):
        for letter, extent in zip(term, a.shape):
            known = sizes.get(letter, 1)
            if known != extent and known != 1 and extent != 1:
                raise ValueError(
                    f"operands could not be broadcast together with remapped shapes [original->remapped]: {arrays[0].shape}"
                )
            sizes[letter] = max(known, extent)
    for letter in output:
        if letter not in sizes:
            raise ValueError(
                f"einstein sum subscripts string included output subscript '{letter}' which never appeared in an input"
            )
    while len(arrays) > 1:
        a, x = arrays.pop(0), terms.pop(0)
        b, y = arrays.pop(0), terms.pop(0)
        needed = set(output).union(*terms)
        made, term = _product(a, x, b, y, needed)
        arrays.insert(0, made)
        terms.insert(0, term)
    made, term = arrays[0], terms[0]
    gone = tuple([k for k, letter in enumerate(term) if letter not in output])
    if gone:
        made = asarray(made.sum(axis=gone))
        term = "".join(letter for letter in term if letter in output)
    if term != output:
        made = made.transpose([term.index(letter) for letter in output])
    return made if made.shape else made[()]


def _product(a, x, b, y, needed):
    """The product of two operands, summed over the letters that nothing else needs."""
    from ._products import tensordot

    shared = [letter for letter in x if letter in y and letter not in needed]
    both = [letter for letter in x if letter in y and letter in needed]
    if not both and shared and all(a.shape[x.index(c)] == b.shape[y.index(c)] for c in shared):
        made = asarray(tensordot(a, b, ([x.index(c) for c in shared], [y.index(c) for c in shared])))
        return made, "".join(c for c in x if c not in shared) + "".join(c for c in y if c not in shared)
    letters = list(dict.fromkeys(x + y))
    made = _spread(a, x, letters) * _spread(b, y, letters)
    gone = tuple([k for k, letter in enumerate(letters) if letter not in needed])
    if gone:
        made = asarray(made.sum(axis=gone))
    return asarray(made), "".join(letter for letter in letters if letter in needed)


def _spread(a, term, letters):
    order = [term.index(letter) for letter in letters if letter in term]
    a = a.transpose(order)
    extents = iter(a.shape)
    return a.reshape(tuple([next(extents) if letter in term else 1 for letter in letters]))
