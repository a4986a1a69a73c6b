"""``einsum_path``: in which order ``einsum``'s operands are best contracted, and what that saves."""

from itertools import combinations


class _Plan:
    """The letters of the operands, of the result, and their extents."""

    def __init__(self, operands):
        from ._einsum import parsed

        terms, self.output, arrays = parsed(operands)
        self.terms = terms
        self.inputs = [frozenset(term) for term in terms]
        self.kept = frozenset(self.output)
        self.extents = {}
        for place, (term, a) in enumerate(zip(terms, arrays)):
            for letter, extent in zip(term, a.shape):
                known = self.extents.get(letter, 1)
                if known not in (1, extent) and extent != 1:
                    raise ValueError(
                        f"Size of label '{letter}' for operand {place} ({known}) does not match previous terms"
                        f" ({extent})."
                    )
                self.extents[letter] = max(known, extent)

    def size(self, letters):
        """How many elements an array of some letters has."""
        n = 1
        for letter in letters:
            n *= self.extents[letter]
        return n

    def cost(self, letters, inner, count):
        """The multiplications and additions of a contraction."""
        return self.size(letters) * (max(1, count - 1) + bool(inner))

    def contracted(self, places, inputs):
        """What the operands at some places become, what is left, and the letters that go and that take part."""
        taken = frozenset().union(*[inputs[k] for k in places])
        rest = [each for k, each in enumerate(inputs) if k not in places]
        needed = self.kept.union(*rest)
        made = taken & needed
        return made, [*rest, made], taken - made, taken

    def limit(self):
        """The most elements that an operand or the result has."""
        return max(map(self.size, [*self.inputs, self.kept]))

    def naive(self):
        """The cost of contracting all operands at once."""
        letters = frozenset().union(*self.inputs)
        return self.cost(letters, sum(map(len, self.terms)) > len(letters), len(self.terms))


def _optimal(plan, limit):
    """The cheapest of all orders."""
    found = [(0, [], plan.inputs)]
    for step in range(len(plan.inputs) - 1):
        further = []
        for cost, path, inputs in found:
            for places in combinations(range(len(inputs)), 2):
                made, rest, gone, taken = plan.contracted(places, inputs)
                if plan.size(made) <= limit:
                    further.append((cost + plan.cost(taken, gone, 2), [*path, places], rest))
        if not further:
            # Nothing fits: all that are left go at once.
            return [*min(found, key=lambda each: each[0])[1], tuple(range(len(plan.inputs) - step))]
        found = further
    return min(found, key=lambda each: each[0])[1]


def _greedy(plan, limit):
    """At each step the pair that leaves the fewest elements, and of such the cheapest."""
    inputs, path, total = plan.inputs, [], 0
    bound = plan.naive()
    while len(inputs) > 1:
        best = None
        pairs = list(combinations(range(len(inputs)), 2))
        sharing = [(i, j) for i, j in pairs if inputs[i] & inputs[j]]
        for group in (sharing, pairs):
            for places in group:
                made, rest, gone, taken = plan.contracted(places, inputs)
                cost = plan.cost(taken, gone, 2)
                if plan.size(made) > limit or total + cost > bound:
                    continue
                saved = sum(plan.size(inputs[k]) for k in places) - plan.size(made)
                if best is None or (-saved, cost) < best[0]:
                    best = (-saved, cost), places, rest
            if best is not None:
                break
        if best is None:
            path.append(tuple(range(len(inputs))))
            break
        (_, cost), places, inputs = best
        total += cost
        path.append(places)
    return path


def _path(plan, optimize):
    count = len(plan.inputs)
    limit = None
    if optimize is True:
        optimize = "greedy"
    elif optimize is None or optimize is False:
        return [tuple(range(count))]
    elif not isinstance(optimize, str) and len(optimize) and optimize[0] == "einsum_path":
        path = [tuple(each) for each in optimize[1:]]
        left = count - sum([len(places) - 1 for places in path])
        if left > 1:
            raise RuntimeError(f"Invalid einsum_path is specified: {left - 1} more operands has to be contracted.")
        return path
    elif not isinstance(optimize, str):
        if len(optimize) != 2 or not isinstance(optimize[0], str) or not isinstance(optimize[1], (int, float)):
            raise TypeError(f"Did not understand the path: {optimize!s}")
        optimize, limit = optimize[0], int(optimize[1])
    limit = plan.limit() if limit is None else limit
    if count in (1, 2) or len(frozenset().union(*plan.inputs, plan.kept)) == len(plan.kept):
        return [tuple(range(count))]
    if optimize not in ("greedy", "optimal"):
        raise KeyError("Path name %s not found", optimize)
    return (_greedy if optimize == "greedy" else _optimal)(plan, limit)


def planned(operands, optimize):
    """The letters and extents of operands, and the order in which they are contracted."""
    plan = _Plan(operands)
    return plan, _path(plan, optimize)


def einsum_path(*operands, optimize="greedy", einsum_call=False):
    """The order of contractions, and a text that tells what it saves."""
    plan, path = planned(operands, optimize)
    inputs, texts = list(plan.inputs), list(plan.terms)
    costs, scales, sizes, steps = [], [], [], []
    for number, places in enumerate(path):
        places = tuple(sorted(places, reverse=True))
        made, inputs, gone, taken = plan.contracted(places, inputs)
        costs.append(plan.cost(taken, gone, len(places)))
        scales.append(len(taken))
        sizes.append(plan.size(made))
        given = [texts.pop(k) for k in places]
        if number == len(path) - 1:
            text = plan.output
        else:
            text = "".join(sorted(made, key=lambda letter: (plan.extents[letter], letter)))
        texts.append(text)
        steps.append((",".join(given) + "->" + text, ",".join(texts)))
    letters = frozenset().union(*plan.inputs)
    naive, best = plan.naive(), sum(costs) + 1
    lines = [
        f"  Complete contraction:  {','.join(plan.terms)}->{plan.output}",
        f"         Naive scaling:  {len(letters)}",
        f"     Optimized scaling:  {max(scales)}",
        f"      Naive FLOP count:  {naive:.3e}",
        f"  Optimized FLOP count:  {best:.3e}",
        f"   Theoretical speedup:  {naive / best:3.3f}",
        f"  Largest intermediate:  {max(sizes):.3e} elements",
        "-" * 74,
        f"{'scaling':>6} {'current':>24} {'remaining':>40}",
        "-" * 74,
    ]
    for scale, (current, rest) in zip(scales, steps):
        lines.append(f"{scale:4d}    {current:>24} {rest + '->' + plan.output:>40}")
    return ["einsum_path", *path], "\n".join(lines)
