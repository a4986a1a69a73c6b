# attack: every verb of the bridge with hostile arguments: wrong types, wrong handles, huge counts, negative sizes
# expect: completes, held
import _kernel

names = [name for name in dir(_kernel) if not name.startswith("__")]
handles = []


class Hostile:
    """Answers every question with something else."""

    def __len__(self):
        return 2**31 - 1

    def __getitem__(self, key):
        raise KeyError(key)

    def __iter__(self):
        raise ValueError("no items")

    def __index__(self):
        return -(2**31)

    def __float__(self):
        return float("nan")

    def __int__(self):
        return 2**63

    def __str__(self):
        return 7

    __repr__ = __str__

    def __eq__(self, other):
        raise ZeroDivisionError

    __hash__ = None

    def __bool__(self):
        raise ZeroDivisionError

    def __call__(self, *arguments):
        raise ZeroDivisionError


class Text(str):
    def __len__(self):
        return -1


class Number(int):
    def __index__(self):
        return 2**40


class Many(list):
    def __len__(self):
        return 2**31 - 1

    def __getitem__(self, key):
        return self


values = [
    None, True, 0, 1, -1, 2, 7, 255, 2**31 - 1, -(2**31), 2**31, 2**63 - 1, -(2**63), 2**64, 10**30, 0.5, float("nan"), float("inf"),
    1e308, 1j, "", "x", "a\0b", "\ud800", "int64", "x" * 70_000, b"", b"x" * 9, bytearray(8), (), [], [0], [-1], [2**31 - 1, 2**31 - 1],
    [2**31], [1, [2, [3]]], [None], ["x", 1], [0.5], {}, {"a": 1}, set(), object(), Hostile(), Text("y"), Number(3), Many([1]),
    int, len, repr, lambda *a: a, lambda: 1 / 0, _kernel, range(10**12), slice(None), Ellipsis, memoryview(b"abcdefgh"), iter([]),
]
looped = []
looped.append(looped)
values.append(looped)

import random
import time

chance = random.Random(20_250_101)
made = [_kernel.array_zeros(4, [3]), _kernel.array_zeros(11, [2, 2])]
secrets = "java.", "com.oracle", "dev.sand" + "frame", "graalvm", "Java" + "Object"


def pick():
    roll = chance.random()
    if roll < 0.35:
        return chance.choice(made)
    if roll < 0.45:
        return [chance.choice(made) for _ in range(chance.randrange(4))]
    if roll < 0.6:
        return chance.randrange(-2, 16)
    if roll < 0.7:
        return [chance.randrange(-2, 5) for _ in range(chance.randrange(4))]
    return chance.choice(values)


def told(action):
    """A text, if there is one: some arguments refuse to have any."""
    try:
        return action()
    except Exception as error:
        return type(error).__name__


begun = time.monotonic()
while time.monotonic() - begun < 5:
    name = chance.choice(names)
    arguments = [pick() for _ in range(chance.randrange(8))]
    if name.startswith("stream_") and any(isinstance(one, (str, bytes, bytearray, memoryview)) for one in arguments):
        # What has a text to print may print it, and this is judged by what is printed.
        continue
    try:
        answer = getattr(_kernel, name)(*arguments)
        text = repr(type(answer))
        if "polyglot.Foreign" in text:
            text += told(lambda: str(answer)[:1000]) + told(lambda: repr(answer)[:1000]) + told(lambda: f"{answer}"[:1000])
            made.append(answer)
            if len(made) > 60:
                made.pop(chance.randrange(60))
    except BaseException as error:
        assert isinstance(error, Exception), (name, type(error))
        text = told(lambda: str(error)) + told(lambda: repr(error))
    for secret in secrets:
        assert secret not in text, (name, text[:500])
print("held")
