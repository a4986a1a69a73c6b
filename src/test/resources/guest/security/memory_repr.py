# attack: a result whose repr allocates without end
# expect: stopped memory_limit or cpu_limit
# limits: cpu_ms=3_000, wall_ms=10_000
class A:
    def __repr__(self):
        kept = []
        while True:
            kept.append(bytearray(1 << 20))


A()
