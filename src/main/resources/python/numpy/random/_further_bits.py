"""Bit generators that are seldom used: SFC64, Philox and PCG64DXSM."""

import _kernel as K

from .._array import asarray
from ._bits import BitGenerator, SeedSequence, restore_state, signed_word, state_of

_MASK = (1 << 64) - 1


_CHEAP = 0xDA942042E4DD58B5
_MULTIPLIER = 2549297995355413924 << 64 | 4865540595714422341
_WIDE = (1 << 128) - 1
_JUMP = 0x9E3779B97F4A7C15F39CC0605CEDC835


def advance(bits, delta, multiplier=_MULTIPLIER):
    """Takes a linear congruential generator on by a number of steps, back where it is negative."""
    value = bits.state
    state, increment = value["state"]["state"], value["state"]["inc"]
    # The step is composed with itself, as powers are by squaring.
    factor, term = 1, 0
    delta &= _WIDE
    while delta:
        if delta & 1:
            factor, term = factor * multiplier & _WIDE, term * multiplier + increment & _WIDE
        increment = (multiplier + 1) * increment & _WIDE
        multiplier = multiplier * multiplier & _WIDE
        delta >>= 1
    value["state"]["state"] = factor * state + term & _WIDE
    value["has_uint32"] = value["uinteger"] = 0
    bits.state = value
    return bits


def jumped(bits, jumps, multiplier=_MULTIPLIER):
    """A generator as after very many numbers, so that streams of one seed do not meet."""
    made = type(bits)(bits.seed_seq)
    made.state = bits.state
    return advance(made, _JUMP * int(jumps), multiplier)


def _unsigned(words):
    return asarray([word & _MASK for word in words], dtype="u8")


def _checked(value, name):
    if not isinstance(value, dict):
        raise TypeError("state must be a dict")
    if value.get("bit_generator", "") != name:
        raise ValueError(f"state must be for a {name} {'PRNG' if name == 'Philox' else 'RNG'}")


def _set(h, words, value):
    signed = [signed_word(int(word) & _MASK) for word in words]
    restore_state(h, [*signed, int(value["has_uint32"]), int(value["uinteger"])])


class SFC64(BitGenerator):
    """A small fast chaotic generator."""

    __module__ = "numpy.random._sfc64"

    def __init__(self, seed=None):
        super().__init__(seed)
        self._h = K.random_sfc64(self._seed_seq.generate_state(3, "uint64")._h)

    @property
    def state(self):
        *words, has, spare = state_of(self._h)
        return {"bit_generator": "SFC64", "state": {"state": _unsigned(words)}, "has_uint32": has, "uinteger": spare}

    @state.setter
    def state(self, value):
        _checked(value, "SFC64")
        _set(self._h, value["state"]["state"], value)


class Philox(BitGenerator):
    """A counter, mixed under a key."""

    __module__ = "numpy.random._philox"

    def __init__(self, seed=None, counter=None, key=None):
        if seed is not None and key is not None:
            raise ValueError("seed and key cannot be both used")
        super().__init__(seed)
        keys = self._seed_seq.generate_state(2, "uint64") if key is None else _unsigned(_words(key, 2))
        counts = _words(0 if counter is None else counter, 4)
        if key is not None:
            self._seed_seq = SeedSequence()
        self._h = K.random_philox(_unsigned([*counts, *map(int, keys)])._h)

    @property
    def state(self):
        *words, has, spare = state_of(self._h)
        return {
            "bit_generator": "Philox",
            "state": {"counter": _unsigned(words[:4]), "key": _unsigned(words[4:6])},
            "buffer": _unsigned(words[6:10]),
            "buffer_pos": words[10],
            "has_uint32": has,
            "uinteger": spare,
        }

    @state.setter
    def state(self, value):
        _checked(value, "Philox")
        inner = value["state"]
        _set(self._h, [*inner["counter"], *inner["key"], *value["buffer"], value["buffer_pos"]], value)

    def jumped(self, jumps=1):
        """A generator as after 2**128 blocks, so that streams of one seed do not meet."""
        made = type(self)(self.seed_seq)
        made.state = self.state
        return made.advance(int(jumps) << 128)

    def advance(self, delta):
        """Goes on as by a number of blocks; what is left of the present one is dropped."""
        state = self.state
        inner = state["state"]
        counter = sum([int(word) << 64 * k for k, word in enumerate(inner["counter"])]) + int(delta)
        inner["counter"] = _unsigned([counter >> 64 * k & _MASK for k in range(4)])
        state.update(buffer=_unsigned([0] * 4), buffer_pos=4, has_uint32=0, uinteger=0)
        self.state = state
        return self


def _words(value, count):
    """The words of a key or a counter, lowest first."""
    if hasattr(value, "__index__") and not hasattr(value, "shape"):
        value = value.__index__()
        if not 0 <= value < 1 << 64 * count:
            raise ValueError(f"value must be positive and not exceed {64 * count} bits")
        return [value >> 64 * k & _MASK for k in range(count)]
    made = [int(word) for word in asarray(value).reshape(-1)]
    if len(made) != count:
        raise ValueError(f"expected {count} words of 64 bits")
    return made


class PCG64DXSM(BitGenerator):
    """A permuted congruential generator with a cheap multiplier."""

    __module__ = "numpy.random._pcg64"

    def __init__(self, seed=None):
        super().__init__(seed)
        self._h = K.random_pcg64dxsm(self._seed_seq.generate_state(4, "uint64")._h)

    @property
    def state(self):
        *words, has, spare = state_of(self._h)
        high, low, inc_high, inc_low = [word & _MASK for word in words]
        return {
            "bit_generator": "PCG64DXSM",
            "state": {"state": high << 64 | low, "inc": inc_high << 64 | inc_low},
            "has_uint32": has,
            "uinteger": spare,
        }

    @state.setter
    def state(self, value):
        _checked(value, "PCG64DXSM")
        state, inc = value["state"]["state"], value["state"]["inc"]
        _set(self._h, [state >> 64, state, inc >> 64, inc], value)

    def jumped(self, jumps=1):
        """A generator as after very many numbers."""
        return jumped(self, jumps, _CHEAP)

    def advance(self, delta):
        """Goes on as by a number of numbers."""
        return advance(self, delta, _CHEAP)
