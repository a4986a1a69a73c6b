"""Seed sequences and bit generators."""

import _kernel as K

from .. import _dtypes as D
from .._array import _wrap, asarray, ndarray
from .._construct import from_numbers

_WORD = 0xFFFFFFFF
_INIT_A, _MULT_A = 0x43B0D7E5, 0x931E8875
_INIT_B, _MULT_B = 0x8B51F9DD, 0x58F38DED
_MIX_L, _MIX_R = 0xCA01F9DD, 0x4973F715
_DEFAULT_POOL = 4


def _words(value):
    """The 32-bit words of a seed, least significant first."""
    if isinstance(value, str):
        raise TypeError("SeedSequence expects int or sequence of ints for entropy not " + value)
    if isinstance(value, (list, tuple, range, ndarray)):
        made = []
        for each in value.reshape(-1).tolist() if isinstance(value, ndarray) else value:
            made.extend(_words(each))
        return made
    if not hasattr(value, "__index__"):
        raise TypeError(f"SeedSequence expects int or sequence of ints for entropy not {value}")
    value = value.__index__()
    if value < 0:
        raise ValueError("expected non-negative integer")
    made = [value & _WORD]
    value >>= 32
    while value:
        made.append(value & _WORD)
        value >>= 32
    return made


def _fresh_entropy():
    import secrets

    return secrets.randbits(128)


class SeedSequence:
    """Seeds of good quality of any number, after O'Neill's ``seed_seq`` alternative (2015)."""

    __module__ = "numpy.random.bit_generator"

    def __init__(self, entropy=None, *, spawn_key=(), pool_size=_DEFAULT_POOL, n_children_spawned=0):
        if pool_size < _DEFAULT_POOL:
            raise ValueError(f"The size of the entropy pool should be at least {_DEFAULT_POOL}")
        self.entropy = _fresh_entropy() if entropy is None else entropy
        self.spawn_key = tuple(spawn_key)
        self.pool_size = pool_size
        self.n_children_spawned = n_children_spawned
        run = _words(self.entropy)
        spawned = [word for key in self.spawn_key for word in _words(key)]
        if spawned and len(run) < pool_size:
            run += [0] * (pool_size - len(run))
        self._pool = self._mixed(run + spawned)

    def _mixed(self, entropy):
        constant = _INIT_A

        def hashed(value):
            nonlocal constant
            value ^= constant
            constant = constant * _MULT_A & _WORD
            value = value * constant & _WORD
            return value ^ value >> 16

        def mixed(x, y):
            result = _MIX_L * x - _MIX_R * y & _WORD
            return result ^ result >> 16

        n = self.pool_size
        pool = [hashed(entropy[i] if i < len(entropy) else 0) for i in range(n)]
        for source in range(n):
            for target in range(n):
                if source != target:
                    pool[target] = mixed(pool[target], hashed(pool[source]))
        for source in range(n, len(entropy)):
            for target in range(n):
                pool[target] = mixed(pool[target], hashed(entropy[source]))
        return pool

    @property
    def pool(self):
        return asarray(self._pool, dtype="u4")

    @property
    def state(self):
        made = {"entropy": self.entropy, "spawn_key": self.spawn_key, "pool_size": self.pool_size}
        made["n_children_spawned"] = self.n_children_spawned
        return {name: value for name, value in made.items() if value is not None}

    def words(self, count):
        """Words of state as plain ints. Not numpy's."""
        constant = _INIT_B
        made = []
        for i in range(count):
            value = self._pool[i % self.pool_size]
            value ^= constant
            constant = constant * _MULT_B & _WORD
            value = value * constant & _WORD
            made.append(value ^ value >> 16)
        return made

    def generate_state(self, n_words, dtype="uint32"):
        """Words of state for a generator."""
        target = D.parse(dtype)
        if target.code == D.dtype.of_code(D.UINT32).code:
            return asarray(self.words(n_words), dtype="u4")
        if target.code != D.UINT64:
            raise ValueError("only support uint32 or uint64")
        halves = self.words(2 * n_words)
        return asarray([halves[2 * i] | halves[2 * i + 1] << 32 for i in range(n_words)], dtype="u8")

    def spawn(self, n_children):
        """Independent sequences."""
        first = self.n_children_spawned
        self.n_children_spawned += n_children
        return [
            SeedSequence(self.entropy, spawn_key=self.spawn_key + (i,), pool_size=self.pool_size)
            for i in range(first, first + n_children)
        ]

    def __repr__(self):
        lines = ["SeedSequence("]
        if self.entropy is not None:
            lines.append(f"    entropy={self.entropy!r},")
        if self.spawn_key:
            lines.append(f"    spawn_key={self.spawn_key!r},")
        if self.pool_size != _DEFAULT_POOL:
            lines.append(f"    pool_size={self.pool_size!r},")
        if self.n_children_spawned != 0:
            lines.append(f"    n_children_spawned={self.n_children_spawned!r},")
        return "\n".join([*lines, ")"])


class BitGenerator:
    """A source of random bits."""

    __module__ = "numpy.random.bit_generator"

    def __init__(self, seed=None):
        self._seed_seq = seed if isinstance(seed, SeedSequence) else SeedSequence(seed)

    @property
    def seed_seq(self):
        return self._seed_seq

    def random_raw(self, size=None, output=True):
        """Numbers as the generator makes them."""
        from ._arguments import shape_of

        made = _wrap(K.random_raw(self._h, shape_of(size)), D.uint64_dtype)
        if not output:
            return None
        return int(made[()]) if size is None else made

    def spawn(self, n_children):
        """Independent generators."""
        return [type(self)(each) for each in self._seed_seq.spawn(n_children)]

    def __reduce__(self):
        return _rebuilt, (type(self), state_of(self._h), self._seed_seq)

    def __repr__(self):
        return f"<numpy.random._{type(self).__name__.lower()}.{type(self).__name__} object at {id(self):#x}>"


class MT19937(BitGenerator):
    """The Mersenne Twister."""

    __module__ = "numpy.random._mt19937"

    def __init__(self, seed=None):
        super().__init__(seed)
        self._h = K.random_mt19937_by_key(asarray(self._seed_seq.words(624), dtype="i8")._h)

    def _legacy_seeding(self, seed):
        if seed is None:
            self._h = K.random_mt19937_by_key(asarray(SeedSequence().words(624), dtype="i8")._h)
            return
        if isinstance(seed, ndarray) and seed.size == 1 and seed.dtype.kind in "iu" and not seed.shape:
            seed = seed.item()
        if hasattr(seed, "__index__") and not isinstance(seed, ndarray):
            seed = seed.__index__()
            if not 0 <= seed <= _WORD:
                raise ValueError("Seed must be between 0 and 2**32 - 1")
            self._h = K.random_mt19937(seed)
            return
        words = asarray(seed)
        if words.size == 0:
            raise ValueError("Seed must be non-empty")
        if words.dtype.kind not in "iu":
            raise TypeError(f"Cannot cast array data from {words.dtype!r} to dtype('int64') according to the rule 'safe'")
        if words.ndim != 1:
            raise ValueError("Seed array must be 1-d")
        words = words.astype("i8")
        if bool(((words > _WORD) | (words < 0)).any()):
            raise ValueError("Seed must be between 0 and 2**32 - 1")
        self._h = K.random_mt19937_by_array(words._h)

    @property
    def state(self):
        words = state_of(self._h)
        return {"bit_generator": "MT19937", "state": {"key": asarray(words[:624], dtype="u4"), "pos": words[624]}}

    @state.setter
    def state(self, value):
        if isinstance(value, tuple):
            if value[0] != "MT19937" or len(value) not in (3, 5):
                raise ValueError("state is not a legacy MT19937 state")
            value = {"bit_generator": "MT19937", "state": {"key": value[1], "pos": value[2]}}
        if not isinstance(value, dict):
            raise TypeError("state must be a dict")
        if value.get("bit_generator", "") != "MT19937":
            raise ValueError(f"state must be for a {type(self).__name__} PRNG")
        old = state_of(self._h)
        restore_state(self._h, [int(k) for k in value["state"]["key"]] + [int(value["state"]["pos"])] + old[625:])


class PCG64(BitGenerator):
    """O'Neill's permuted congruential generator."""

    __module__ = "numpy.random._pcg64"

    def __init__(self, seed=None):
        super().__init__(seed)
        self._h = K.random_pcg64(self._seed_seq.generate_state(4, "uint64")._h)

    @property
    def state(self):
        high, low, inc_high, inc_low, has, spare = state_of(self._h)
        mask = (1 << 64) - 1
        return {
            "bit_generator": "PCG64",
            "state": {
                "state": (high & mask) << 64 | low & mask,
                "inc": (inc_high & mask) << 64 | inc_low & mask,
            },
            "has_uint32": has,
            "uinteger": spare,
        }

    @state.setter
    def state(self, value):
        if not isinstance(value, dict):
            raise TypeError("state must be a dict")
        if value.get("bit_generator", "") != "PCG64":
            raise ValueError(f"state must be for a {type(self).__name__} RNG")
        state, inc = value["state"]["state"], value["state"]["inc"]
        words = [state >> 64, state, inc >> 64, inc]
        signed = [signed_word(word & (1 << 64) - 1) for word in words]
        restore_state(self._h, [*signed, int(value["has_uint32"]), int(value["uinteger"])])

    def jumped(self, jumps=1):
        """A generator as after very many numbers."""
        from ._further_bits import jumped

        return jumped(self, jumps)

    def advance(self, delta):
        """Goes on as by a number of numbers."""
        from ._further_bits import advance

        return advance(self, delta)


def signed_word(word):
    return word - (1 << 64) if word >> 63 else word


def _rebuilt(kind, words, seed_seq):
    """A generator in the middle of its stream, out of a pickle."""
    made = kind(0)
    restore_state(made._h, words)
    made._seed_seq = seed_seq
    return made


def state_of(h):
    from .._transfer import flat_list

    return flat_list(_wrap(K.random_state(h)))


def restore_state(h, words):
    K.random_restore(h, from_numbers(words, D.int64_dtype)._h)
