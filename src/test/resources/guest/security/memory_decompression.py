# attack: a decompression bomb opened by code
# expect: stopped memory_limit or cpu_limit
# limits: cpu_ms=10_000, wall_ms=30_000
import zlib

deflated = zlib.compressobj(9)
bomb = b"".join(deflated.compress(bytes(1 << 20)) for _ in range(256)) + deflated.flush()
kept = []
while True:
    kept.append(zlib.decompress(bomb))
