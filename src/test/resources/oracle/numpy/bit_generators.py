"""The streams and states of SFC64, Philox and PCG64DXSM."""

import numpy as np
from numpy.random import PCG64DXSM, SFC64, Generator, Philox, SeedSequence

for kind in (SFC64, Philox, PCG64DXSM):
    bits = kind(12345)
    print(kind.__name__, bits.random_raw(5), bits.random_raw())
    generator = Generator(bits)
    print(generator.random(3), generator.integers(0, 100, 7), generator.standard_normal(3), generator.random(3, dtype=np.float32))
    print(generator.integers(0, 2**40, 3), generator.permutation(6), generator.choice(10, 3, replace=False))
    generator.integers(0, 10, dtype=np.int32)
    state = bits.state
    print(state)
    before = generator.random(4)
    bits.state = state
    print((generator.random(4) == before).all(), generator)
    print([Generator(each).random() for each in bits.spawn(2)])
    print(Generator(kind(SeedSequence(7))).random(), np.random.default_rng(kind(3)).random())
    for wrong in ({}, {"bit_generator": "PCG64"}, 3):
        try:
            bits.state = wrong
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)
print(Generator(Philox(key=3, counter=2)).random(2), Philox(key=3).random_raw(6))
print(Philox(key=[1, 2], counter=[9, 0, 0, 5]).random_raw(3), Philox(key=5, counter=2**256 - 1).random_raw(5), Philox(key=2**100).state["state"])
try:
    Philox(1, key=2)
except ValueError as error:
    print(error)
for kind in (np.random.PCG64, PCG64DXSM):
    bits = kind(9)
    bits.random_raw(3)
    far = bits.jumped()
    print(far.random_raw(2), bits.jumped(3).random_raw(), bits.random_raw())
    print(bits.advance(10).random_raw(), bits.advance(-11).random_raw(), bits.advance(2**100 + 7).random_raw(2))
    same = kind(9)
    print(same.advance(5) is same, same.random_raw() == kind(9).random_raw(6)[-1])
